package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.HoursRange;
import java.util.List;

/// A skill as a framework defines it.
///
/// @param id            `namespace:name`
/// @param name          as shown
/// @param kind          decides rust and, where `effortPerStep` is unknown, the usual effort
/// @param kindStated    false when the kind is our guess for an imported skill that no overlay links
/// @param synonyms      other names by which it is recognised, without `name`
/// @param transfers     related skills that shorten learning
/// @param effortPerStep practice hours for one step of level, likely at step 2 to 3; unknown when the framework
///                      says nothing
/// @param sameAs        the skill of another framework that this one equals, so that a project that trains that one
///                      trains this one; unknown when nothing says so
/// @param sources       where the figures come from
public record Skill(
        SkillId id,
        String name,
        SkillKind kind,
        boolean kindStated,
        List<String> synonyms,
        List<Transfer> transfers,
        Knowable<HoursRange> effortPerStep,
        Knowable<SkillId> sameAs,
        List<SourceId> sources) {
    public Skill {
        synonyms = List.copyOf(synonyms);
        transfers = List.copyOf(transfers);
        sources = List.copyOf(sources);
    }

    /// A skill that is linked to no other framework.
    public Skill(
            SkillId id,
            String name,
            SkillKind kind,
            boolean kindStated,
            List<String> synonyms,
            List<Transfer> transfers,
            Knowable<HoursRange> effortPerStep,
            List<SourceId> sources) {
        this(
                id,
                name,
                kind,
                kindStated,
                synonyms,
                transfers,
                effortPerStep,
                Knowable.unknown("framework.skill.not-linked", "skill", name),
                sources);
    }
}
