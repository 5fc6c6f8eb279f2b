package dev.switchback.web.page;

import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/// Keeps the answers of one station's form as they were given, be it while they are typed. See ADR 98 and 155.
@Path("/own/answers")
public final class AnswerPages {
    /// What the pressed button does besides keeping the answers: `add LIST`, `remove LIST[n]`, or `undo LIST`, which
    /// puts back what the list held before the version that the page showed.
    private static final String DO = "do";

    /// Where on the page to go on; the form itself when it says nothing.
    private static final String AT = "at";

    private static final String VERSION = "version";

    /// Name of a box that marks an answer as assumed: this and its path. The last of its values counts: a box that is
    /// not ticked sends nothing, and a hidden field before it says so.
    private static final String MARK = "mark.";

    /// Named by a page that keeps what is typed without a press of the button.
    private static final String TYPING = "typing";

    private final Shell shell;
    private final Remembered remembered;
    private final PageLanguage language;

    AnswerPages(Shell shell, Remembered remembered, PageLanguage language) {
        this.shell = shell;
        this.remembered = remembered;
        this.language = language;
    }

    /// @param part whether a script asks for the form alone, and shows what came of it itself
    @POST
    @Path("{station}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(
            @RestPath String station, MultipartFormDataInput input, @HeaderParam("X-Part") @Nullable String part) {
        var asked = FormStations.find(station).orElseThrow(NotFoundException::new);
        var fields = new TreeMap<String, String>();
        input.getValues()
                .forEach((name, values) -> fields.put(
                        name,
                        text(
                                name.startsWith(MARK)
                                        ? last(values)
                                        : values.iterator().next())));
        var conflicts = keep(fields, fields.containsKey(TYPING));
        if (part != null) {
            return Shell.page(Templates.typed(
                    shell.inside(Space.OWN, shell.words().of("web.form.title")),
                    shell.form(asked, true),
                    shell.words().say(conflicts)));
        }
        if (!conflicts.isEmpty()) {
            throw new WrongInputException(conflicts);
        }
        String at = fields.getOrDefault(AT, "");
        return Shell.go(at.matches("[a-z][a-z0-9-]{0,99}") ? page(asked).replace("answers", at) : page(asked));
    }

    /// Where the form of a station stands.
    static String page(FormStation station) {
        return station == FormStation.START ? "/#answers" : "/own/" + FormStations.path(station) + "#answers";
    }

    private static FormValue last(Collection<FormValue> values) {
        return values.stream().reduce((a, b) -> b).orElseThrow();
    }

    private static String text(FormValue value) {
        return value.isFileItem() ? "" : value.getValue().replace("\r\n", "\n");
    }

    /// One form at a time, so that two windows cannot overwrite each other.
    ///
    /// @param typing whether the person is still at it: then entries that were emptied keep their place, so that
    ///               the ones after them do not move under the person's hands
    private List<Problem> keep(Map<String, String> fields, boolean typing) {
        synchronized (remembered) {
            var conflicts = new ArrayList<Problem>();
            int version = number(fields.getOrDefault(VERSION, "0"));
            var base = remembered.draftAt(version);
            var now = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(language::begun);
            var next = answered(base, now, fields, conflicts);
            next = withKeys(next, fields);
            next = withMarks(next, fields);
            if (!typing) {
                next = next.withoutBlankEntries();
            }
            if (conflicts.isEmpty()) {
                next = acted(new Seen(version, base, now), next, fields.getOrDefault(DO, ""), conflicts);
            }
            if (!next.equals(now)) {
                remembered.keep(next);
            }
            return conflicts;
        }
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// What the person changed on the page, put onto the newest version. A field that was changed elsewhere meanwhile
    /// is left as it is there, and said.
    private static ProfileDraft answered(
            ProfileDraft base, ProfileDraft now, Map<String, String> fields, List<Problem> conflicts) {
        var next = now;
        for (var field : fields.entrySet()) {
            if (!field.getKey().startsWith(FormItems.FIELD)) {
                continue;
            }
            var path = FieldPath.parse(field.getKey().substring(FormItems.FIELD.length()));
            String given = field.getValue();
            String before = base.find(path).orElse("");
            String newest = now.find(path).orElse("");
            if (given.equals(before) || given.equals(newest)) {
                continue;
            }
            if (isNewEntry(base, path)) {
                next = next.with(path.parent().item(next.count(path.parent())), given);
            } else if (newest.equals(before) && isSamePlace(base, now, path)) {
                next = next.with(path, given);
            } else {
                conflicts.add(changedElsewhere(path, before, newest, given));
            }
        }
        return next;
    }

    /// What stands in the inputs for one more key, such as a tag for a title that is not there yet.
    private static ProfileDraft withKeys(ProfileDraft draft, Map<String, String> fields) {
        var next = draft;
        for (var field : fields.entrySet()) {
            if (field.getKey().startsWith(FormItems.NEW_KEY)
                    && !field.getValue().isBlank()) {
                String group = field.getKey().substring(FormItems.NEW_KEY.length());
                String value = fields.getOrDefault(FormItems.NEW_VALUE + group, "");
                if (value.isBlank()) {
                    throw new WrongInputException(
                            "key-without-value",
                            group,
                            "Nothing was chosen for the new entry.",
                            "Maybe choose what it is, beside its name.");
                }
                next = next.with(FieldPath.parse(group).key(field.getValue().strip()), value);
            }
        }
        return next;
    }

    /// Which answers count as assumed: `yes` puts a path on the list, `no` takes it off.
    private static ProfileDraft withMarks(ProfileDraft draft, Map<String, String> fields) {
        var list = FieldPath.WHOLE.key("assumed");
        var next = draft;
        for (var field : fields.entrySet()) {
            if (field.getKey().startsWith(MARK)) {
                var path = FieldPath.parse(field.getKey().substring(MARK.length()));
                int at = -1;
                for (int i = 0; i < next.count(list); i++) {
                    at = next.find(list.item(i)).filter(path.toString()::equals).isPresent() ? i : at;
                }
                boolean marked =
                        field.getValue().equals("yes") && next.findValue(path).isPresent();
                if (marked && at < 0) {
                    next = next.with(list.item(next.count(list)), path.toString());
                } else if (!marked && at >= 0) {
                    next = next.without(list.item(at));
                }
            }
        }
        return next;
    }

    /// Words at the end of a list, where the page showed an empty line: they are added, whatever was added elsewhere.
    private static boolean isNewEntry(ProfileDraft base, FieldPath path) {
        return !path.isWhole()
                && path.steps().getLast() instanceof Step.Place(int place)
                && place >= base.count(path.parent());
    }

    /// Whether every list on the way has as many entries as the page showed, and the entry itself holds the same: it
    /// could be another one that took its place.
    private static boolean isSamePlace(ProfileDraft base, ProfileDraft now, FieldPath path) {
        for (var at = path; !at.isWhole(); at = at.parent()) {
            boolean entry = at.steps().getLast() instanceof Step.Place;
            if (base.count(at) != now.count(at) || entry && !base.findValue(at).equals(now.findValue(at))) {
                return false;
            }
        }
        return true;
    }

    private static Problem changedElsewhere(FieldPath path, String before, String newest, String given) {
        return new Problem(
                "changed-elsewhere",
                path.toString(),
                newest.equals(before)
                        ? "The entry around this answer was changed or moved in another window while you wrote ("
                                + given + ")."
                        : "This answer was changed in another window (" + newest + ") while you wrote (" + given + ").",
                "Maybe load the page again, look at both, and save the one you mean.");
    }

    /// What the page showed, and what is kept now.
    private record Seen(int version, ProfileDraft base, ProfileDraft now) {}

    /// An entry that was changed or moved elsewhere meanwhile stays, and the page says so: it may be another one.
    private ProfileDraft acted(Seen seen, ProfileDraft next, String what, List<Problem> conflicts) {
        if (what.startsWith("add ")) {
            return next.withItem(FieldPath.parse(what.substring("add ".length())));
        }
        if (what.startsWith("set ")) {
            return taken(seen, next, what.substring("set ".length()), conflicts);
        }
        if (what.startsWith("remove ")) {
            var entry = FieldPath.parse(what.substring("remove ".length()));
            if (isSamePlace(seen.base(), seen.now(), entry)) {
                return next.without(entry);
            }
            conflicts.add(new Problem(
                    "changed-elsewhere",
                    entry.toString(),
                    "This entry was changed or moved in another window, so it was not taken out.",
                    "Maybe load the page again, look at it, and take it out there."));
        }
        return what.startsWith("undo ")
                ? undone(seen, next, FieldPath.parse(what.substring("undo ".length())), conflicts)
                : next;
    }

    /// Puts a role that was offered into its field.
    ///
    /// @param what path of the field, a blank, the role
    private static ProfileDraft taken(Seen seen, ProfileDraft next, String what, List<Problem> conflicts) {
        int blank = what.indexOf(' ');
        var path = FieldPath.parse(blank < 0 ? what : what.substring(0, blank));
        if (blank < 0 || !ProfileFields.findKind(path).equals(Optional.of(FieldKind.ROLE))) {
            return next;
        }
        if (isSamePlace(seen.base(), seen.now(), path)) {
            return next.with(path, what.substring(blank + 1));
        }
        conflicts.add(changedElsewhere(
                path, seen.base().find(path).orElse(""), seen.now().find(path).orElse(""), what.substring(blank + 1)));
        return next;
    }

    private ProfileDraft undone(Seen seen, ProfileDraft draft, FieldPath list, List<Problem> conflicts) {
        boolean known = list.steps().size() == 1
                && ProfileFields.find(list)
                        .filter(f -> f.kind() == FieldKind.LIST)
                        .isPresent();
        if (!known || seen.version() < 2) {
            return draft;
        }
        if (!seen.base().findValue(list).equals(seen.now().findValue(list))) {
            conflicts.add(new Problem(
                    "changed-elsewhere",
                    list.toString(),
                    "The list was changed in another window, so nothing was taken back.",
                    "Maybe load the page again and look at it."));
            return draft;
        }
        return draft.withPartOf(remembered.draftAt(seen.version() - 1), list);
    }
}
