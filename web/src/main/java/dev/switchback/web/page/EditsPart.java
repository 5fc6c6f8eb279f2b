package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.proposal.EditedProposal;
import dev.switchback.app.proposal.EditedProposal.Part;
import dev.switchback.app.proposal.ProposalEdit;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/// The editor of the page for others, and beside it the page as it is sent.
@Singleton
final class EditsPart implements StationPart {
    private final Shell shell;
    private final SentPage sent;
    private final KeptEdits kept;

    EditsPart(Shell shell, SentPage sent, KeptEdits kept) {
        this.shell = shell;
        this.sent = sent;
        this.kept = kept;
    }

    /// One paragraph or list in the editor.
    ///
    /// @param heading of its section; empty when the piece before it has the same
    /// @param label   for a reader who does not see where it stands
    public record Piece(String id, String heading, String label, String text, int rows, boolean isList) {}

    /// What an edit asks of the person, or tells them.
    ///
    /// @param kind `held`, `moved`, `edited` or `stray`
    /// @param text the generated text, or the words of a stray edit
    public record Note(String kind, String id, String heading, List<String> found, String text) {
        public Note {
            found = List.copyOf(found);
        }
    }

    @Override
    public Stop stop() {
        return Stop.ASK;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_FORM;
    }

    @Override
    public String html(View view) {
        if (view.space() != Space.OWN) {
            return "";
        }
        return view.found()
                .dossier()
                .flatMap(d -> sent.edited(d).map(e -> html(view.frame(), d, e)))
                .orElse("");
    }

    private String html(Frame frame, Opened opened, EditedProposal edited) {
        var pieces = new ArrayList<Piece>();
        String above = "";
        int place = 0;
        for (var part : edited.parts()) {
            boolean same = part.heading().equals(above);
            place = same ? place + 1 : 1;
            pieces.add(new Piece(
                    part.id(),
                    same ? "" : part.heading(),
                    part.heading() + " " + place,
                    part.text(),
                    rows(part.text()),
                    part.isList()));
            above = part.heading();
        }
        return Templates.edits(frame, pieces, state(frame, opened, edited, List.of()))
                .render();
    }

    private static int rows(String text) {
        int lines = text.lines().mapToInt(l -> 1 + l.length() / 60).sum();
        return Math.max(2, Math.min(12, lines + 1));
    }

    /// What came of the edits.
    String state(Frame frame, Opened opened, EditedProposal edited, List<Problem> problems) {
        return Templates.edited(
                        frame,
                        kept.newest().version(),
                        notes(opened, edited),
                        shell.words().say(problems),
                        shell.html("preview", edited.blocks(), opened))
                .render();
    }

    private static List<Note> notes(Opened opened, EditedProposal edited) {
        var notes = new ArrayList<Note>();
        for (var part : edited.parts()) {
            if (part.isHeld()) {
                notes.add(new Note("held", part.id(), part.heading(), found(opened, part), part.generated()));
            }
            if (part.movedOn()) {
                notes.add(new Note("moved", part.id(), part.heading(), List.of(), part.generated()));
            } else if (part.edited() && !part.isHeld()) {
                notes.add(new Note("edited", part.id(), part.heading(), List.of(), part.generated()));
            }
        }
        edited.stray().stream().map(EditsPart::stray).forEach(notes::add);
        return notes;
    }

    private static List<String> found(Opened opened, Part part) {
        return part.found().stream().map(opened.pages().words()::words).toList();
    }

    private static Note stray(ProposalEdit edit) {
        return new Note("stray", edit.piece(), "", List.of(), edit.text());
    }
}
