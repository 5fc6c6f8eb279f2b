package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.SkillKind;

/// Whether a framework says what managing people takes. One that lists no people skills makes a management role look
/// easy to return to; it is only not written down.
public final class ManagementSkills {
    private ManagementSkills() {}

    /// Whether this is a management role without a single people skill. A kind that is only our guess does not count.
    public static boolean areUnlisted(Role role, Frameworks frameworks) {
        return role.track() == Track.MANAGEMENT
                && role.requirements().stream()
                        .flatMap(r -> frameworks.findSkill(r.skill()).stream())
                        .noneMatch(s -> s.kind() == SkillKind.PEOPLE && s.kindStated());
    }

    /// The sentence that says so.
    public static Phrase sentence(Role role, Frameworks frameworks) {
        return Phrase.of("gap.note.no-people-skills", "framework", framework(role, frameworks), "role", role.title());
    }

    /// The same as the reason why something is not known, without a full stop.
    public static Phrase reason(Role role, Frameworks frameworks) {
        return Phrase.of(
                role.requirements().isEmpty() ? "gap.reason.no-skills" : "gap.reason.no-people-skills",
                "framework",
                framework(role, frameworks),
                "role",
                role.title());
    }

    /// The name of the framework that a role belongs to.
    static String framework(Role role, Frameworks frameworks) {
        return frameworks.listFrameworks().stream()
                .filter(f -> f.namespace().equals(role.id().namespace()))
                .map(Framework::name)
                .findFirst()
                .orElse(role.id().namespace());
    }
}
