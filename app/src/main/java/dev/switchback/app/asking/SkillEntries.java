package dev.switchback.app.asking;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where a draft speaks of a skill, under whatever name: so that one more answer changes the entry that is there.
final class SkillEntries {
    static final FieldPath LIST = FieldPath.WHOLE.key("skills");

    private final Frameworks frameworks;
    private final List<List<SkillId>> named;

    SkillEntries(ProfileDraft draft, Frameworks frameworks) {
        this.frameworks = frameworks;
        this.named = IntStream.range(0, draft.count(LIST))
                .mapToObj(i -> draft.find(LIST.item(i).key("skill")).orElse(""))
                .map(name ->
                        frameworks.listSkillsNamed(name).stream().map(Skill::id).toList())
                .toList();
    }

    /// Place of the entry in the list; the one with the skill's own name before one that is linked to it.
    OptionalInt findPlace(SkillId skill) {
        var own = IntStream.range(0, named.size())
                .filter(i -> named.get(i).contains(skill))
                .findFirst();
        return own.isPresent()
                ? own
                : IntStream.range(0, named.size())
                        .filter(i -> named.get(i).stream().anyMatch(s -> frameworks.sameSkill(s, skill)))
                        .findFirst();
    }

    /// Place that a new entry would take.
    int next() {
        return named.size();
    }
}
