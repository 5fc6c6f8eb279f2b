package dev.switchback.app.proposal;

/// The person's own words in place of one paragraph or list of the page for others.
///
/// @param piece   id of the piece; see [ProposalPieces]
/// @param basedOn the text that stood there when it was edited
/// @param text    the person's; empty when the piece is to be left out
/// @param checked whether they said that these very words may go, although a private answer was found in them
public record ProposalEdit(String piece, String basedOn, String text, boolean checked) {
    public ProposalEdit withText(String other) {
        return other.equals(text) ? this : new ProposalEdit(piece, basedOn, other, false);
    }

    /// The same words, kept above another text.
    public ProposalEdit onto(String other) {
        return new ProposalEdit(piece, other, text, checked);
    }

    public ProposalEdit mayGo() {
        return new ProposalEdit(piece, basedOn, text, true);
    }
}
