package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import java.util.List;

/// The visible rules that sort events into activities. Of those that hold, the strongest decides; see [EventSorter].
///
/// @param rules    in order
/// @param alsoKept words that sort nothing, and that stand-ins keep all the same because another rule reads them
public record ActivityRules(List<Rule> rules, List<String> alsoKept) {
    public ActivityRules {
        rules = List.copyOf(rules);
        alsoKept = List.copyOf(alsoKept);
    }

    public ActivityRules(List<Rule> rules) {
        this(rules, List.of());
    }

    /// How much a rule says.
    public enum Strength {
        /// Its words say what the event is: "interview", "retrospective".
        NAME,
        /// Its words say what the event is about: "roadmap", "promotion".
        TOPIC,
        /// Its words are said of many kinds of events, and only the shape makes them tell: "weekly", "catch-up".
        HINT,
        /// It has no words; people, rhythm and length alone decide.
        SHAPE
    }

    /// Who called an event together.
    public enum Organiser {
        ANYBODY,
        /// The person did.
        MINE,
        /// Somebody else did, or nobody is named.
        INVITED;

        boolean fits(boolean mine) {
            return switch (this) {
                case ANYBODY -> true;
                case MINE -> mine;
                case INVITED -> !mine;
            };
        }
    }

    /// Whether an event repeats.
    public enum Rhythm {
        ANY,
        REPEATING,
        SINGLE;

        boolean fits(boolean recurring) {
            return switch (this) {
                case ANY -> true;
                case REPEATING -> recurring;
                case SINGLE -> !recurring;
            };
        }
    }

    /// What an event must look like beside its words. All of it must fit.
    ///
    /// @param minAttendees people, the person included; 0 or more, where 0 means that the file lists none
    /// @param maxAttendees not below `minAttendees`
    /// @param minMinutes   length, 0 or more
    /// @param maxMinutes   not below `minMinutes`
    public record Shape(
            int minAttendees, int maxAttendees, int minMinutes, int maxMinutes, Rhythm rhythm, Organiser organiser) {
        /// Whatever it looks like.
        public static final Shape ANY =
                new Shape(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, Rhythm.ANY, Organiser.ANYBODY);

        public Shape {
            if (minAttendees < 0 || maxAttendees < minAttendees || minMinutes < 0 || maxMinutes < minMinutes) {
                throw new IllegalArgumentException("The shape (" + minAttendees + " to " + maxAttendees + " people, "
                        + minMinutes + " to " + maxMinutes
                        + " minutes) fits no event.\nMaybe the least and the most are swapped.");
            }
        }

        boolean fits(Occurrence event) {
            int people = event.attendees();
            long minutes = (event.end().toEpochSecond() - event.start().toEpochSecond()) / 60;
            return people >= minAttendees
                    && people <= maxAttendees
                    && minutes >= minMinutes
                    && minutes <= maxMinutes
                    && rhythm.fits(event.recurring())
                    && organiser.fits(event.mine());
        }
    }

    /// One rule: the event has one of the words, and the shape.
    ///
    /// @param id       lower case words joined by hyphens
    /// @param activity what the event is then
    /// @param words    one of these must occur in the title as [RuleWords] finds them; empty exactly for
    ///                 [Strength#SHAPE]
    /// @param shape    what it must look like
    public record Rule(String id, Activity activity, Strength strength, List<String> words, Shape shape) {
        public Rule {
            words = List.copyOf(words);
            if (words.isEmpty() != (strength == Strength.SHAPE)) {
                throw new IllegalArgumentException(
                        "The rule (" + id + ") must have words, or the strength (shape) and none.");
            }
        }

        /// A rule of words, or of people and rhythm alone when there are none.
        public Rule(
                String id,
                Activity activity,
                List<String> words,
                int minAttendees,
                int maxAttendees,
                boolean recurringOnly) {
            this(
                    id,
                    activity,
                    words.isEmpty() ? Strength.SHAPE : Strength.NAME,
                    words,
                    new Shape(
                            minAttendees,
                            maxAttendees,
                            0,
                            Integer.MAX_VALUE,
                            recurringOnly ? Rhythm.REPEATING : Rhythm.ANY,
                            Organiser.ANYBODY));
        }
    }
}
