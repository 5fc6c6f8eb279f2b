package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;

/// What is not known, what was assumed, and what the files held that was not read as written.
final class UnknownPage {
    private UnknownPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "unknown", "unknown.page.heading"));
        if (dossier.unknowns().isEmpty()) {
            blocks.add(Block.paragraph("unknown.page.none"));
        } else {
            blocks.add(new Listing(
                    Listing.Kind.NUMBERS,
                    dossier.unknowns().stream()
                            .map(m -> Words.given("unknown.page.item", "what", m.what(), "cure", m.cure()))
                            .toList()));
        }
        if (!dossier.person().assumed().isEmpty()) {
            blocks.add(Block.heading(3, "assumed", "unknown.page.assumed"));
            blocks.add(Block.paragraph(
                    "unknown.page.assumed.list", "paths", dossier.person().assumed()));
        }
        if (!dossier.issues().isEmpty()) {
            blocks.add(Block.heading(3, "issues", "unknown.page.issues"));
            blocks.add(new Listing(
                    Listing.Kind.BULLETS,
                    dossier.issues().stream()
                            // What a file holds, and how far it was read, is said as it was found.
                            .map(i -> List.<Inline>of(new Inline.Given(
                                    Phrase.of("unknown.page.issue", "place", i.place(), "what", i.what()))))
                            .toList()));
        }
        return blocks;
    }
}
