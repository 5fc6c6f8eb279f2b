package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.Stated;

/// What a trial consists of.
public enum TrialForm implements Keyed {
    /// The work of the role aimed at, in its team.
    IN_ROLE("in-role"),
    /// Two or three reports for one to two months.
    WITH_REPORTS("with-reports"),
    /// Mentoring, or leading one project for a time.
    INTERIM_LEAD("interim-lead");

    private final String id;

    TrialForm(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "trial-form." + id;
    }

    /// The form that fits the direction of the move.
    ///
    /// @param agreed whether the reports concerned agreed to a trial; only a stated no changes the form
    public static TrialForm fitting(Track present, Track aim, Stated agreed) {
        if (present != Track.IC || aim == Track.IC) {
            return IN_ROLE;
        }
        return agreed.isNo() ? INTERIM_LEAD : WITH_REPORTS;
    }
}
