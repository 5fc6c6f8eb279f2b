package dev.switchback.web.page;

import dev.switchback.app.edit.Edited;
import dev.switchback.app.edit.EntryProblem;
import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.Names;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.framework.Framework;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.page.EntryView.Wrong;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// What the forms of roles and of skills share: an entry is shown, and saved against what the page showed. Whoever
/// changed it meanwhile in another window is named at each field; nothing is overwritten unseen.
@Singleton
class EntryForms {
    /// Empty lines that a list offers at first, and more each time they are asked for.
    private static final int SPARE = 3;

    private static final int MOST_SPARE = 60;

    private final WebDoors doors;
    private final Shell shell;
    private final Remembered remembered;
    private final KeptFrameworks kept;

    EntryForms(WebDoors doors, Shell shell, Remembered remembered, KeptFrameworks kept) {
        this.doors = doors;
        this.shell = shell;
        this.remembered = remembered;
        this.kept = kept;
    }

    /// One kind of entry.
    interface Kind {
        /// Last part of the address of its form.
        String path();

        /// Key of the title of its page.
        String titleKey(boolean isNew);

        /// The entry as it is kept; nothing typed when there is none of that id.
        EntryTexts texts(Framework own, Names names, String id);

        Edited apply(Framework own, String id, EntryTexts texts);

        Framework without(Framework own, String id);

        List<FormItem> items(Framework own, EntryTexts texts, Map<String, List<String>> wrong, int spare);

        /// What taking it out takes along, in words.
        List<String> goes(Framework own, String id);
    }

    private record State(Kind kind, KeptFile file, Framework own, String id, EntryTexts newest) {
        boolean isGone() {
            return !id.isEmpty() && newest.fields().isEmpty();
        }
    }

    private State state(Kind kind, String file, String id) {
        var at = kept.find(file).filter(kept::isOurs).orElseThrow(NotFoundException::new);
        var own = kept.read(at);
        return new State(
                kind, at, own, id, kind.texts(own, new Names(doors.desk().known(own), own), id));
    }

    Response show(Kind kind, String file, String id) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        if (file.isEmpty()) {
            return Shell.go(OwnFrameworks.PATH);
        }
        var state = state(kind, file, id);
        if (state.isGone()) {
            throw new NotFoundException();
        }
        return page(state, state.newest(), List.of(), SPARE);
    }

    private Response page(State state, EntryTexts texts, List<EntryProblem> problems, int spare) {
        var words = shell.words();
        var own = state.own();
        var names = new Names(doors.desk().known(own), own);
        var sentences = new HashMap<String, List<String>>();
        for (var each : problems) {
            var said = each.problem().in(words.phrasebook());
            sentences.computeIfAbsent(each.field(), f -> new ArrayList<>()).add(said.fact() + " " + said.advice());
        }
        var items = state.kind().items(own, texts, sentences, spare);
        boolean isNew = state.id().isEmpty();
        var view = new EntryView(
                OwnFrameworks.PATH + "/" + state.kind().path(),
                state.file().name(),
                own.name(),
                state.id(),
                isNew ? "" : state.newest().mark(),
                isNew ? "" : state.newest().line(),
                spare,
                items,
                wrong(problems, items),
                names.roles(),
                names.skills(),
                isNew || state.isGone() ? List.of() : state.kind().goes(own, state.id()));
        String title = words.of(state.kind().titleKey(isNew));
        String address = OwnFrameworks.entry(state.kind().path(), state.file(), state.id());
        var page = OwnFrameworkTemplates.entry(shell.inside(Space.OWN, Stop.MAP, title, address), view);
        return problems.isEmpty() ? Shell.page(page) : Shell.page(Response.Status.BAD_REQUEST, page.render());
    }

    private List<Wrong> wrong(List<EntryProblem> problems, List<FormItem> items) {
        return problems.stream()
                .map(p -> new Wrong(
                        p.field().isEmpty() ? "" : EntryItems.FIELD + p.field(),
                        label(items, EntryItems.FIELD + p.field()),
                        p.problem().in(shell.words().phrasebook())))
                .toList();
    }

    /// Name of an input with that of the line it stands on; empty when there is none.
    private static String label(List<FormItem> items, String name) {
        String line = "";
        for (var item : items) {
            if (item.type().startsWith("row")) {
                line = item.type().equals("row") ? item.label() + ": " : "";
            } else if (item.name().equals(name)) {
                return line + item.label();
            }
        }
        return "";
    }

    Response save(Kind kind, MultipartFormDataInput input) {
        String file = FilesPages.first(input, "file");
        String id = FilesPages.first(input, "id");
        var texts = texts(input);
        synchronized (remembered) {
            var state = state(kind, file, id);
            var merged = Merge.of(EntryTexts.parse(FilesPages.first(input, "was")), state.newest(), texts);
            if (state.isGone()) {
                return page(added(state), texts, List.of(gone(id)), spare(input));
            }
            if (FilesPages.first(input, "do").equals("more")) {
                // The page that comes back stands on what is kept now, so what others changed is in it.
                int spare = Math.min(MOST_SPARE, spare(input) + SPARE);
                return id.isEmpty()
                        ? page(state, texts, List.of(), spare)
                        : page(state, merged.texts(), merged.conflicts(), spare);
            }
            if (!id.isEmpty() && !merged.conflicts().isEmpty()) {
                return page(state, merged.texts(), merged.conflicts(), spare(input));
            }
            var whole = id.isEmpty() ? texts : merged.texts();
            return switch (kind.apply(state.own(), id, whole)) {
                case Edited.Wrong(var problems) -> page(state, whole, problems, spare(input));
                case Edited.Done(var framework, var saved) -> save(state, whole, framework, saved, spare(input));
            };
        }
    }

    private Response save(State state, EntryTexts texts, Framework changed, String saved, int spare) {
        try {
            kept.save(state.file(), doors.desk().write(changed));
        } catch (WrongInputException e) {
            return page(
                    state, texts, e.problems().stream().map(EntryForms::placed).toList(), spare);
        }
        return Shell.go(OwnFrameworks.saved(state.file().name(), saved));
    }

    /// An entry that somebody took out meanwhile can be added again.
    private static State added(State gone) {
        return new State(gone.kind(), gone.file(), gone.own(), "", gone.newest());
    }

    /// What the reader of the whole file found belongs to a part of the form.
    private static EntryProblem placed(Problem problem) {
        return new EntryProblem(
                switch (problem.code()) {
                    case "framework-mixed-currencies" -> "pay.currency";
                    case "framework-parallel-levels" -> "parallels.0.role";
                    case "framework-week-sum" -> "week";
                    default -> "";
                },
                problem);
    }

    private static EntryProblem gone(String id) {
        return new EntryProblem(
                "",
                new Problem(
                        "changed-elsewhere",
                        id,
                        "This entry was taken out in another window while you wrote.",
                        "Maybe it is not needed any more; saving once more adds it again."));
    }

    /// What the person wrote, laid onto what is kept now.
    ///
    /// @param texts     the parts that the person changed, and all others as they are kept
    /// @param conflicts fields of parts that both changed, each to something else
    private record Merge(EntryTexts texts, List<EntryProblem> conflicts) {
        static Merge of(EntryTexts was, EntryTexts newest, EntryTexts typed) {
            var theirs = newest.changedParts(was);
            var both = new HashSet<>(typed.changedParts(was));
            both.retainAll(theirs);
            both.retainAll(typed.changedParts(newest));
            theirs.removeAll(typed.changedParts(was));
            var conflicts = newest.differences(typed).stream()
                    .filter(f -> both.contains(EntryTexts.part(f)))
                    .sorted()
                    .map(f -> new EntryProblem(f, changed(f, newest.at(f), typed.at(f))))
                    .toList();
            return new Merge(typed.with(newest, theirs), conflicts);
        }

        private static Problem changed(String field, String newest, String typed) {
            return new Problem(
                    "changed-elsewhere",
                    field,
                    "This part was changed in another window (" + newest + ") while you wrote (" + typed + ").",
                    "Maybe look at both; saving once more puts yours in its place.");
        }
    }

    /// Takes an entry out, unless it was changed elsewhere since the page was made.
    Response remove(Kind kind, String file, String id, String mark) {
        synchronized (remembered) {
            var state = state(kind, file, id);
            if (state.isGone()) {
                return Shell.go(OwnFrameworks.address(file));
            }
            if (!state.newest().mark().equals(mark)) {
                return page(
                        state,
                        state.newest(),
                        List.of(new EntryProblem(
                                "",
                                new Problem(
                                        "changed-elsewhere",
                                        id,
                                        "This entry was changed or moved in another window, so it was not taken out.",
                                        "Maybe look at what it says now, and take it out here."))),
                        SPARE);
            }
            try {
                kept.save(state.file(), doors.desk().write(kind.without(state.own(), id)));
            } catch (WrongInputException e) {
                return page(
                        state,
                        state.newest(),
                        e.problems().stream().map(p -> new EntryProblem("", p)).toList(),
                        SPARE);
            }
            return Shell.go(OwnFrameworks.address(file));
        }
    }

    private static int spare(MultipartFormDataInput input) {
        String text = FilesPages.first(input, "spare");
        return text.matches("[0-9]{1,2}") ? Math.clamp(Integer.parseInt(text), SPARE, MOST_SPARE) : SPARE;
    }

    /// What stands in the fields.
    private static EntryTexts texts(MultipartFormDataInput input) {
        var fields = new TreeMap<String, String>();
        input.getValues().forEach((name, values) -> {
            if (name.startsWith(EntryItems.FIELD)) {
                fields.put(
                        name.substring(EntryItems.FIELD.length()),
                        values.stream()
                                .filter(v -> !v.isFileItem())
                                .map(FormValue::getValue)
                                .reduce("", (former, latter) -> latter)
                                .replace("\r\n", "\n"));
            }
        });
        return EntryTexts.of(fields)
                .withoutUnnamed("skills", "skill")
                .withoutUnnamed("parallels", "role")
                .withoutUnnamed("transfers", "from");
    }
}
