package dev.switchback.app.browse;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a framework expects of a role in sentences, as its sources keep it: lines of text, marked like Markdown.
final class RoleProse {
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+] +");
    private static final Pattern MARKS = Pattern.compile("^\\s*#+ +|\\*\\*|__|^\\s*> ?");

    private RoleProse() {}

    /// Paragraphs and lists; empty when the framework has no sentence on the role.
    static List<Block> of(Frameworks frameworks, Role role) {
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<List<Inline>>();
        for (var source : sources(frameworks, role)) {
            for (var line : source.note().lines().toList()) {
                var item = ITEM.matcher(line);
                if (item.lookingAt()) {
                    items.add(List.of(words(line.substring(item.end()))));
                } else if (!line.isBlank()) {
                    list(items, blocks);
                    blocks.add(Block.paragraph(words(line)));
                }
            }
            list(items, blocks);
        }
        return blocks;
    }

    private static List<Source> sources(Frameworks frameworks, Role role) {
        return frameworks.findFramework(role.id().namespace()).map(Framework::sources).orElse(List.of()).stream()
                .filter(s -> role.sources().contains(s.id()))
                .toList();
    }

    private static void list(List<List<Inline>> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Listing(Listing.Kind.BULLETS, items));
            items.clear();
        }
    }

    private static Inline words(String line) {
        return Inline.plain(Phrase.verbatim(MARKS.matcher(line).replaceAll("").strip()));
    }
}
