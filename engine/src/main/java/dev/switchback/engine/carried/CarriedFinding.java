package dev.switchback.engine.carried;

import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.List;

/// One piece of evidence that somebody did a kind of management work.
public sealed interface CarriedFinding {
    /// A sentence of a résumé.
    ///
    /// @param span what it says and where
    /// @param rule the words that caused it, as the rule has them
    /// @param deed whether they say that somebody did it, and not only what it is about
    record Passage(Span span, String rule, boolean deed) implements CarriedFinding {
        @Override
        public Share confidence() {
            return deed ? Confidence.DEED : Confidence.TOPIC;
        }
    }

    /// Events of the calendar: counts and months, no title.
    ///
    /// @param words    of the rule that stand in titles, the commonest first; at most three
    /// @param meetings how many, above 0
    /// @param mine     how many of them the person called together
    /// @param months   in how many months, above 0
    /// @param first    of them
    /// @param last     of them
    record Meetings(List<String> words, int meetings, int mine, int months, YearMonth first, YearMonth last)
            implements CarriedFinding {
        public Meetings {
            words = List.copyOf(words);
        }

        @Override
        public Share confidence() {
            return mine > 0 ? Confidence.OWN_MEETING : Confidence.MEETING;
        }
    }

    /// The person's own word, in the profile.
    record Said(WorkEvidence evidence) implements CarriedFinding {
        @Override
        public Share confidence() {
            return Confidence.SAID;
        }
    }

    /// How sure it is that the person did this work: own estimates, see ADR 270.
    Share confidence();

    /// What [CarriedFinding#confidence()] says by kind.
    final class Confidence {
        static final Share SAID = Share.of(1);
        static final Share DEED = Share.of(0.7);
        static final Share OWN_MEETING = Share.of(0.5);
        static final Share TOPIC = Share.of(0.4);
        static final Share MEETING = Share.of(0.25);

        private Confidence() {}
    }
}
