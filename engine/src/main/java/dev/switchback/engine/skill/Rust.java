package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// How a skill fades while it is not used: `floor + (level - floor) * 2^(-years / halfLife)`, with
/// `floor = max(0, level - floorSteps)`. The curve falls, never rises, and never goes below the floor. See ADR 50.
///
/// @param toolYears       half-life of products, languages and libraries, years, above 0
/// @param tacticalYears   half-life of daily craft, years, above 0
/// @param conceptualYears half-life of understanding, years, above 0
/// @param peopleYears     half-life of work with people, years, above 0
/// @param floorSteps      steps that can be lost at most, 0 or more
public record Rust(
        double toolYears, double tacticalYears, double conceptualYears, double peopleYears, double floorSteps) {
    /// The figures the product starts from.
    public static final Rust DEFAULT = new Rust(2.5, 3, 8, 8, 2);

    /// Where the figures come from.
    public static final SourceId SOURCE = SourceId.of("own-rust-half-lives");

    /// Where the order of the kinds comes from: daily craft fades fastest, strategy and coaching do not.
    public static final SourceId ORDER_SOURCE = SourceId.of("majors-rust-order");

    public Rust {
        if (!(toolYears > 0 && tacticalYears > 0 && conceptualYears > 0 && peopleYears > 0 && floorSteps >= 0)) {
            throw new IllegalArgumentException("The half-lives (" + toolYears + ", " + tacticalYears + ", "
                    + conceptualYears + ", " + peopleYears + ") must be above 0.\nMaybe one was left empty.");
        }
    }

    /// Years in which half of what can fade has faded.
    public double halfLife(SkillKind kind) {
        return switch (kind) {
            case TOOL -> toolYears;
            case TACTICAL -> tacticalYears;
            case CONCEPTUAL -> conceptualYears;
            case PEOPLE -> peopleYears;
        };
    }

    /// Lowest level a skill once held at `level` falls to.
    public Level floor(Level level) {
        return Level.of(Math.max(0, level.value() - floorSteps));
    }

    /// Level today of a skill held at `level` when it was last used. Unknown last use takes no rust; who calls has to
    /// say so.
    public Level shown(Level level, SkillKind kind, Knowable<YearMonth> lastUsed, LocalDate asOf) {
        return lastUsed.find()
                .map(month -> fade(level, level, kind, yearsUnused(month, asOf)))
                .orElse(level);
    }

    /// Level after `years` more without use, for a skill once held at `atLastUse` that stands at `today`. The curve
    /// has no memory: fading twice by one year equals fading once by two.
    public Level fade(Level atLastUse, Level today, SkillKind kind, double years) {
        double floor = Math.min(floor(atLastUse).value(), today.value());
        double kept = StrictMath.pow(2, -years / halfLife(kind));
        return Level.of(floor + (today.value() - floor) * kept);
    }

    /// Whole months from last use to `asOf`, in years; 0 when the month is not past.
    public static double yearsUnused(YearMonth lastUsed, LocalDate asOf) {
        return Math.max(0, ChronoUnit.MONTHS.between(lastUsed, YearMonth.from(asOf))) / 12.0;
    }
}
