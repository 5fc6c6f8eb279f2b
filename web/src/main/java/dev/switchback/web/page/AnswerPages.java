package dev.switchback.web.page;

import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// Keeps the answers of one station's form as they were given. See ADR 98.
@Path("/own/answers")
public final class AnswerPages {
    /// What the pressed button does besides keeping the answers: `add LIST`, `remove LIST[n]`, or `undo LIST`, which
    // puts
    /// back what the list held before the version that the page showed.
    private static final String DO = "do";

    /// Where on the page to go on; the form itself when it says nothing.
    private static final String AT = "at";

    private static final String VERSION = "version";

    private final Remembered remembered;
    private final PageLanguage language;

    AnswerPages(Remembered remembered, PageLanguage language) {
        this.remembered = remembered;
        this.language = language;
    }

    @POST
    @Path("{station}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@RestPath String station, MultipartFormDataInput input) {
        var asked = FormStations.find(station).orElseThrow(NotFoundException::new);
        var fields = new TreeMap<String, String>();
        input.getValues()
                .forEach((name, values) ->
                        fields.put(name, text(values.iterator().next())));
        var conflicts = keep(asked, fields);
        if (!conflicts.isEmpty()) {
            throw new WrongInputException(conflicts);
        }
        String at = fields.getOrDefault(AT, "");
        return Shell.go((asked == FormStation.START ? "/#" : "/own/" + station + "#")
                + (at.matches("[a-z][a-z0-9-]{0,99}") ? at : "answers"));
    }

    private static String text(FormValue value) {
        return value.isFileItem() ? "" : value.getValue().replace("\r\n", "\n");
    }

    /// One form at a time, so that two windows cannot overwrite each other.
    private List<Problem> keep(FormStation station, Map<String, String> fields) {
        synchronized (remembered) {
            var conflicts = new ArrayList<Problem>();
            int version = number(fields.getOrDefault(VERSION, "0"));
            var base = remembered.draftAt(version);
            var now = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(language::begun);
            var next = answered(base, now, fields, conflicts);
            next = withoutBlanks(station, next);
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
            if (!newest.equals(before)) {
                conflicts.add(new Problem(
                        "changed-elsewhere",
                        path.toString(),
                        "This answer was changed in another window (" + newest + ") while you wrote (" + given + ").",
                        "Maybe load the page again, look at both, and save the one you mean."));
            } else if (!sameEntries(base, now, path)) {
                conflicts.add(listChanged(path));
            } else {
                next = next.with(path, given);
            }
        }
        return next;
    }

    private static Problem listChanged(FieldPath path) {
        return new Problem(
                "changed-elsewhere",
                path.toString(),
                "The list that this belongs to was changed in another window, so nothing was done to it here.",
                "Maybe load the page again and do it once more.");
    }

    /// Whether every list on the way has as many entries as the page showed, and the entry is still the one it showed:
    // a
    /// place alone would point to another entry once one was taken out and one added. See ADR 142.
    private static boolean sameEntries(ProfileDraft base, ProfileDraft now, FieldPath path) {
        for (var at = path; !at.isWhole(); at = at.parent()) {
            boolean entry = at.steps().getLast() instanceof FieldPath.Step.Place;
            if (base.count(at) != now.count(at) || entry && !base.findValue(at).equals(now.findValue(at))) {
                return false;
            }
        }
        return true;
    }

    /// An entry of words that was emptied goes.
    private static ProfileDraft withoutBlanks(FormStation station, ProfileDraft draft) {
        var next = draft;
        for (var spec : FormItems.asked(station)) {
            if (spec.kind() == FieldKind.LIST && spec.entries() != FieldKind.GROUP) {
                var list = FieldPath.parse(spec.pattern());
                for (int i = next.count(list) - 1; i >= 0; i--) {
                    if (next.find(list.item(i)).orElse("").isBlank()) {
                        next = next.without(list.item(i));
                    }
                }
            }
        }
        return next;
    }

    /// What the page showed, and what is kept now.
    private record Seen(int version, ProfileDraft base, ProfileDraft now) {}

    /// A list that was changed elsewhere meanwhile keeps its entries: their places are no longer those that were seen.
    private ProfileDraft acted(Seen seen, ProfileDraft draft, String what, List<Problem> conflicts) {
        if (what.startsWith("add ")) {
            return draft.withItem(FieldPath.parse(what.substring("add ".length())));
        }
        if (what.startsWith("remove ")) {
            var entry = FieldPath.parse(what.substring("remove ".length()));
            if (sameEntries(seen.base(), seen.now(), entry)) {
                return draft.without(entry);
            }
            conflicts.add(listChanged(entry));
        }
        return what.startsWith("undo ")
                ? undone(seen, draft, FieldPath.parse(what.substring("undo ".length())), conflicts)
                : draft;
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
            conflicts.add(listChanged(list));
            return draft;
        }
        return draft.withPartOf(remembered.draftAt(seen.version() - 1), list);
    }
}
