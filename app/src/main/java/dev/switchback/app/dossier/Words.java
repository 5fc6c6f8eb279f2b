package dev.switchback.app.dossier;

import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Phrases that several pages share.
public final class Words {
    /// A plan takes 4 to 26 weeks: accounts of such moves tell of weeks to about six months.
    static final int LONGEST_PLAN_WEEKS = 26;

    private Words() {}

    static String title(Dossier dossier, RoleId role) {
        return dossier.frameworks().getRole(role).title();
    }

    /// The short name of a project of the catalogue that somebody wrote.
    static Phrase projectName(String project) {
        return new Phrase("project-name." + project, List.of());
    }

    static String skill(Dossier dossier, SkillId skill) {
        return dossier.frameworks().getSkill(skill).name();
    }

    /// What an option is called in tables and sentences.
    static Phrase option(Dossier dossier, Option option) {
        String title = title(dossier, option.role());
        return switch (option.kind()) {
            case STAY -> Phrase.of("dossier.option.stay", "title", title);
            case OTHER_TEAM -> Phrase.of("dossier.option.other-team", "title", title);
            case AIMED -> aimed(title, option);
            case PARALLEL -> Phrase.of("dossier.option.parallel", "title", title);
            case FOUND -> Phrase.of("dossier.option.found", "title", title);
        };
    }

    /// The same for a narrow table: the present role needs no title there.
    static Phrase briefOption(Dossier dossier, Option option) {
        return switch (option.kind()) {
            case STAY -> Phrase.of("dossier.option.brief-stay");
            case OTHER_TEAM -> Phrase.of("dossier.option.brief-other-team");
            case AIMED, PARALLEL, FOUND -> option(dossier, option);
        };
    }

    private static Phrase aimed(String title, Option option) {
        return switch (option.reportsTo()) {
            case SAME -> Phrase.of("dossier.option.aimed-same-boss", "title", title);
            case OTHER -> Phrase.of("dossier.option.aimed-other-boss", "title", title);
            case UNKNOWN -> Phrase.of("dossier.option.aimed", "title", title);
        };
    }

    static Phrase weeks(Estimate weeks) {
        if (weeks.p80() < 0.5) {
            return Phrase.of("dossier.weeks.none");
        }
        double middle = Math.ceil(weeks.p50());
        double careful = Math.ceil(weeks.p80());
        return middle == careful
                ? Phrase.of("dossier.weeks.about", "p80", careful)
                : Phrase.of("dossier.weeks.range", "p50", middle, "p80", careful);
    }

    /// Weeks of practice; what is longer than any plan says so instead of naming a far figure.
    static Phrase practice(Dossier dossier, Estimate weeks) {
        var words = isTooLong(weeks) ? Phrase.of("dossier.weeks.over", "most", LONGEST_PLAN_WEEKS) : weeks(weeks);
        return marked(words, dossier.person().isAssumed("constraints.learning_hours_per_week"));
    }

    static boolean isTooLong(Estimate weeks) {
        return weeks.p50() > LONGEST_PLAN_WEEKS;
    }

    /// Weeks, or hours where no weekly hours are stated; with skills whose level is not known, from what is known to
    /// all of them.
    static Phrase effort(Dossier dossier, Effort effort) {
        if (effort.weeks() instanceof Known<Estimate>(var all)
                && effort.knownWeeks() instanceof Known<Estimate>(var known)) {
            if (effort.notKnown() == 0 || isTooLong(known)) {
                return practice(dossier, effort.notKnown() == 0 ? all : known);
            }
            return marked(
                    open(known, all, effort.notKnown()),
                    dossier.person().isAssumed("constraints.learning_hours_per_week"));
        }
        return effort.notKnown() == 0
                ? hours(effort.hours())
                : Phrase.of(
                        "dossier.hours.open",
                        "low",
                        Math.rint(effort.knownHours().p50()),
                        "high",
                        Math.rint(effort.hours().p80()),
                        "count",
                        effort.notKnown());
    }

    private static Phrase open(Estimate known, Estimate all, int notKnown) {
        double low = Math.ceil(known.p50());
        return isTooLong(all)
                ? Phrase.of("dossier.weeks.open-long", "low", low, "count", notKnown)
                : Phrase.of("dossier.weeks.open", "low", low, "high", Math.ceil(all.p80()), "count", notKnown);
    }

    static Phrase hours(Estimate hours) {
        return Phrase.of("dossier.hours.range", "p50", Math.rint(hours.p50()), "p80", Math.rint(hours.p80()));
    }

    /// The value in words, or "not known" with its reason to open.
    public static <T> List<Inline> known(Knowable<T> value, Function<T, Inline> show) {
        return switch (value) {
            case Known<T>(var it) -> List.of(show.apply(it));
            case Unknown<T>(var reason) -> List.of(notKnown(reason));
        };
    }

    static Inline notKnown(Phrase reason) {
        return Inline.reasoned(Phrase.of("dossier.not-known"), Explanation.of(reason));
    }

    public static List<Inline> cell(String key, Object... namesAndValues) {
        return List.of(Inline.plain(key, namesAndValues));
    }

    /// What somebody gave; see [Inline.Given].
    static List<Inline> given(String key, Object... namesAndValues) {
        return List.of(Inline.given(key, namesAndValues));
    }

    static List<Inline> hours(Hours hours, Explanation why) {
        return List.of(Inline.reasoned(Phrase.of("time.page.hours", "hours", hours), why));
    }

    public static List<Inline> cell(Phrase phrase) {
        return List.of(Inline.plain(phrase));
    }

    public static List<Inline> verbatim(String words) {
        return List.of(Inline.plain(Phrase.verbatim(words)));
    }

    /// Whether the pay the person gave for this role is assumed.
    static boolean isAimPayAssumed(Dossier dossier, Option option) {
        var aims = dossier.person().aims();
        return IntStream.range(0, aims.size())
                .filter(i ->
                        aims.get(i).role().equals(option.role()) && aims.get(i).reportsTo() == option.reportsTo())
                .anyMatch(i -> dossier.person().isAssumed("aims[" + i + "].pay"));
    }

    /// Whether what the person said about a skill is assumed.
    static boolean isClaimAssumed(Dossier dossier, SkillId skill) {
        var claims = dossier.person().claims();
        return IntStream.range(0, claims.size())
                .filter(i -> claims.get(i).skill().equals(skill))
                .anyMatch(i -> dossier.person().isAssumed("skills[" + i + "]"));
    }

    /// A value that is marked when the profile says it is assumed.
    static Phrase marked(Phrase phrase, boolean assumed) {
        return assumed ? Phrase.of("dossier.assumed", "value", phrase) : phrase;
    }
}
