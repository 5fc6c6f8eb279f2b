package dev.switchback.engine.week;

import java.time.LocalTime;

/// The hours a person calls working hours, Monday to Friday.
///
/// @param begins first moment
/// @param ends   end, after `begins`; working hours do not run past midnight
public record WorkingDay(LocalTime begins, LocalTime ends) {
    public WorkingDay {
        if (!ends.isAfter(begins)) {
            throw new IllegalArgumentException("The working day (" + begins + " to " + ends
                    + ") must end after it begins.\nMaybe the two are swapped.");
        }
    }

    int firstMinute() {
        return begins.toSecondOfDay() / 60;
    }

    int endMinute() {
        return ends.toSecondOfDay() / 60;
    }
}
