package dev.switchback.engine.lint;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import java.util.Arrays;
import java.util.Optional;

/// One thing the linter looks for. Each has a page, `docs/lint/<id>.md`; the severities are decision 200.
public enum LintRule implements Keyed {
    MANAGEMENT_WITHOUT_PARALLEL("management-without-parallel", Severity.ERROR),
    NO_WAY_BACK("no-way-back", Severity.ERROR),
    IC_TRACK_ENDS_EARLY("ic-track-ends-early", Severity.WARNING),
    PARALLELS_JOIN_RUNGS("parallels-join-rungs", Severity.WARNING),
    DEAD_END("dead-end", Severity.WARNING),
    UNREACHABLE_ROLE("unreachable-role", Severity.WARNING),
    NO_MOVES_STATED("no-moves-stated", Severity.NOTE),
    PARALLEL_PAY_GAP("parallel-pay-gap", Severity.WARNING),
    PAY_FALLS("pay-falls", Severity.ERROR),
    PAY_ON_ONE_SIDE("pay-on-one-side", Severity.NOTE),
    ROLE_WITHOUT_SKILLS("role-without-skills", Severity.ERROR),
    EXPECTATIONS_IN_PROSE("expectations-in-prose", Severity.WARNING),
    MANAGEMENT_WITHOUT_PEOPLE_SKILLS("management-without-people-skills", Severity.ERROR),
    SKILL_NOBODY_TRAINS("skill-nobody-trains", Severity.NOTE),
    UNUSED_SKILL("unused-skill", Severity.NOTE),
    NEAR_DUPLICATE_SKILLS("near-duplicate-skills", Severity.WARNING),
    NO_CORE_SKILL("no-core-skill", Severity.NOTE),
    TOO_MANY_SKILLS("too-many-skills", Severity.NOTE),
    LEVEL_FALLS("level-falls", Severity.ERROR),
    RUNG_WITHOUT_DIFFERENCE("rung-without-difference", Severity.WARNING),
    RUNG_NOT_ORDERED("rung-not-ordered", Severity.WARNING),
    MISSING_RUNG("missing-rung", Severity.NOTE),
    DUPLICATE_TITLE("duplicate-title", Severity.WARNING),
    RIGHTS_ONLY_FOR_MANAGERS("rights-only-for-managers", Severity.WARNING),
    WEEK_NOT_STATED("week-not-stated", Severity.NOTE),
    WORDING("wording", Severity.WARNING),
    UNUSED_WAIVER("unused-waiver", Severity.NOTE);

    private final String id;
    private final Severity severity;

    LintRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public static Optional<LintRule> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /// Key of its name.
    @Override
    public String key() {
        return "lint." + id;
    }

    /// What usually mends it.
    public Phrase cure() {
        return Phrase.of(key() + ".cure");
    }

    /// What was found, as a sentence with values.
    Phrase found(Object... namesAndValues) {
        return Phrase.of(key() + ".found", namesAndValues);
    }

    /// The same in other words, for a case that the usual sentence does not fit.
    Phrase foundAs(String variant, Object... namesAndValues) {
        return Phrase.of(key() + "." + variant, namesAndValues);
    }
}
