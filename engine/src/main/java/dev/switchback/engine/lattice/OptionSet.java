package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.framework.RoleId;
import java.util.List;
import java.util.Optional;

/// The options a person has: those that always stay, and those no other option beats on every count.
///
/// @param options  staying first, then aims in the person's order, parallels, found ones by readiness
/// @param excluded what was left out, by which rule, and how to get it back
public record OptionSet(List<Option> options, List<Exclusion> excluded) {
    public OptionSet {
        options = List.copyOf(options);
        excluded = List.copyOf(excluded);
    }

    /// The first option that leads to this role.
    public Optional<Option> find(RoleId role) {
        return options.stream()
                .filter(o -> o.role().equals(role) && o.kind() != OptionKind.STAY && o.kind() != OptionKind.OTHER_TEAM)
                .findFirst();
    }
}
