package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.proposal.EditedProposal.Part;
import dev.switchback.app.proposal.ProposalEdit;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps what the person writes on the page for others, piece by piece, against what the page showed.
@Path("/own/edits")
public final class EditPages {
    /// Longer than any paragraph of a page that somebody reads.
    private static final int MOST_CHARACTERS = 5000;

    private final Desk desk;
    private final KeptEdits kept;
    private final SentPage sent;
    private final EditsPart part;
    private final Shell shell;

    EditPages(Desk desk, KeptEdits kept, SentPage sent, EditsPart part, Shell shell) {
        this.desk = desk;
        this.kept = kept;
        this.sent = sent;
        this.part = part;
        this.shell = shell;
    }

    /// @param script whether a script asks for what came of it alone
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response keep(MultivaluedMap<String, String> form, @HeaderParam("HX-Request") @Nullable String script) {
        var opened = desk.find(Space.OWN).dossier();
        if (opened.isEmpty() || sent.edited(opened.get()).isEmpty()) {
            return Shell.go("/own/ask");
        }
        var conflicts = keep(opened.get(), form);
        if (script != null) {
            var frame = shell.inside(Space.OWN, shell.words().of("proposal.title"));
            return Shell.page(
                    Response.Status.OK,
                    part.state(frame, opened.get(), sent.edited(opened.get()).orElseThrow(), conflicts));
        }
        if (!conflicts.isEmpty()) {
            throw new WrongInputException(conflicts);
        }
        return Shell.go("/own/ask#edits");
    }

    private List<Problem> keep(Opened opened, MultivaluedMap<String, String> form) {
        synchronized (kept) {
            var now = edits(kept.newest());
            var base = edits(kept.at(number(value(form, "version"))));
            var next = new LinkedHashMap<>(now);
            var conflicts = new ArrayList<Problem>();
            for (var piece : sent.edited(opened).orElseThrow().parts()) {
                written(piece, form, base, now, next, conflicts);
            }
            act(value(form, "do"), opened, next);
            if (!List.copyOf(next.values()).equals(List.copyOf(now.values()))) {
                kept.keep(List.copyOf(next.values()));
            }
            return conflicts;
        }
    }

    private static Map<String, ProposalEdit> edits(KeptEdits.Kept kept) {
        var edits = new LinkedHashMap<String, ProposalEdit>();
        kept.edits().forEach(e -> edits.put(e.piece(), e));
        return edits;
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /// A piece that is as the page showed it is not touched, even when the dossier writes something else there by now.
    private static void written(
            Part piece,
            MultivaluedMap<String, String> form,
            Map<String, ProposalEdit> base,
            Map<String, ProposalEdit> now,
            Map<String, ProposalEdit> next,
            List<Problem> conflicts) {
        if (!form.containsKey("e." + piece.id())) {
            return;
        }
        String given = value(form, "e." + piece.id());
        String shown = value(form, "seen." + piece.id());
        var seen = base.get(piece.id());
        var newest = now.get(piece.id());
        String before = seen == null ? shown : seen.text();
        String present = newest == null ? (seen == null ? shown : piece.generated()) : newest.text();
        if (given.equals(before) || given.equals(present)) {
            return;
        }
        if (!present.equals(before)) {
            conflicts.add(new Problem(
                    "changed-elsewhere",
                    piece.heading(),
                    "This part was changed in another window (" + present + ") while you wrote (" + given + ").",
                    "Maybe load the page again, look at both, and save the one you mean."));
            return;
        }
        if (given.length() > MOST_CHARACTERS) {
            conflicts.add(new Problem(
                    "edit-too-long",
                    piece.heading(),
                    "This part has (" + given.length() + ") characters, more than " + MOST_CHARACTERS + ".",
                    "Maybe it belongs into a letter of its own."));
            return;
        }
        var edit = newest == null ? new ProposalEdit(piece.id(), shown, given, false) : newest.withText(given);
        if (given.equals(piece.generated())) {
            next.remove(piece.id());
        } else {
            next.put(piece.id(), edit);
        }
    }

    /// What the pressed button does besides keeping: `take`, `keep`, `send` or `drop` and a piece.
    private void act(String what, Opened opened, Map<String, ProposalEdit> next) {
        String[] words = what.split(" ", 2);
        if (words.length < 2 || !next.containsKey(words[1])) {
            return;
        }
        String id = words[1];
        switch (words[0]) {
            case "take", "drop" -> next.remove(id);
            case "keep" ->
                sent.edited(opened).orElseThrow().parts().stream()
                        .filter(p -> p.id().equals(id))
                        .findFirst()
                        .ifPresent(p -> next.computeIfPresent(id, (k, e) -> e.onto(p.generated())));
            case "send" -> next.computeIfPresent(id, (k, e) -> e.mayGo());
            default -> {}
        }
    }
}
