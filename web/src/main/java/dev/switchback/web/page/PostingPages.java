package dev.switchback.web.page;

import dev.switchback.app.dossier.PostingPage;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.engine.document.Block;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.page.Desk.Found;
import dev.switchback.web.page.Incoming.Given;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// A job posting is pasted or given, looked at, and kept only when the person says so. See ADR 290.
@Path("/own/posting")
public final class PostingPages {
    static final String PATH = "/own/posting";
    private static final String SKILLS = "/own/skills#postings";

    /// As messages and headings name a text without a file.
    private static final String PASTED = "posting.txt";

    private final WebDoors doors;
    private final Shell shell;
    private final Desk desk;
    private final Remembered remembered;
    private final KeptFiles kept;
    private final Incoming incoming;
    private final HeldFiles held;

    PostingPages(
            WebDoors doors,
            Shell shell,
            Desk desk,
            Remembered remembered,
            KeptFiles kept,
            Incoming incoming,
            HeldFiles held) {
        this.doors = doors;
        this.shell = shell;
        this.desk = desk;
        this.remembered = remembered;
        this.kept = kept;
        this.incoming = incoming;
        this.held = held;
    }

    /// @param of what is held in memory; without it the empty form
    @GET
    public Response look(@RestQuery @Nullable String of) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var given = held.find(String.valueOf(of)).map(List::getFirst);
        if (given.isEmpty()) {
            return page("", "", "", List.of());
        }
        try {
            return page("", String.valueOf(of), html(given.get()), List.of());
        } catch (WrongInputException e) {
            return page("", "", "", e.problems());
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(MultipartFormDataInput input) throws IOException {
        String text = FilesPages.first(input, "text");
        try {
            var given = given(text, FilesPages.files(input));
            doors.postings().read(given.sent(), given.bytes());
            return Shell.go(PATH + "?of=" + held.hold(List.of(given)));
        } catch (WrongInputException e) {
            return page(text, "", "", e.problems());
        }
    }

    private static Given given(String text, List<Given> files) {
        if (!text.isBlank()) {
            return new Given(PASTED, text.getBytes(StandardCharsets.UTF_8));
        }
        return files.stream()
                .filter(f -> f.bytes().length > 0)
                .findFirst()
                .map(f -> new Given(Uploads.nameFor(f.sent()), f.bytes()))
                .orElseThrow(() -> new WrongInputException(
                        "posting-nothing",
                        "posting",
                        "No text was pasted, and no file that holds something was chosen.",
                        "Maybe paste the posting into the field, or choose its file."));
    }

    @POST
    @Path("keep")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(MultipartFormDataInput input) {
        String of = FilesPages.first(input, "of");
        synchronized (remembered) {
            var given = held.find(of).map(List::getFirst);
            if (given.isEmpty()) {
                return page(
                        "",
                        "",
                        "",
                        List.of(new Problem(
                                "posting-gone",
                                "posting",
                                "The posting is no longer in memory, so it was not kept.",
                                "Maybe paste it once more; it is held until the vault closes, and three at a time.")));
            }
            incoming.takePosting(
                    freeName(Incoming.name(given.get().sent(), UploadKind.POSTING)),
                    given.get().bytes());
            held.letGo(of);
        }
        return Shell.go(SKILLS);
    }

    /// A pasted text gets a number behind its name; a file takes the place of a posting of its name, and of nothing
    /// else.
    private String freeName(String sent) {
        var taken = kept.find(sent).map(f -> f.facts().kind());
        if (taken.isEmpty() || taken.get() == UploadKind.POSTING && !sent.equals(PASTED)) {
            return sent;
        }
        int dot = sent.lastIndexOf('.') < 1 ? sent.length() : sent.lastIndexOf('.');
        return IntStream.iterate(2, i -> i + 1)
                .mapToObj(i -> sent.substring(0, dot) + "-" + i + sent.substring(dot))
                .filter(n -> kept.find(n).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response remove(MultipartFormDataInput input) {
        kept.find(FilesPages.first(input, "name"))
                .filter(f -> f.facts().kind() == UploadKind.POSTING)
                .map(KeptFile::name)
                .ifPresent(incoming::remove);
        return Shell.go(SKILLS);
    }

    private String html(Given given) {
        var posting = doors.postings().read(given.sent(), given.bytes());
        Optional<Opened> opened = desk.find(Space.OWN).dossier();
        var frameworks = opened.map(o -> o.pages().dossier().frameworks()).orElseGet(doors.builtIn());
        var match = doors.postings()
                .match(
                        posting,
                        frameworks,
                        opened.map(o -> o.pages().dossier().skills()).orElse(List.of()),
                        opened.map(o -> o.pages().dossier().person().claims()).orElse(List.of()));
        List<Block> blocks = PostingPage.part(match, frameworks);
        return opened.map(o -> shell.html(blocks, o))
                .orElseGet(() -> doors.renderer().fragment(blocks, shell.words().phrasebook(), List.of()));
    }

    /// Why everything stands as not known; empty when there is a dossier to hold it against.
    private String note() {
        var found = desk.find(Space.OWN);
        if (found.dossier().isPresent()) {
            return "";
        }
        return shell.words()
                .of(
                        found instanceof Found.Working || found instanceof Found.Stopped
                                ? "target.being-worked-out"
                                : "target.nothing-known");
    }

    /// @param text as it was typed, where it could not be read
    private Response page(String text, String of, String html, List<Problem> problems) {
        var frame = shell.inside(
                Space.OWN, Stop.SKILLS, shell.words().of("target.title"), of.isEmpty() ? PATH : PATH + "?of=" + of);
        var page =
                Templates.posting(frame, text, of, html, note(), shell.words().say(problems));
        return problems.isEmpty() ? Shell.page(page) : Shell.page(Response.Status.BAD_REQUEST, page.render());
    }
}
