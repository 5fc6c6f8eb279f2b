package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import java.util.List;

/// The visible rules that sort events into activities; the first that holds decides.
///
/// @param rules in order
public record ActivityRules(List<Rule> rules) {
    public ActivityRules {
        rules = List.copyOf(rules);
    }

    /// One rule. All its conditions must hold.
    ///
    /// @param id            lower case words joined by hyphens
    /// @param activity      what the event is then
    /// @param words         one of these must occur in the title as whole words, ignoring case; empty means
    ///                      any title
    /// @param minAttendees  0 or more
    /// @param maxAttendees  not below `minAttendees`
    /// @param recurringOnly whether only repeating events match
    public record Rule(
            String id,
            Activity activity,
            List<String> words,
            int minAttendees,
            int maxAttendees,
            boolean recurringOnly) {
        public Rule {
            words = List.copyOf(words);
        }
    }
}
