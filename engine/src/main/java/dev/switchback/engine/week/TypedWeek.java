package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.WeekAudit.Origin;
import java.util.ArrayList;
import java.util.List;

/// A typical week that a person typed by hand, told in the same form as a calendar's. What a list of hours cannot show
/// stays unknown.
public final class TypedWeek {
    private TypedWeek() {}

    /// The typed hours as an audit marked [Origin#TYPED]; one week.
    public static WeekAudit audit(WeekHours typed) {
        double work = typed.work().value();
        double unknown = typed.of(Activity.UNSCHEDULED).value();
        var inputs = new ArrayList<Explanation>();
        typed.hours()
                .forEach((activity, hours) ->
                        inputs.add(Explanation.of("time.why.activity", "activity", activity, "hours", hours)));
        return new WeekAudit(
                Origin.TYPED,
                1,
                typed,
                List.of(typed),
                work == 0 ? Share.NONE : Share.of(unknown, work),
                Knowable.<Hours>unknown("time.unknown.typed"),
                Knowable.<Double>unknown("time.unknown.typed"),
                Knowable.<Share>unknown("time.unknown.typed"),
                Knowable.<Share>unknown("time.unknown.typed"),
                Knowable.<HourMap>unknown("time.unknown.typed"),
                Knowable.<WeekLoad>unknown("time.unknown.typed"),
                List.of(),
                List.of(Phrase.of("time.trust.typed", "hours", typed.work())),
                List.of(),
                Explanation.of("time.why.typed", "hours", typed.work())
                        .withInputs(inputs)
                        .withChanges(Phrase.of("time.change.calendar")));
    }
}
