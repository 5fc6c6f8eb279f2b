package dev.switchback.web;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleReader;
import java.util.List;
import java.util.Optional;

/// The role of the built-in framework that a typed title most likely means, said beside its field and never put in.
public final class RoleOffers {
    private final TitleReader reader;
    private final Frameworks builtIn;
    private final LikelyRoles roles;

    public RoleOffers(TitleReader reader, Framework builtIn) {
        this.reader = reader;
        this.builtIn = new Frameworks(List.of(builtIn));
        this.roles = new LikelyRoles(reader, this.builtIn);
    }

    /// @param verdict what to say of a title
    /// @param role    the one it most likely means; unknown where none fits
    public record Offer(Phrase verdict, Knowable<Role> role) {}

    /// What a title may mean; empty when it is a role's own name, or blank.
    public Optional<Offer> find(String typed) {
        if (typed.isBlank() || !builtIn.listRolesNamed(typed).isEmpty()) {
            return Optional.empty();
        }
        var likely = roles.find(reader.read(typed), 1);
        return Optional.of(new Offer(
                LikelyRoles.verdict(likely),
                likely.isEmpty()
                        ? Knowable.unknown("title.roles.none")
                        : Knowable.known(likely.getFirst().role())));
    }
}
