package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.page.Desk.Found;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.PathView;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.shell.Words;
import dev.switchback.web.shell.WorkView;
import dev.switchback.web.vault.Lock;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What all pages share: the frame, answers, and blocks as HTML.
@Singleton
public class Shell {
    private final WebDoors doors;
    private final Words words;
    private final Keys keys;
    private final Lock lock;
    private final Desk desk;
    private final Remembered remembered;
    private final CheckedAnswers checked;

    Shell(WebDoors doors, Words words, Keys keys, Lock lock, Desk desk, Remembered remembered, CheckedAnswers checked) {
        this.doors = doors;
        this.words = words;
        this.keys = keys;
        this.lock = lock;
        this.desk = desk;
        this.remembered = remembered;
        this.checked = checked;
    }

    Words words() {
        return words;
    }

    Frame plain(String titleKey) {
        return Frame.plain(words, words.of(titleKey), keys.form());
    }

    Frame inside(Space space, @Nullable Stop here, String title) {
        String address =
                here != null ? "/" + space.path() + "/" + here.path() : space.isExample() ? "/example/why" : "/";
        return inside(space, here, title, address);
    }

    /// For a part of a page: what is saved, and nothing of the dossier.
    Frame inside(Space space, String title) {
        return new Frame(
                words,
                title,
                keys.form(),
                space,
                null,
                false,
                false,
                space == Space.OWN ? saved() : null,
                Frame.OfVault.QUIET,
                null);
    }

    /// @param address of the page, to come back to
    Frame inside(Space space, @Nullable Stop here, String title, String address) {
        var found = desk.find(space);
        return new Frame(
                words,
                title,
                keys.form(),
                space,
                PathView.of(words, space, here, desk.seen(space)),
                found.dossier().isPresent(),
                space.isExample() || remembered.findDraft().isPresent(),
                space == Space.OWN ? saved() : null,
                vault(space),
                work(found, address));
    }

    private Frame.OfVault vault(Space space) {
        return space == Space.OWN ? new Frame.OfVault(lock.hasPassphrase(), damaged()) : Frame.OfVault.QUIET;
    }

    private @Nullable WorkView work(Found found, String address) {
        return switch (found) {
            case Found.Working(var what, var done, var total, var before) ->
                WorkView.goingOn(words.say(what), done, total, before.dossier().isPresent(), address);
            case Found.Stopped(var before) -> WorkView.stopped(before.dossier().isPresent(), address);
            case Found.Nothing() -> null;
            case Found.Wrong(var problems) -> null;
            case Found.Open(var opened) -> null;
        };
    }

    static Space space(String path) {
        return path.equals(Space.OWN.path()) ? Space.OWN : Space.EXAMPLE;
    }

    /// Documents that cannot be read, as a person knows them.
    List<String> damaged() {
        return lock.damaged().stream()
                .map(d -> d.equals(Remembered.NAME) ? words.of("vault.kept.answers") : d)
                .toList();
    }

    private String saved() {
        return remembered
                .findDraft()
                .map(t -> words.say(Phrase.of("web.saved", "revision", t.revision())))
                .orElseGet(() -> words.of("web.saved-nothing"));
    }

    /// The form of a station, with what is wrong beside each field.
    ///
    /// @param open whether it stands open; it does as well while none of its questions has an answer
    FormView form(FormStation station, boolean open) {
        var now = remembered.findDraft();
        var draft = now.map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
        var problems = now.isEmpty() ? List.<FieldProblem>of() : problems(draft);
        return new FormView(
                "/own/answers/" + FormStations.path(station),
                now.map(Remembered.Kept::revision).orElse(0),
                open
                        || FormItems.asked(station).stream().allMatch(f -> draft.findValue(FieldPath.parse(f.pattern()))
                                .isEmpty()),
                FormItems.of(station, draft, problems, words, doors::offer),
                station == FormStation.START ? AssumedPaths.of(draft, words) : List.of(),
                doors.roles(),
                doors.skills());
    }

    /// What is wrong with the answers, each at its field.
    List<FieldProblem> problems(ProfileDraft draft) {
        return checked.problems(draft);
    }

    String html(List<Block> blocks, Opened dossier) {
        return doors.renderer()
                .fragment(blocks, dossier.pages().words(), dossier.pages().sources());
    }

    /// The same for a part of a page that holds other blocks too.
    String html(String part, List<Block> blocks, Opened dossier) {
        return doors.renderer()
                .fragment(part, blocks, dossier.pages().words(), dossier.pages().sources());
    }

    static Response page(TemplateInstance page) {
        return page(page, null);
    }

    /// @param known a large piece of it whose bytes are known already
    static Response page(TemplateInstance page, PageBytes.@Nullable Piece known) {
        return Response.ok(PageBytes.of(page, known))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build();
    }

    static Response page(Response.Status status, String html) {
        return page(status.getStatusCode(), html);
    }

    static Response page(int status, String html) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(html)
                .build();
    }

    static Response go(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
