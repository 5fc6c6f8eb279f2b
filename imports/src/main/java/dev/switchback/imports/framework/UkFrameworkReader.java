package dev.switchback.imports.framework;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.yaml.Shown;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the UK Government Digital and Data `roles.csv`: one row per skill of a role level.
///
/// What the file says is kept; what it does not say (kind of skill, week, pay, what a role decides) stays unknown until
/// an overlay links it. Rungs are read from the words of the titles, ADR 30; steps become levels by ADR 4.
final class UkFrameworkReader {
    static final String NAMESPACE = "uk-ddat";
    static final SourceId SOURCE = SourceId.of("uk-ddat-framework");
    private static final String NOT_IN_USE = "NOT IN USE";

    /// The file's four steps on our scale of 0 to 5; ADR 4.
    private static final Map<String, Level> STEPS = Map.of(
            "Awareness", Level.of(1),
            "Working", Level.of(2),
            "Practitioner", Level.of(3),
            "Expert", Level.of(4));

    private final UkRows rows;
    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final Map<String, UkLadder> ladders = new LinkedHashMap<>();
    private final Map<String, Long> notInUse = new LinkedHashMap<>();

    private UkFrameworkReader(String file) {
        this.rows = new UkRows(file);
    }

    /// @param file name for messages
    /// @param text the CSV
    /// @throws WrongInputException when it is not the file it should be
    static Framework read(String file, String text) {
        return new UkFrameworkReader(file).read(text);
    }

    private Framework read(String text) {
        rows.forEach(text, this::take);
        notInUse.forEach((role, line) -> rows.issue(line, Phrase.of("framework.uk.not-in-use", "role", role)));
        var built = new UkRoles(rows, List.copyOf(ladders.values())).build();
        if (built.isEmpty()) {
            throw new WrongInputException(
                    "framework-without-roles",
                    rows.place(1),
                    "The framework holds no usable role.",
                    "Maybe the skill levels are not Awareness, Working, Practitioner or Expert.");
        }
        return new Framework(
                NAMESPACE,
                "UK Government Digital and Data capability framework",
                "not stated",
                ladders.values().stream()
                        .filter(UkLadder::hasTitles)
                        .map(l -> new Craft(craft(l.role()), l.role()))
                        .toList(),
                Arrays.stream(Rung.values()).map(UkFrameworkReader::level).toList(),
                List.copyOf(skills.values()),
                built,
                Stream.concat(
                                built.stream().map(r -> r.id().value()),
                                skills.values().stream().map(s -> s.id().value()))
                        .toList(),
                rows.issues());
    }

    private static RoleLevel level(Rung rung) {
        return new RoleLevel(
                UkRoles.level(rung),
                rung.label(),
                rung == Rung.UNORDERED ? Knowable.unknown("framework.uk.rung-not-named") : Knowable.known(rung.rank()));
    }

    static CraftId craft(String role) {
        return CraftId.of(NAMESPACE + ":" + Slug.of(role));
    }

    private void take(UkRow row) {
        var skill = skill(row);
        if (row.title().equals(NOT_IN_USE)) {
            notInUse.putIfAbsent(row.role(), row.line());
            return;
        }
        var found = findStep(row.step());
        if (found.isEmpty()) {
            rows.issue(
                    row.line(),
                    Phrase.of(
                            "framework.uk.unknown-step",
                            "step",
                            Shown.text(row.step()),
                            "skill",
                            row.skill(),
                            "role",
                            row.title()));
            return;
        }
        var title = ladders.computeIfAbsent(Slug.of(row.role()), r -> new UkLadder(row.role()))
                .title(row.title(), row.line());
        var asked = new Requirement(skill.id(), found.get(), 1, false);
        var before = title.skills().putIfAbsent(skill.id(), asked);
        if (before != null) {
            repeated(row, title, before, asked);
        }
    }

    private void repeated(UkRow row, UkLadder.Title title, Requirement before, Requirement again) {
        if (before.required().equals(again.required())) {
            title.repeats().merge(again.skill(), 1, Integer::sum);
            return;
        }
        // Two different steps for one skill: the higher one, so that nobody is told they meet what they do not.
        if (again.required().value() > before.required().value()) {
            title.skills().put(again.skill(), again);
        }
        rows.issue(
                row.line(),
                Phrase.of(
                        "framework.uk.two-steps",
                        "skill",
                        row.skill(),
                        "role",
                        row.title(),
                        "first",
                        before.required(),
                        "second",
                        again.required()));
    }

    private Skill skill(UkRow row) {
        return skills.computeIfAbsent(
                Slug.of(row.skill()),
                slug -> new Skill(
                        SkillId.of(NAMESPACE + ":" + slug),
                        row.skill(),
                        // A guess, marked as such: most skills of the framework are daily craft.
                        SkillKind.TACTICAL,
                        false,
                        List.of(),
                        List.of(),
                        Knowable.unknown("framework.skill.effort-not-stated", "skill", row.skill()),
                        List.of(SOURCE)));
    }

    private static Optional<Level> findStep(String step) {
        return Optional.ofNullable(STEPS.get(step));
    }
}
