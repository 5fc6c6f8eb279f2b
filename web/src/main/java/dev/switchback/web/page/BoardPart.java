package dev.switchback.web.page;

import dev.switchback.app.asking.ComplaintCards;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.port.PageRenderer.Pieces;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Stop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;

/// The board of complaints, by lever. See ADR 141.
@Singleton
class BoardPart implements StationPart {
    /// In the numbers of the reasons of this part.
    private static final String MARK = "c";

    private final Remembered remembered;
    private final WebDoors doors;
    private final Shell shell;

    BoardPart(Remembered remembered, WebDoors doors, Shell shell) {
        this.remembered = remembered;
        this.doors = doors;
        this.shell = shell;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        /// @param version of the profile that it shows
        /// @param noAim   whether nothing can be said about a move yet
        /// @param next    entry that a new complaint takes
        /// @param reasons HTML
        /// @param undo    words of the button that takes the last change back; empty without one
        static native TemplateInstance board(
                Frame frame,
                int version,
                List<BoardColumn> columns,
                boolean none,
                boolean noAim,
                String next,
                String reasons,
                String undo);
    }

    @Override
    public Stop stop() {
        return Stop.WHY;
    }

    @Override
    public Place place() {
        return Place.BEFORE_THE_FORM;
    }

    @Override
    public boolean isOfAnswersAndDossier() {
        return true;
    }

    @Override
    public String html(View view) {
        if (view.space().isExample()) {
            return "";
        }
        var words = shell.words();
        var kept = remembered.findDraft();
        var draft = kept.map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
        var opened = view.found().dossier();
        var cards = ComplaintCards.of(draft, opened.map(o -> o.pages().dossier()));
        var pieces = opened.map(o -> pieces(o, BoardColumns.lines(cards))).orElseGet(() -> new Pieces(List.of(), ""));
        var problems = shell.problems(draft);
        String changed = kept.map(k -> LastChange.name(remembered, k, ComplaintCards.LIST, "words"))
                .orElse("");
        return Templates.board(
                        view.frame(),
                        kept.map(Remembered.Kept::revision).orElse(0),
                        new BoardColumns(words, cards, pieces.lines(), problems).list(),
                        cards.isEmpty(),
                        opened.filter(o -> hasAim(o.pages().dossier())).isEmpty(),
                        ComplaintCards.LIST
                                .item(draft.count(ComplaintCards.LIST))
                                .toString(),
                        pieces.reasons(),
                        changed.isEmpty() ? "" : words.say(Phrase.of("asking.press.undo", "name", changed)))
                .render();
    }

    private static boolean hasAim(Dossier dossier) {
        return dossier.options().options().stream().anyMatch(o -> o.kind() == OptionKind.AIMED);
    }

    private Pieces pieces(Opened opened, List<List<Inline>> lines) {
        return doors.renderer()
                .pieces(MARK, lines, opened.pages().words(), opened.pages().sources());
    }
}
