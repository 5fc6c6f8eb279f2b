package dev.switchback.app.pages;

import dev.switchback.app.pages.RunFacts.AimFact;
import dev.switchback.app.pages.RunFacts.FirstProject;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What changed between two runs, in sentences. Differences too small to be printed are none.
public final class RunChanges {
    private RunChanges() {}

    /// What changed since the last run, or why nothing is compared.
    ///
    /// @return never empty: at least one sentence says that nothing changed, or that there is nothing to compare
    public static List<Phrase> since(Knowable<RunFacts> last, RunFacts now) {
        return switch (last) {
            case Known<RunFacts>(var before) -> between(before, now);
            case Unknown<RunFacts>(var reason) -> List.of(reason);
        };
    }

    /// @return never empty; one sentence says so when nothing changed
    public static List<Phrase> between(RunFacts before, RunFacts now) {
        var changes = new ArrayList<Phrase>();
        if (!before.advice().equals(now.advice())) {
            changes.add(Phrase.of("change.advice", "before", before.advice(), "now", now.advice()));
        }
        if (before.complaintsTouched() != now.complaintsTouched() || before.complaints() != now.complaints()) {
            changes.add(Phrase.of(
                    "change.complaints",
                    "before",
                    before.complaintsTouched(),
                    "before_all",
                    before.complaints(),
                    "now",
                    now.complaintsTouched(),
                    "now_all",
                    now.complaints()));
        }
        addHours(changes, before.hoursRemoved(), now.hoursRemoved());
        now.aims().stream().distinct().forEach(aim -> before.aims().stream()
                .filter(b -> b.role().equals(aim.role()))
                .findFirst()
                .ifPresent(b -> addReadiness(changes, b, aim)));
        addProject(changes, before.firstProject(), now.firstProject());
        addEnd(changes, before.ladderEnd(), now.ladderEnd());
        return changes.isEmpty() ? List.of(Phrase.of("change.nothing", "day", before.asOf())) : List.copyOf(changes);
    }

    private static void addHours(List<Phrase> changes, Knowable<Hours> before, Knowable<Hours> now) {
        if (before instanceof Known<Hours>(var was)) {
            if (!(now instanceof Known<Hours>(var is))) {
                changes.add(Phrase.of("change.hours-lost", "before", was));
            } else if (Math.round(was.value() * 10) != Math.round(is.value() * 10)) {
                changes.add(Phrase.of("change.hours", "before", was, "now", is));
            }
        } else if (now instanceof Known<Hours>(var is)) {
            changes.add(Phrase.of("change.hours-new", "now", is));
        }
    }

    private static void addReadiness(List<Phrase> changes, AimFact before, AimFact now) {
        if (before.readiness() instanceof Known<Share>(var was)) {
            if (!(now.readiness() instanceof Known<Share>(var is))) {
                changes.add(Phrase.of("change.readiness-lost", "role", now.title(), "before", was));
            } else if (Math.round(was.value() * 100) != Math.round(is.value() * 100)) {
                changes.add(Phrase.of("change.readiness", "role", now.title(), "before", was, "now", is));
            }
        } else if (now.readiness() instanceof Known<Share>(var is)) {
            changes.add(Phrase.of("change.readiness-new", "role", now.title(), "now", is));
        }
    }

    private static void addProject(List<Phrase> changes, Knowable<FirstProject> before, Knowable<FirstProject> now) {
        if (before instanceof Known<FirstProject>(var was)) {
            if (!(now instanceof Known<FirstProject>(var is))) {
                changes.add(Phrase.of("change.project-none", "before", was.goal()));
            } else if (!was.id().equals(is.id())) {
                changes.add(Phrase.of("change.project", "before", was.goal(), "now", is.goal()));
            } else if (was.begin() instanceof Known<LocalDate>(var then)
                    && is.begin() instanceof Known<LocalDate>(var day)
                    && !then.equals(day)) {
                changes.add(Phrase.of("change.project-day", "before", then, "now", day));
            }
        } else if (now instanceof Known<FirstProject>(var is)) {
            changes.add(Phrase.of("change.project-new", "now", is.goal()));
        }
    }

    private static void addEnd(List<Phrase> changes, Knowable<LocalDate> before, Knowable<LocalDate> now) {
        if (before instanceof Known<LocalDate>(var was)) {
            if (!(now instanceof Known<LocalDate>(var is))) {
                changes.add(Phrase.of("change.ladder-end-lost", "before", was));
            } else if (!was.equals(is)) {
                changes.add(Phrase.of("change.ladder-end", "before", was, "now", is));
            }
        } else if (now instanceof Known<LocalDate>(var is)) {
            changes.add(Phrase.of("change.ladder-end-new", "now", is));
        }
    }
}
