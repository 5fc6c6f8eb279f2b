package dev.switchback.engine.carried;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// How one kind of management work is recognised, and which skills of an individual role it speaks for.
///
/// @param kind      which
/// @param deeds     words of a résumé that say that somebody did it, as [WordPattern] reads them
/// @param topics    words of a résumé that name the subject and not who did what
/// @param events    words of titles of events, without gaps
/// @param speaksFor skills, the nearest first; at least one
/// @param worth     what individual roles ask of this kind, in one sentence
/// @param wouldShow what would be evidence where there is none
/// @param sources   where the worth comes from; at least one
public record CarriedRule(
        WorkKind kind,
        List<String> deeds,
        List<String> topics,
        List<String> events,
        List<SkillId> speaksFor,
        Phrase worth,
        Phrase wouldShow,
        List<SourceId> sources) {
    public CarriedRule {
        deeds = List.copyOf(deeds);
        topics = List.copyOf(topics);
        events = List.copyOf(events);
        speaksFor = List.copyOf(speaksFor);
        sources = List.copyOf(sources);
        if (speaksFor.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "The kind (" + kind.id() + ") must speak for a skill, and say where that is known from.");
        }
    }
}
