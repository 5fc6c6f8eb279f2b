package dev.switchback.app.proposal;

import dev.switchback.app.proposal.ProposalPieces.Piece;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.PrivateAnswers;
import dev.switchback.engine.ask.PrivateWords;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page for others with the person's edits. An edit stays when the dossier is worked out again; when the text below
/// it changes, both are there to choose from. Words in which a private answer is found wait until the person says that
/// they may go; until then the generated text is sent. See ADR 152.
///
/// @param parts  the pieces that can be edited, in their order
/// @param blocks the page as it is sent
/// @param stray  edits whose piece is no longer on the page; kept, and not sent
public record EditedProposal(List<Part> parts, List<Block> blocks, List<ProposalEdit> stray) {
    public EditedProposal {
        parts = List.copyOf(parts);
        blocks = List.copyOf(blocks);
        stray = List.copyOf(stray);
    }

    /// One piece of the page.
    ///
    /// @param generated what the dossier writes there today
    /// @param text      what the editor shows: the person's words, or the generated ones
    /// @param edited    whether they differ by the person's hand
    /// @param isList    whether each line is an entry of a list
    /// @param movedOn   whether the generated text is another one than that which was edited
    /// @param found     private answers found in the person's words; none when they were checked
    public record Part(
            String id,
            String heading,
            String generated,
            String text,
            boolean edited,
            boolean isList,
            boolean movedOn,
            List<Phrase> found) {
        public Part {
            found = List.copyOf(found);
        }

        /// Whether the person's words wait to be looked at.
        public boolean isHeld() {
            return !found.isEmpty();
        }
    }

    /// @param page    as it was written from what may be sent
    /// @param edits   of the person, one a piece
    /// @param answers that may not be sent unnoticed
    public static EditedProposal of(
            List<Block> page, Phrasebook words, List<ProposalEdit> edits, PrivateAnswers answers) {
        var pieces = ProposalPieces.of(page, words);
        String allowed = pieces.stream().map(p -> p.heading() + " " + p.text()).collect(Collectors.joining(" "));
        var parts = new ArrayList<Part>();
        var blocks = new ArrayList<Block>();
        for (var piece : pieces) {
            if (piece.id().isEmpty()) {
                blocks.add(piece.block());
                continue;
            }
            var part = part(piece, find(edits, piece.id()), allowed, answers);
            parts.add(part);
            blocks.addAll(
                    part.edited() && !part.isHeld()
                            ? ProposalPieces.blocks(piece, part.text())
                            : List.of(piece.block()));
        }
        var stray = edits.stream()
                .filter(e -> parts.stream().noneMatch(p -> p.id().equals(e.piece())))
                .toList();
        return new EditedProposal(parts, blocks, stray);
    }

    private static Optional<ProposalEdit> find(List<ProposalEdit> edits, String id) {
        return edits.stream().filter(e -> e.piece().equals(id)).findFirst();
    }

    private static Part part(Piece piece, Optional<ProposalEdit> edit, String allowed, PrivateAnswers answers) {
        if (edit.isEmpty() || edit.get().text().equals(piece.text())) {
            return new Part(
                    piece.id(), piece.heading(), piece.text(), piece.text(), false, piece.isList(), false, List.of());
        }
        var own = edit.get();
        return new Part(
                piece.id(),
                piece.heading(),
                piece.text(),
                own.text(),
                true,
                piece.isList(),
                !own.basedOn().equals(piece.text()),
                own.checked() ? List.of() : PrivateWords.find(own.text(), allowed, answers));
    }
}
