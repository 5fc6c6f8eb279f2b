package dev.switchback.web.page;

import dev.switchback.app.dossier.PlanViews;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;

/// Notes what became of a project, takes the last note of one back, and keeps the plan of today. A note that is wrong
/// changes nothing.
@Path("/own/journal")
public final class JournalPages {
    private static final FieldPath JOURNAL = FieldPath.WHOLE.key("journal");
    private static final List<String> VALUES =
            List.of("day", "project", "confidence", "link", "again_from", "hours_left");

    private final WebDoors doors;
    private final Remembered remembered;
    private final KeptPlans plans;
    private final Desk desk;

    JournalPages(WebDoors doors, Remembered remembered, KeptPlans plans, Desk desk) {
        this.doors = doors;
        this.remembered = remembered;
        this.plans = plans;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(MultivaluedMap<String, String> form) {
        String what = value(form, "do");
        var current = desk.find(Space.OWN).current();
        if (what.equals("keep")) {
            current.ifPresent(plans::keep);
            return Shell.go("/own/plan#projects");
        }
        synchronized (remembered) {
            var draft = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
            if (current.filter(o -> PlanViews.knows(o.pages().dossier(), value(form, "project")))
                    .isEmpty()) {
                throw unknown(value(form, "project"));
            }
            var next = what.equals("undo") ? withoutLast(draft, value(form, "project")) : noted(draft, what, form);
            if (!next.equals(draft)) {
                if (plans.findNewest().isEmpty()) {
                    current.ifPresent(plans::keep);
                }
                remembered.keep(next);
            }
        }
        return Shell.go("/own/plan#projects");
    }

    private static WrongInputException unknown(String project) {
        return new WrongInputException(
                "project-unknown",
                "journal",
                "The project (" + project + ") is not on the ladder.",
                "Maybe the ladder changed meanwhile: load the page again.");
    }

    private static String value(MultivaluedMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    /// @throws WrongInputException when the note is not one
    private ProfileDraft noted(ProfileDraft draft, String what, MultivaluedMap<String, String> form) {
        int place = draft.count(JOURNAL);
        var at = JOURNAL.item(place);
        var next = draft.withItem(JOURNAL).with(at.key("what"), what);
        for (var name : VALUES) {
            if (belongs(name, what)) {
                next = next.with(at.key(name), value(form, name));
            }
        }
        var wrong =
                doors.drafts().check(next.withoutBlankEntries(), Uploads.none(), LocalDate.now(doors.clock())).stream()
                        .filter(p -> p.path().toString().startsWith(at.toString()))
                        .map(p -> p.problem())
                        .toList();
        if (!wrong.isEmpty()) {
            throw new WrongInputException(wrong);
        }
        return next;
    }

    /// What a form asks for another event stays unsaid.
    private static boolean belongs(String name, String what) {
        return switch (name) {
            case "again_from", "hours_left" -> what.equals(ProjectEvent.SLIPPED.id());
            case "link" -> what.equals(ProjectEvent.DONE.id());
            case "confidence" -> what.equals(ProjectEvent.DONE.id()) || what.equals(ProjectEvent.BEGUN.id());
            default -> true;
        };
    }

    private static ProfileDraft withoutLast(ProfileDraft draft, String project) {
        int last = -1;
        String day = "";
        for (int i = 0; i < draft.count(JOURNAL); i++) {
            var at = JOURNAL.item(i);
            String noted = draft.find(at.key("day")).orElse("");
            if (draft.find(at.key("project")).orElse("").equals(project) && noted.compareTo(day) >= 0) {
                last = i;
                day = noted;
            }
        }
        return last < 0 ? draft : draft.without(JOURNAL.item(last));
    }
}
