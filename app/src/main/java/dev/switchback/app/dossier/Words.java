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
import dev.switchback.engine.skill.SkillId;
import java.util.List;
import java.util.function.Function;

/// Phrases that several stations share.
final class Words {
    private Words() {}

    static String title(Dossier dossier, RoleId role) {
        return dossier.frameworks().getRole(role).title();
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
        return Phrase.of("dossier.weeks.range", "p50", Math.ceil(weeks.p50()), "p80", Math.ceil(weeks.p80()));
    }

    /// Weeks, or hours where no weekly hours are stated; with skills whose level is not known, from what is known to
    /// all of them.
    static Phrase effort(Effort effort) {
        if (effort.weeks() instanceof Known<Estimate>(var all)
                && effort.knownWeeks() instanceof Known<Estimate>(var known)) {
            return effort.notKnown() == 0
                    ? weeks(all)
                    : Phrase.of(
                            "dossier.weeks.open",
                            "low",
                            Math.ceil(known.p50()),
                            "high",
                            Math.ceil(all.p80()),
                            "count",
                            effort.notKnown());
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

    static Phrase hours(Estimate hours) {
        return Phrase.of("dossier.hours.range", "p50", Math.rint(hours.p50()), "p80", Math.rint(hours.p80()));
    }

    /// The value in words, or "not known" with its reason to open.
    static <T> List<Inline> known(Knowable<T> value, Function<T, Inline> show) {
        return switch (value) {
            case Known<T>(var it) -> List.of(show.apply(it));
            case Unknown<T>(var reason) -> List.of(notKnown(reason));
        };
    }

    static Inline notKnown(Phrase reason) {
        return Inline.reasoned(Phrase.of("dossier.not-known"), Explanation.of(reason));
    }

    static List<Inline> cell(String key, Object... namesAndValues) {
        return List.of(Inline.plain(key, namesAndValues));
    }

    static List<Inline> cell(Phrase phrase) {
        return List.of(Inline.plain(phrase));
    }

    static List<Inline> verbatim(String words) {
        return List.of(Inline.plain(Phrase.verbatim(words)));
    }

    /// A value that is marked when the profile says it is assumed.
    static Phrase marked(Phrase phrase, boolean assumed) {
        return assumed ? Phrase.of("dossier.assumed", "value", phrase) : phrase;
    }
}
