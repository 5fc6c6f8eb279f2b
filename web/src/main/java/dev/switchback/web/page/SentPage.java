package dev.switchback.web.page;

import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.proposal.EditedProposal;
import dev.switchback.engine.ask.PrivateAnswers;
import dev.switchback.web.shell.Space;
import jakarta.inject.Singleton;
import java.util.Optional;

/// The page for others as it leaves the program: with the person's edits.
@Singleton
class SentPage {
    private final KeptEdits kept;

    SentPage(KeptEdits kept) {
        this.kept = kept;
    }

    /// Whether the page can be edited here.
    boolean isEdited(Space space, Opened opened) {
        return space == Space.OWN && opened.pages().proposal().isKnown();
    }

    /// Empty while the page is held back.
    Optional<EditedProposal> edited(Opened opened) {
        var dossier = opened.pages().dossier();
        return opened.pages()
                .proposal()
                .find()
                .map(page -> EditedProposal.of(
                        page,
                        opened.pages().words(),
                        kept.newest().edits(),
                        PrivateAnswers.of(dossier.person(), dossier.reflection())));
    }

    /// The dossier with the page as it is sent.
    Opened of(Space space, Opened opened) {
        return isEdited(space, opened)
                ? edited(opened).map(e -> opened.withProposal(e.blocks())).orElse(opened)
                : opened;
    }
}
