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
/// @param sources       where the figures come from
public record Skill(
        SkillId id,
        String name,
        SkillKind kind,
        boolean kindStated,
        List<String> synonyms,
        List<Transfer> transfers,
        Knowable<HoursRange> effortPerStep,
        List<SourceId> sources) {
    public Skill {
        synonyms = List.copyOf(synonyms);
        transfers = List.copyOf(transfers);
        sources = List.copyOf(sources);
    }
}
