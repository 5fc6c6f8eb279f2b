package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.SourceId;
import java.util.Arrays;
import java.util.Optional;

/// A public classification of all occupations. Its figures mean something else than those of a career framework: what
/// they do not say is told wherever one of its roles is shown, together with the credit that its licence asks for.
public enum Taxonomy implements Keyed {
    /// O*NET of the U.S. Department of Labor.
    ONET("onet", "onet-database"),
    /// ESCO of the European Commission.
    ESCO("esco", "esco-classification");

    private final String namespace;
    private final SourceId source;

    Taxonomy(String namespace, String source) {
        this.namespace = namespace;
        this.source = SourceId.of(source);
    }

    public String namespace() {
        return namespace;
    }

    /// Stands with every role and skill of it, and carries the credit.
    public SourceId source() {
        return source;
    }

    @Override
    public String key() {
        return "taxonomy." + namespace;
    }

    /// Whether a role asks skills of O*NET, but none beyond the basic ones (its branch 2.A) and fields of knowledge
    /// (2.C): either none is important in it, or a release has not rated them. Its sums are a lower bound.
    public static boolean isLowerBound(Role role) {
        return role.id().namespace().equals(ONET.namespace)
                && !role.requirements().isEmpty()
                && role.requirements().stream().noneMatch(r -> r.skill().value().startsWith(ONET.namespace + ":2.b."));
    }

    public static Optional<Taxonomy> of(RoleId role) {
        return Arrays.stream(values())
                .filter(t -> t.namespace.equals(role.namespace()))
                .findFirst();
    }
}
