package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLink;
import dev.switchback.engine.framework.Taxonomy;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is said about the framework a role is of: its links to other frameworks, what its figures mean, and the credit
/// that its licence asks for.
public final class RoleOrigins {
    private static final SourceId LINKS = SourceId.of("own-role-links");

    private RoleOrigins() {}

    /// What links a role to other frameworks, one sentence each; occupations that are near it for one reason and at one
    /// confidence share theirs.
    public static List<Phrase> links(Frameworks frameworks, RoleId role) {
        var sentences = new ArrayList<Phrase>();
        var near = new LinkedHashMap<Near, List<Phrase>>();
        for (var link : frameworks.listLinks(role)) {
            switch (link) {
                case RoleLink.SameTitle same ->
                    sentences.add(Phrase.of(
                            "link.same-title",
                            "framework",
                            name(frameworks, same.other().namespace()),
                            "id",
                            same.other().value()));
                case RoleLink.Bridge bridge ->
                    near.computeIfAbsent(
                                    new Near(bridge.other().namespace(), bridge.confidence(), bridge.why()),
                                    n -> new ArrayList<>())
                            .add(role(frameworks, bridge.other()));
                case RoleLink.NotThere none ->
                    sentences.add(Phrase.of(
                            "link.not-there", "framework", name(frameworks, none.namespace()), "why", none.why()));
            }
        }
        near.forEach((n, roles) -> sentences.add(Phrase.of(
                "link.bridge",
                "framework",
                name(frameworks, n.namespace()),
                "roles",
                roles,
                "confidence",
                n.confidence(),
                "why",
                n.why())));
        return List.copyOf(sentences);
    }

    /// What several bridges of one role share.
    private record Near(String namespace, Share confidence, Phrase why) {}

    private static Phrase role(Frameworks frameworks, RoleId id) {
        return Phrase.of("link.role", "title", frameworks.getRole(id).title(), "id", id.value());
    }

    private static String name(Frameworks frameworks, String namespace) {
        return frameworks.findFramework(namespace).map(Framework::name).orElse(namespace);
    }

    /// The links of an option's role, and what its figures mean.
    static List<List<Inline>> items(Dossier dossier, Option option) {
        var items = new ArrayList<List<Inline>>();
        if (!MapPage.stays(option)) {
            caveats(dossier.frameworks().getRole(option.role())).forEach(c -> items.add(List.of(Inline.plain(c))));
        }
        links(dossier.frameworks(), option.role())
                .forEach(l ->
                        items.add(List.of(Inline.reasoned(l, Explanation.of(l).withSources(LINKS)))));
        return items;
    }

    /// What the figures of a public classification mean, for a role of one.
    public static List<Phrase> caveats(Role role) {
        var caveats = new ArrayList<Phrase>();
        Taxonomy.of(role.id())
                .ifPresent(t -> caveats.add(
                        switch (t) {
                            case ONET -> Phrase.of("taxonomy.onet.caveat");
                            case ESCO -> Phrase.of("taxonomy.esco.caveat");
                        }));
        if (Taxonomy.isLowerBound(role)) {
            caveats.add(Phrase.of("taxonomy.onet.lower-bound", "role", role.title()));
        }
        return List.copyOf(caveats);
    }

    /// Credit and licence of each framework that a role on the map, or a role named beside one, is of; nothing where
    /// only the built-in framework is used.
    static void credits(Dossier dossier, List<Block> blocks) {
        var items = used(dossier).stream()
                .flatMap(n -> dossier.frameworks().findFramework(n).stream())
                .flatMap(f -> credit(dossier.frameworks(), f).stream())
                .map(c -> List.<Inline>of(Inline.plain(c)))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(Block.heading(3, "map-credits", "taxonomy.credit.heading"));
            blocks.add(new Listing(Listing.Kind.BULLETS, items));
        }
    }

    /// Credits of the frameworks that the page of one role shows or names.
    public static List<Phrase> creditsOf(Frameworks frameworks, RoleId role) {
        return named(frameworks, Stream.of(role)).stream()
                .flatMap(n -> frameworks.findFramework(n).stream())
                .flatMap(f -> credit(frameworks, f).stream())
                .toList();
    }

    private static Set<String> used(Dossier dossier) {
        return named(
                dossier.frameworks(),
                Stream.concat(
                        Stream.of(dossier.present().id()),
                        dossier.options().options().stream().map(Option::role)));
    }

    private static Set<String> named(Frameworks frameworks, Stream<RoleId> roles) {
        var named = new LinkedHashSet<String>();
        roles.forEach(role -> {
            named.add(role.namespace());
            frameworks.listLinks(role).forEach(l -> named.add(l.turned().role().namespace()));
        });
        return named;
    }

    private static Optional<Phrase> credit(Frameworks frameworks, Framework framework) {
        if (framework.licence().isEmpty() || isBuiltIn(frameworks, framework)) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Taxonomy.values())
                .filter(t -> t.namespace().equals(framework.namespace()))
                .findFirst()
                .map(t -> switch (t) {
                    case ONET -> Phrase.of("taxonomy.credit.onet", "version", framework.version());
                    case ESCO -> Phrase.of("taxonomy.credit.esco");
                })
                .orElseGet(() -> Phrase.of(
                        "taxonomy.credit.licence",
                        "framework",
                        framework.name(),
                        "version",
                        framework.version(),
                        "licence",
                        framework.licence())));
    }

    /// It is loaded first, always.
    private static boolean isBuiltIn(Frameworks frameworks, Framework framework) {
        return frameworks.listFrameworks().getFirst().namespace().equals(framework.namespace());
    }
}
