package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;

/// The station Ask: what to settle before the page is sent, and whether there is a page.
final class AskPage {
    private AskPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "ask", "ask.page.heading"));
        switch (dossier.ask().proposal()) {
            case Known<List<Block>> ignored -> blocks.add(Block.paragraph("ask.page.ready"));
            case Unknown<List<Block>>(var reason) ->
                blocks.add(new Note(Note.Kind.UNKNOWN, List.of(Block.paragraph("ask.page.held", "reason", reason))));
        }
        blocks.addAll(dossier.ask().questions());
        if (!dossier.ask().objections().isEmpty()) {
            blocks.add(Block.heading(3, "objections", "ask.page.objections"));
            for (var objection : dossier.ask().objections()) {
                var why = new Explanation(objection.answer(), List.of(), objection.sources(), List.of());
                blocks.add(
                        Block.paragraph(new Inline.Strong(objection.says()), Inline.reasoned(objection.answer(), why)));
            }
        }
        blocks.addAll(dossier.ask().approvals());
        return blocks.stream().map(AskPage::below).distinct().toList();
    }

    /// Headings of the lists stand below the station's own. A note that stands here already is not said twice.
    private static Block below(Block block) {
        return block instanceof Block.Heading(int level, String anchor, Phrase phrase)
                        && level == 2
                        && !anchor.equals("ask")
                ? new Block.Heading(3, anchor, phrase)
                : block;
    }
}
