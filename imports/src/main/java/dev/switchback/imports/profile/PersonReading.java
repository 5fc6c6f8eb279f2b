package dev.switchback.imports.profile;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.person.ManagerProfile;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Present;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.TeamState;
import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Weeks;
import dev.switchback.engine.skill.SkillId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Turns the checked keys into what a person states. Runs only on a file without problems.
///
/// @param root       the whole file
/// @param frameworks where role titles come from
/// @param roles      roles by the pointer of the group that names them
/// @param skills     skills by the pointer of the group that names them
record PersonReading(Values root, Frameworks frameworks, Map<String, RoleId> roles, Map<String, SkillId> skills) {
    /// Hours of a usual full-time contract in the EU and the US, taken when the person names none, and then marked as
    /// assumed. See ADR 21.
    static final double USUAL_HOURS = 40;

    Person read() {
        var assumed = new ArrayList<>(root.texts("assumed"));
        assumed.addAll(InputsReading.filledIn(root));
        return new Person(
                root.orNotSaid("name", root.text("name")),
                root.word("mode", Mode::findById).orElse(Mode.VOLUNTARY),
                present(root.group("present")),
                root.groups("aims").stream().map(this::aim).toList(),
                constraints(root.group("constraints")),
                root.groups("skills").stream().map(this::claim).toList(),
                manager(root.group("manager")),
                root.groups("reports").stream().map(PersonReading::report).toList(),
                team(root.group("team")),
                root.groups("evidence").stream().map(PersonReading::evidence).toList(),
                page(root.group("page")),
                assumed);
    }

    private RoleId role(Values group) {
        return Objects.requireNonNull(roles.get(group.pointer()));
    }

    private Present present(Values present) {
        var role = frameworks.getRole(role(present));
        return new Present(
                role.id(),
                present.text("title").orElse(role.title()),
                present.orNotSaid("employer", present.text("employer")),
                present.orNotSaid("since", present.month("since")),
                present.orNotSaid("last_hands_on", present.month("last_hands_on")),
                present.orNotSaid("people_reporting", present.whole("people_reporting")));
    }

    private Aim aim(Values aim) {
        return new Aim(
                role(aim),
                aim.word("reports_to", ReportsTo::findById).orElse(ReportsTo.UNKNOWN),
                aim.stated("same_employer"),
                aim.stated("offered"),
                aim.stated("decision_rights"),
                aim.stated("return_agreed"),
                money(aim, "pay"));
    }

    private Knowable<Money> money(Values group, String key) {
        var currency = root.group("constraints").text("currency");
        return group.orNotSaid(key, group.number(key).flatMap(n -> currency.map(c -> Money.of(n.longValue(), c))));
    }

    private Constraints constraints(Values limits) {
        return new Constraints(
                Hours.of(limits.number("work_hours_per_week").orElse(USUAL_HOURS)),
                limits.orNotSaid(
                        "learning_hours_per_week",
                        limits.number("learning_hours_per_week").map(Hours::of)),
                money(limits, "pay_now"),
                money(limits, "pay_floor"),
                limits.orNotSaid("deadline", limits.day("deadline")),
                busyWeeks(limits));
    }

    /// Any day names its week.
    private static List<LocalDate> busyWeeks(Values limits) {
        return limits.texts("busy_weeks").stream()
                .map(LocalDate::parse)
                .map(d -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .toList();
    }

    private SkillClaim claim(Values claim) {
        return new SkillClaim(
                Objects.requireNonNull(skills.get(claim.pointer())),
                claim.orNotSaid("level", claim.number("level").map(Level::of)),
                claim.orNotSaid("last_used", claim.month("last_used")),
                claim.stated("at_ease"),
                claim.orNotSaid("link", claim.text("link")),
                claim.stated("reject").isYes());
    }

    private static ManagerProfile manager(Values manager) {
        return new ManagerProfile(
                manager.orNotSaid("alias", manager.text("alias")),
                manager.stated("told"),
                manager.texts("cares_about"),
                manager.stated("former_report"));
    }

    private static Report report(Values report) {
        return new Report(report.text("alias").orElseThrow(), report.orNotSaid("review_due", report.day("review_due")));
    }

    private static TeamState team(Values team) {
        return new TeamState(
                team.stated("in_crisis"),
                team.stated("cover"),
                team.word("successor", Successor::findById).orElse(Successor.UNKNOWN),
                team.stated("trial_agreed"));
    }

    private static WorkEvidence evidence(Values evidence) {
        return new WorkEvidence(
                evidence.word("kind", WorkKind::findById).orElseThrow(),
                evidence.text("what").orElseThrow(),
                evidence.orNotSaid("link", evidence.text("link")));
    }

    private static PageWishes page(Values page) {
        return new PageWishes(
                page.orNotSaid("pull", page.text("pull")),
                page.orNotSaid("title", page.text("title")),
                page.groups("hand_over").stream()
                        .map(h -> new PageWishes.HandOver(
                                h.text("what").orElseThrow(),
                                h.orNotSaid("to", h.text("to")),
                                h.orNotSaid("by", h.day("by"))))
                        .toList(),
                page.orNotSaid("trial_from", page.day("trial_from")),
                page.orNotSaid("trial_weeks", page.number("trial_weeks").map(Weeks::of)),
                page.texts("needs"));
    }
}
