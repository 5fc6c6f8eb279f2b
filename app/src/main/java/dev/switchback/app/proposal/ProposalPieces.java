package dev.switchback.app.proposal;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The page for others cut into what can be edited: each paragraph and each list. A piece is named by the heading above
/// it and its place below that. The writer of the page puts what may be missing at the end of its section, so a name
/// stays with its text when the rest of the dossier changes.
final class ProposalPieces {
    private ProposalPieces() {}

    /// @param id      such as `wish-1`; empty for a heading
    /// @param heading words of the heading above
    /// @param text    as the person may edit it: for a list, one line an entry
    /// @param isList  whether each line is an entry
    record Piece(String id, String heading, String text, boolean isList, Block block) {}

    static List<Piece> of(List<Block> page, Phrasebook words) {
        var pieces = new ArrayList<Piece>();
        String section = "top";
        String heading = "";
        int place = 0;
        for (var block : page) {
            switch (block) {
                case Block.Heading(int level, String anchor, Phrase phrase) -> {
                    section = anchor;
                    heading = words.words(phrase);
                    place = 0;
                    pieces.add(new Piece("", heading, "", false, block));
                }
                case Block.Paragraph(var runs) ->
                    pieces.add(new Piece(section + "-" + ++place, heading, line(runs, words), false, block));
                case Block.Listing(var kind, var items) ->
                    pieces.add(new Piece(
                            section + "-" + ++place,
                            heading,
                            items.stream().map(i -> line(i, words)).collect(Collectors.joining("\n")),
                            true,
                            block));
                default -> pieces.add(new Piece("", heading, "", false, block));
            }
        }
        return pieces;
    }

    private static String line(List<Inline> runs, Phrasebook words) {
        return runs.stream()
                .map(r -> switch (r) {
                    case Inline.Plain(var phrase) -> words.words(phrase);
                    case Inline.Strong(var phrase) -> words.words(phrase);
                    case Inline.Given(var phrase) -> words.words(phrase);
                    case Inline.Reasoned(var phrase, var why) -> words.words(phrase);
                    case Inline.Linked(var phrase, var page) -> words.words(phrase);
                })
                .collect(Collectors.joining(" "));
    }

    /// The blocks of the person's words: a list stays a list, an empty line begins a new paragraph.
    static List<Block> blocks(Piece piece, String text) {
        if (piece.isList()) {
            var items = text.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty())
                    .map(l -> List.<Inline>of(Inline.plain(Phrase.verbatim(l))))
                    .toList();
            var kind = piece.block() instanceof Block.Listing(var k, var old) ? k : Block.Listing.Kind.BULLETS;
            return items.isEmpty() ? List.of() : List.of(new Block.Listing(kind, items));
        }
        var paragraphs = new ArrayList<Block>();
        for (var part : text.split("\n\\s*\n")) {
            String words = part.strip().replaceAll("\\s*\n\\s*", " ");
            if (!words.isEmpty()) {
                paragraphs.add(new Block.Paragraph(List.of(Inline.plain(Phrase.verbatim(words)))));
            }
        }
        return paragraphs;
    }
}
