package dev.switchback.engine.person;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Money;
import java.time.LocalDate;
import java.util.List;

/// What limits the plan.
///
/// @param workPerWeek     contracted hours a week, above 0
/// @param learningPerWeek hours a week the person can give to projects; unknown when not said
/// @param payNow          base pay a year
/// @param payFloor        lowest base pay a year the person can live with for two years
/// @param deadline        day by which the move must have happened
/// @param busyWeeks       Mondays of weeks in which nothing can be done, sorted
public record Constraints(
        Hours workPerWeek,
        Knowable<Hours> learningPerWeek,
        Knowable<Money> payNow,
        Knowable<Money> payFloor,
        Knowable<LocalDate> deadline,
        List<LocalDate> busyWeeks) {
    public Constraints {
        busyWeeks = busyWeeks.stream().sorted().toList();
    }
}
