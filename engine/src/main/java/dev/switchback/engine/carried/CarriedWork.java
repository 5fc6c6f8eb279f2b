package dev.switchback.engine.carried;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.person.WorkKind;
import java.util.List;
import java.util.Optional;

/// Management work against what it is worth in an individual role: one row a kind, blank where nothing shows it.
///
/// @param rows in the order of the rules; empty when nothing was looked at
public record CarriedWork(List<Row> rows) {
    /// Nothing was looked at.
    public static final CarriedWork NONE = new CarriedWork(List.of());

    public CarriedWork {
        rows = List.copyOf(rows);
    }

    /// What the person said about a kind.
    public enum Answer {
        /// Nothing yet.
        OPEN,
        /// It is theirs: they name a piece of it in the profile.
        THEIRS,
        /// It is not theirs; what files hold is not shown any more.
        NOT_THEIRS
    }

    /// @param rule     which kind, and what it is worth
    /// @param findings the surest first; empty for a blank row
    /// @param why      the findings, the rule, and what it is worth
    public record Row(CarriedRule rule, Answer answer, List<CarriedFinding> findings, Explanation why) {
        public Row {
            findings = List.copyOf(findings);
        }

        public WorkKind kind() {
            return rule.kind();
        }

        /// The surest of the findings.
        public Optional<CarriedFinding> findSurest() {
            return findings.stream().findFirst();
        }

        /// Whether files show something that the person has not spoken about.
        public boolean isToAsk() {
            return answer == Answer.OPEN && !findings.isEmpty();
        }
    }
}
