package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekHours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;

/// The hours of a week against what the person said they do to them.
final class EnergyFigure {
    private final WeekHours week;
    private final Map<Activity, Rating> ratings;
    private final List<Activity> activities;

    private EnergyFigure(WeekHours week, Map<Activity, Rating> ratings) {
        this.week = week;
        this.ratings = ratings;
        this.activities = week.hours().entrySet().stream()
                .filter(e -> e.getKey().isWork() && e.getValue().value() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Today's week. Empty when no hour of it is rated.
    static Optional<Figure> of(Dossier dossier) {
        boolean assumed = dossier.person().isAssumed("week");
        return dossier.audit()
                .find()
                .flatMap(a -> of(dossier, a.average(), Phrase.of("charts.quadrant.title"), assumed));
    }

    /// The likely week of a role. Empty when no hour of it is rated.
    static Optional<Figure> of(Dossier dossier, Role role, SimulatedWeek simulated) {
        var hours = new EnumMap<Activity, Hours>(Activity.class);
        simulated.hours().forEach(h -> hours.put(h.activity(), h.hours().likely()));
        return of(dossier, new WeekHours(hours), Phrase.of("charts.quadrant.title-role", "title", role.title()), false);
    }

    private static Optional<Figure> of(Dossier dossier, WeekHours week, Phrase title, boolean assumed) {
        var figure = new EnergyFigure(week, dossier.reflection().ratings());
        return figure.activities.stream().anyMatch(figure.ratings::containsKey)
                ? Optional.of(figure.figure(title, assumed || dossier.person().isAssumed("ratings")))
                : Optional.empty();
    }

    private Figure figure(Phrase title, boolean assumed) {
        var points = activities.stream()
                .map(a -> new Chart.Quadrant.Point(
                        Phrase.of("time.page.activity", "activity", a),
                        week.of(a).value(),
                        rating(a)))
                .toList();
        return new Figure(Words.marked(title, assumed), sentences(), new Chart.Quadrant(points));
    }

    private Knowable<Double> rating(Activity activity) {
        var rating = ratings.get(activity);
        return rating == null ? Knowable.unknown("time.page.not-rated") : Knowable.known(rating.value());
    }

    private List<Phrase> sentences() {
        var sentences = new ArrayList<Phrase>();
        sentences.add(rated(r -> r < 0)
                .map(m -> Phrase.of("charts.quadrant.drain", "hours", m.hours(), "activity", m.most()))
                .orElseGet(() -> Phrase.of("charts.quadrant.no-drain")));
        sentences.add(rated(r -> r > 0)
                .map(m -> Phrase.of("charts.quadrant.give", "hours", m.hours(), "activity", m.most()))
                .orElseGet(() -> Phrase.of("charts.quadrant.no-give")));
        var unrated = activities.stream()
                .filter(a -> a != Activity.UNSCHEDULED && !ratings.containsKey(a))
                .toList();
        if (!unrated.isEmpty()) {
            sentences.add(Phrase.of("charts.quadrant.unrated", "named", unrated));
        }
        if (activities.contains(Activity.UNSCHEDULED) && !ratings.containsKey(Activity.UNSCHEDULED)) {
            sentences.add(Phrase.of("charts.quadrant.unknown", "hours", week.of(Activity.UNSCHEDULED)));
        }
        return sentences;
    }

    /// Hours of some activities, and the one that takes most of them.
    private record Most(Hours hours, Activity most) {}

    private Optional<Most> rated(DoublePredicate which) {
        var some = activities.stream()
                .filter(a -> rating(a).find().filter(which::test).isPresent())
                .toList();
        return some.stream()
                .max(Comparator.comparing(week::of))
                .map(most -> new Most(some.stream().map(week::of).reduce(Hours.ZERO, Hours::plus), most));
    }
}
