package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLink;
import dev.switchback.engine.quantity.Share;
import dev.switchback.imports.yaml.YamlFile;
import java.util.List;

/// Reads which roles of one framework are near which of another: files of the program's own content, whose schema
/// `role-links-1.json` and whose ids a test checks.
final class RoleLinksReader {
    static final String SCHEMA = "/switchback/schema/role-links-1.json";
    private static final String REASONS = "link.because.";

    private RoleLinksReader() {}

    static List<RoleLink> readBuiltIn(YamlFile file) {
        var root = Entry.root(file);
        String from = root.at("from").text().orElse("");
        String to = root.at("to").text().orElse("");
        return root.list("links").stream().map(e -> link(e, from, to)).toList();
    }

    private static RoleLink link(Entry entry, String from, String to) {
        var role = RoleId.of(from + ":" + entry.at("role").text().orElse(""));
        var why = Phrase.of(REASONS + entry.at("because").text().orElse(""));
        return entry.at("near")
                .text()
                .<RoleLink>map(near -> new RoleLink.Bridge(
                        role,
                        RoleId.of(to + ":" + near),
                        Share.of(entry.at("confidence").number().orElse(0.0)),
                        why))
                .orElseGet(() -> new RoleLink.NotThere(role, to, why));
    }
}
