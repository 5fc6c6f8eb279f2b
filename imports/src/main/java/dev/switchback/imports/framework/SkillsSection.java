package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The `skills` of a framework file. Ids are taken first, so that a skill may name one that stands below it.
final class SkillsSection {
    /// What a skill counts as when nothing says it; the skill is marked as guessed.
    static final SkillKind GUESS = SkillKind.TACTICAL;

    private final References ids;
    private final SourcesSection sources;
    private final ProblemList problems;
    private final List<Defined> defined = new ArrayList<>();

    private record Defined(SkillId id, Entry entry) {}

    SkillsSection(Parts root, References ids, SourcesSection sources, ProblemList problems) {
        this.ids = ids;
        this.sources = sources;
        this.problems = problems;
        for (var entry : root.list("skills")) {
            ids.define(entry).ifPresent(id -> defined.add(new Defined(SkillId.of(id), entry)));
        }
    }

    List<Skill> read() {
        return defined.stream().map(d -> skill(d.id(), d.entry())).toList();
    }

    private Skill skill(SkillId id, Entry entry) {
        String name = entry.at("name").text().orElse(id.value());
        var kind = kind(entry.at("kind"), problems);
        return new Skill(
                id,
                name,
                kind.orElse(GUESS),
                kind.isPresent(),
                entry.texts("synonyms"),
                transfers(entry, ids, problems),
                effort(entry.at("effort_per_step"), name, problems),
                sameAs(entry.at("same_as"), name),
                sources.find(entry));
    }

    private Knowable<SkillId> sameAs(Entry entry, String skill) {
        return entry.text()
                .flatMap(t -> ids.find(entry))
                .map(id -> Knowable.known(SkillId.of(id)))
                .orElseGet(() -> Knowable.unknown("framework.skill.not-linked", "skill", skill));
    }

    static Optional<SkillKind> kind(Entry entry, ProblemList problems) {
        var found = entry.text().flatMap(SkillKind::findById);
        if (entry.isPresent() && found.isEmpty()) {
            var kinds = Arrays.stream(SkillKind.values()).map(SkillKind::id).toList();
            problems.add(
                    "framework-unknown-kind",
                    entry,
                    "There is no kind of skill (" + Shown.text(entry.text().orElse("")) + ").",
                    () -> Nearest.find(entry.text().orElse(""), kinds)
                            .map(n -> "Maybe you meant " + n + ".")
                            .orElse("Maybe write one of " + String.join(", ", kinds) + "."));
        }
        return found;
    }

    static List<Transfer> transfers(Entry entry, References ids, ProblemList problems) {
        var transfers = new ArrayList<Transfer>();
        for (var link : entry.list("transfers")) {
            var from = ids.find(link.at("from"));
            double credit = link.at("credit").number().orElse(-1.0);
            if (credit < 0 || credit > 1) {
                problems.add(
                        "framework-out-of-range",
                        link.at("credit"),
                        "The credit (" + link.at("credit").text().orElse("none") + ") must lie between 0 and 1.",
                        "Maybe it is a percentage; write 0.4 for 40 %.");
            } else {
                from.ifPresent(id -> transfers.add(new Transfer(SkillId.of(id), Share.of(credit))));
            }
        }
        return transfers;
    }

    static Knowable<HoursRange> effort(Entry entry, String skill, ProblemList problems) {
        double low = entry.at("low").number().orElse(-1.0);
        double likely = entry.at("likely").number().orElse(-1.0);
        double high = entry.at("high").number().orElse(-1.0);
        if (entry.isPresent() && (low < 0 || low > likely || likely > high)) {
            problems.add(
                    "framework-effort-order",
                    entry,
                    "The hours (" + low + ", " + likely + ", " + high
                            + ") must be 0 or more and rise from low to high.",
                    "Maybe two of them are swapped.");
        } else if (entry.isPresent()) {
            return Knowable.known(HoursRange.of(low, likely, high));
        }
        return Knowable.unknown("framework.skill.effort-not-stated", "skill", skill);
    }
}
