package dev.switchback.app.pivot;

import dev.switchback.app.profile.Profile;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.growth.LadderTask;
import dev.switchback.engine.growth.LearningDays;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.verdict.Holds;
import dev.switchback.engine.verdict.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the planner is asked for the person's first aim.
final class LadderTasks {
    private LadderTasks() {}

    static LadderTask of(
            Profile profile,
            Role present,
            Option aim,
            List<ShownSkill> shown,
            List<Project> projects,
            Frameworks frameworks,
            Verdict verdict,
            long seed) {
        var person = profile.person();
        var target = frameworks.getRole(aim.role());
        return new LadderTask(
                target,
                aim.fit(),
                shown,
                atEase(person, frameworks),
                projects,
                frameworks,
                profile.reflection().interest(),
                start(profile, projects),
                person.constraints().learningPerWeek(),
                person.constraints().busyWeeks(),
                person.constraints().deadline(),
                target.sharedCodebase().find().orElse(false),
                Holds.wantsTasteFirst(verdict),
                knowsEmployerCode(profile, present, target, aim, frameworks),
                profile.journal(),
                seed);
    }

    /// What runs goes on from the day it was begun, as long as it would not be finished by now at the hours that were
    /// stated. After that it has slipped, noted or not, and everything is laid out from next Monday again: nothing
    /// that is still to do lies in the past.
    private static LocalDate start(Profile profile, List<Project> projects) {
        var monday = profile.asOf().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var goesOn = profile.journal().findStart();
        if (goesOn.isEmpty()) {
            return monday;
        }
        return goesOn.get().isBefore(profile.asOf()) && isOverdue(profile, projects, goesOn.get())
                ? monday
                : goesOn.get();
    }

    private static boolean isOverdue(Profile profile, List<Project> projects, LocalDate begun) {
        var limits = profile.person().constraints();
        double hours = projects.stream()
                .filter(p -> profile.journal().running().contains(p.id()))
                .mapToDouble(p -> p.hours().likely().value())
                .max()
                .orElse(0);
        return limits.learningPerWeek()
                .find()
                .filter(h -> h.value() > 0)
                .map(h -> new LearningDays(begun, h, limits.busyWeeks()).endOf(hours))
                .filter(end -> end.isBefore(profile.asOf()))
                .isPresent();
    }

    /// Tools the person says they are at ease in, highest level first.
    private static List<String> atEase(Person person, Frameworks frameworks) {
        return person.claims().stream()
                .filter(c -> c.atEase().isYes() && !c.rejected())
                .filter(c -> frameworks.getSkill(c.skill()).kind() == SkillKind.TOOL)
                .sorted(Comparator.comparingDouble(LadderTasks::level).reversed())
                .map(c -> frameworks.getSkill(c.skill()).name())
                .toList();
    }

    private static double level(SkillClaim claim) {
        return claim.level().find().map(l -> l.value()).orElse(0.0);
    }

    /// Somebody who never stopped the daily work, and stays with the employer and the craft they answer for, is no
    /// beginner in its code.
    private static boolean knowsEmployerCode(
            Profile profile, Role present, Role target, Option option, Frameworks frameworks) {
        boolean sameEmployer = profile.person().aims().stream()
                .filter(a -> a.role().equals(option.role()) && a.reportsTo() == option.reportsTo())
                .findFirst()
                .map(Aim::sameEmployer)
                .filter(Stated::isYes)
                .isPresent();
        return sameEmployer && answersFor(present, target, frameworks) && keepsHandsOn(profile);
    }

    /// Whether the present role is of the target's craft, or leads people of that craft: a parallel rung or a usual
    /// next move of it is an individual role there.
    private static boolean answersFor(Role present, Role target, Frameworks frameworks) {
        var near = Stream.concat(present.parallels().stream().map(p -> p.role()), present.leadsTo().stream());
        return present.craft().equals(target.craft())
                || (present.track() != Track.IC
                        && near.flatMap(r -> frameworks.findRole(r).stream())
                                .anyMatch(
                                        r -> r.track() == Track.IC && r.craft().equals(target.craft())));
    }

    /// Whether the daily work goes on: done regularly, and the month of last use, where stated, within the last year.
    private static boolean keepsHandsOn(Profile profile) {
        var yearAgo = YearMonth.from(profile.asOf()).minusYears(1);
        boolean stopped = profile.person()
                .present()
                .lastHandsOn()
                .find()
                .filter(m -> m.isBefore(yearAgo))
                .isPresent();
        return profile.reflection().tried() == DailyWorkTried.REGULARLY && !stopped;
    }
}
