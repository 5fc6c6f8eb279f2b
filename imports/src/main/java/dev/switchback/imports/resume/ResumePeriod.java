package dev.switchback.imports.resume;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.YearMonth;

/// From when until when something in a résumé was.
///
/// @param from    unknown when not stated
/// @param until   unknown when not stated, or still going on
/// @param current whether it is still going on
record ResumePeriod(Knowable<YearMonth> from, Knowable<YearMonth> until, boolean current) {
    static final ResumePeriod UNDATED = new ResumePeriod(noDate(), noDate(), false);

    static Knowable<YearMonth> noDate() {
        return Knowable.unknown(Phrase.of("resume.no-date"));
    }

    static Knowable<YearMonth> stillRunning() {
        return Knowable.unknown(Phrase.of("resume.still-running"));
    }
}
