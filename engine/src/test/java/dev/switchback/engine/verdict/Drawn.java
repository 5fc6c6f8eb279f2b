package dev.switchback.engine.verdict;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
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
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.TeamState;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Percent;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.reflection.ComplaintLine;
import dev.switchback.engine.reflection.Complaints;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Exhaustion;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.reflection.RoleInView;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.week.Energy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A person drawn small: nothing is stated until a test states it.
final class Drawn {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final CraftId SOFTWARE = CraftId.of("sb:software");

    Mode mode = Mode.VOLUNTARY;
    Track track = Track.MANAGEMENT;
    Stated craftAppeals = Stated.UNKNOWN;
    DailyWorkTried tried = DailyWorkTried.UNKNOWN;
    Stated resign = Stated.UNKNOWN;
    Stated lifts = Stated.UNKNOWN;
    Stated rested = Stated.UNKNOWN;
    int exhausted = -1;
    Stated crisis = Stated.UNKNOWN;
    Stated cover = Stated.UNKNOWN;
    Successor successor = Successor.NOT_NEEDED;
    Stated trialAgreed = Stated.UNKNOWN;
    boolean atEase;
    Knowable<Energy> today = Knowable.unknown("none");
    final List<String> pulls = new ArrayList<>();
    final List<Report> reports = new ArrayList<>();
    final List<ComplaintLine> complaints = new ArrayList<>();
    final Map<Activity, Rating> ratings = new EnumMap<>(Activity.class);
    final List<AimOutlook> aims = new ArrayList<>();

    Drawn complains(Lever... levers) {
        for (var lever : levers) {
            complaints.add(new ComplaintLine("line " + complaints.size(), Knowable.known(lever)));
        }
        return this;
    }

    Drawn rates(Activity activity, double rating) {
        ratings.put(activity, Rating.of(rating));
        return this;
    }

    /// An individual role with today's employer, nothing else known of it.
    Drawn aims(ReportsTo reportsTo) {
        return aims("sb:engineer", Track.IC, reportsTo, Stated.UNKNOWN, Stated.UNKNOWN, Knowable.unknown("none"));
    }

    Drawn aims(
            String id,
            Track aimTrack,
            ReportsTo reportsTo,
            Stated offered,
            Stated rights,
            Knowable<Boolean> holdsFloor) {
        return aims(id, aimTrack, reportsTo, offered, rights, holdsFloor, Knowable.unknown("none"));
    }

    Drawn aims(
            String id,
            Track aimTrack,
            ReportsTo reportsTo,
            Stated offered,
            Stated rights,
            Knowable<Boolean> holdsFloor,
            Knowable<Energy> energy) {
        var role = RoleId.of(id);
        var aim = new Aim(role, reportsTo, Stated.YES, offered, rights, Stated.UNKNOWN, Knowable.unknown("none"));
        var view = new RoleInView(role, id, aimTrack, SOFTWARE, Knowable.unknown("none"), reportsTo, Stated.YES, false);
        aims.add(new AimOutlook(aim, view, holdsFloor, energy));
        return this;
    }

    static Knowable<Energy> energy(double low, double high) {
        return Knowable.known(
                new Energy(low, (low + high) / 2, high, Share.NONE, Share.NONE, Explanation.of("energy")));
    }

    Verdict decide() {
        return Verdicts.decide(inputs());
    }

    VerdictInputs inputs() {
        var present = new RoleInView(
                RoleId.of("sb:now"),
                "now",
                track,
                SOFTWARE,
                Knowable.unknown("none"),
                ReportsTo.SAME,
                Stated.YES,
                true);
        var roles = Stream.concat(Stream.of(present), aims.stream().map(AimOutlook::role))
                .toList();
        var board = Complaints.board(complaints, new LeverWords(Map.of()), present, roles);
        return new VerdictInputs(DAY, person(), reflection(), present, aims, today, board, rules());
    }

    private static RuleBook rules() {
        var entries = new LinkedHashMap<String, RuleBook.Entry>();
        Verdicts.listRuleIds().forEach(id -> entries.put(id, new RuleBook.Entry(List.of(), 6)));
        return new RuleBook(entries);
    }

    private Person person() {
        var claims = atEase
                ? List.of(new SkillClaim(
                        SkillId.of("sb:python"),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        Stated.YES,
                        Knowable.unknown("none"),
                        false))
                : List.<SkillClaim>of();
        return new Person(
                Knowable.unknown("none"),
                mode,
                new Present(
                        RoleId.of("sb:now"),
                        "now",
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        Knowable.unknown("none")),
                aims.stream().map(AimOutlook::aim).toList(),
                new Constraints(
                        Hours.of(40),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        List.of()),
                claims,
                new ManagerProfile(Knowable.unknown("none"), Stated.UNKNOWN, List.of(), Stated.UNKNOWN),
                reports,
                new TeamState(crisis, cover, successor, trialAgreed),
                List.of(),
                new PageWishes(
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        List.of(),
                        Knowable.unknown("none"),
                        Knowable.unknown("none"),
                        List.of()),
                List.of());
    }

    private Reflection reflection() {
        Knowable<Percent> answer = exhausted < 0 ? Knowable.unknown("none") : Knowable.known(Percent.of(exhausted));
        return new Reflection(
                List.of(),
                pulls,
                List.of(),
                List.of(),
                List.of(),
                craftAppeals,
                tried,
                resign,
                new Exhaustion(answer, answer, lifts, rested, List.of()),
                complaints,
                Map.of(),
                ratings);
    }
}
