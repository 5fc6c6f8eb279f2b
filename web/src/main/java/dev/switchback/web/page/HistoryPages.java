package dev.switchback.web.page;

import dev.switchback.app.draft.DraftChange;
import dev.switchback.app.draft.DraftChange.Added;
import dev.switchback.app.draft.DraftChange.Answered;
import dev.switchback.app.draft.DraftChange.Removed;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Vault.Written;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.page.HistoryView.Change;
import dev.switchback.web.page.HistoryView.Version;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Every version of the answers: when it was kept, what it changed, what it held. An older one can be taken back; that
/// adds a version, so it can be undone in the same way.
@Path("/own/history")
public final class HistoryPages {
    private static final String ADDRESS = "/own/history";

    /// On one page; each costs two documents to open.
    private static final int VERSIONS = 25;

    /// Of one version; a profile that was brought changes a hundred fields at once.
    private static final int CHANGES = 12;

    /// Of an answer in the list of versions; the version itself shows all of it.
    private static final int SIGNS = 160;

    private final Shell shell;
    private final VaultFrames frames;
    private final Remembered remembered;
    private final WebDoors doors;

    HistoryPages(Shell shell, VaultFrames frames, Remembered remembered, WebDoors doors) {
        this.shell = shell;
        this.frames = frames;
        this.remembered = remembered;
        this.doors = doors;
    }

    /// @param before only versions below this number; all when there is none
    /// @param back   a version that was just taken back
    @GET
    public Response list(@RestQuery @Nullable Integer before, @RestQuery @Nullable Integer back) {
        var written = remembered.listWritten();
        int end = before == null ? written.size() : Math.clamp(before - 1L, 0, written.size());
        int begin = Math.max(0, end - VERSIONS);
        var versions = new ArrayList<Version>();
        for (int i = end - 1; i >= begin; i--) {
            versions.add(version(written.get(i), i == written.size() - 1));
        }
        String done = back == null
                ? ""
                : shell.words().say(Phrase.of("vault.history.taken-back", "number", Integer.toString(back)));
        var view = new HistoryView(
                versions,
                begin > 0 ? ADDRESS + "?before=" + (begin + 1) : "",
                end < written.size() ? ADDRESS + "?before=" + (Math.min(end + VERSIONS, written.size()) + 1) : "",
                done);
        return Shell.page(VaultTemplates.history(frames.own("vault.history.title"), view));
    }

    @GET
    @Path("{number}")
    public Response show(@RestPath int number) {
        var written = remembered.listWritten();
        if (number < 1 || number > written.size()) {
            throw new NotFoundException();
        }
        var draft = remembered.draftAt(number);
        var fields = new FieldWords(shell.words());
        var held = DraftChange.between(ProfileDraft.fresh(), draft).stream()
                .map(c -> change(fields, c, Integer.MAX_VALUE))
                .map(c -> new VersionView.Held(c.field(), c.after()))
                .toList();
        var view = new VersionView(number, when(written.get(number - 1).at()), held, number == written.size());
        return Shell.page(VaultTemplates.version(frames.own("vault.version.title"), view));
    }

    @POST
    @Path("{number}")
    public Response takeBack(@RestPath int number) {
        synchronized (remembered) {
            if (number < 1 || number > remembered.listWritten().size()) {
                throw new NotFoundException();
            }
            remembered.takeBack(number);
        }
        return Shell.go(ADDRESS + "?back=" + number);
    }

    private Version version(Written written, boolean newest) {
        int number = written.revision();
        var held = find(number);
        var changes = held.isEmpty()
                ? List.<Change>of()
                : DraftChange.between(
                                number == 1
                                        ? ProfileDraft.fresh()
                                        : find(number - 1).orElseGet(ProfileDraft::fresh),
                                held.get())
                        .stream()
                        .map(c -> change(new FieldWords(shell.words()), c, SIGNS))
                        .toList();
        var first = changes.subList(0, Math.min(changes.size(), CHANGES));
        int more = changes.size() - first.size();
        return new Version(
                number,
                when(written.at()),
                written.at().toString(),
                first,
                more == 0 ? "" : shell.words().say(Phrase.of("vault.history.more", "count", more)),
                newest,
                held.isEmpty());
    }

    /// Empty when it is damaged.
    private Optional<ProfileDraft> find(int number) {
        try {
            return remembered.find(number).map(Remembered.Kept::draft);
        } catch (SwitchbackException e) {
            if (e.code().equals("store-damaged") || e.code().equals("draft-broken")) {
                return Optional.empty();
            }
            throw e;
        } catch (WrongInputException e) {
            return Optional.empty();
        }
    }

    private Change change(FieldWords fields, DraftChange change, int signs) {
        String name = fields.name(change.path());
        return switch (change) {
            case Answered(var path, var before, var after) ->
                new Change(
                        name,
                        clipped(fields.answer(path, before), signs),
                        clipped(fields.answer(path, after), signs),
                        "");
            case Added added ->
                new Change(
                        name,
                        "",
                        clipped(entry(fields, added.holds()), signs),
                        shell.words().of("vault.history.added"));
            case Removed removed ->
                new Change(
                        name,
                        clipped(entry(fields, removed.held()), signs),
                        "",
                        shell.words().of("vault.history.removed"));
        };
    }

    /// The answers of an entry: alone when it is one of words, else each with its field.
    private static String entry(FieldWords fields, List<Answered> answers) {
        return answers.stream().map(a -> part(fields, a)).collect(Collectors.joining("; "));
    }

    private static String part(FieldWords fields, Answered answer) {
        String words = fields.answer(answer.path(), answer.after());
        if (answer.path().steps().getLast() instanceof FieldPath.Step.Place) {
            return words;
        }
        String field = fields.field(answer.path());
        return field + (field.endsWith("?") ? " " : ": ") + words;
    }

    private static String clipped(String text, int signs) {
        if (text.length() <= signs) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(signs - 1)) ? signs - 1 : signs;
        return text.substring(0, end) + " ...";
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(shell.words().language()))
                .format(ZonedDateTime.ofInstant(at, doors.clock().getZone()));
    }
}
