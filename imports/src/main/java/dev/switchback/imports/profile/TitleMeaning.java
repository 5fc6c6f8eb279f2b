package dev.switchback.imports.profile;

import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.title.LikelyRole;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.Rung;
import dev.switchback.engine.title.TitleReader;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a title may mean that no framework has as it stands. It is offered, never taken: a wrong role makes every later
/// page wrong. See ADR 22 and ADR 244.
final class TitleMeaning {
    /// More would be a list to search, not an answer.
    private static final int OFFERED = 3;

    private final Supplier<TitleReader> titles;
    private final Frameworks frameworks;
    private @Nullable LikelyRoles roles;

    TitleMeaning(Supplier<TitleReader> titles, Frameworks frameworks) {
        this.titles = titles;
        this.frameworks = frameworks;
    }

    /// The cure for a title that is in no framework; empty when it means none of the roles.
    Optional<String> advice(String title) {
        var reading = titles.get().read(title);
        var likely = roles().find(reading, OFFERED);
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        String named = likely.stream().map(TitleMeaning::named).collect(Collectors.joining("; "));
        String level = reading.level().value().find().map(Rung::id).orElse("unknown");
        String craft = reading.craft().value().find().orElse("unknown");
        return Optional.of(
                likely.getFirst().likely()
                        ? "Most likely you mean " + named + ". Its words say craft (" + craft + ") and level (" + level
                                + ")."
                        : "Maybe you mean one of " + named + ". Its words say craft (" + craft + ") and level (" + level
                                + "), which is no more than a guess.");
    }

    private static String named(LikelyRole likely) {
        return likely.role().title() + " [" + likely.role().id().value() + ", "
                + Math.round(likely.confidence().value() * 100) + " %]";
    }

    private LikelyRoles roles() {
        var known = roles;
        if (known == null) {
            known = new LikelyRoles(titles.get(), frameworks);
            roles = known;
        }
        return known;
    }
}
