package dev.switchback.web.page;

import dev.switchback.web.page.PageBytes.Piece;
import dev.switchback.web.page.StationPart.Place;
import dev.switchback.web.page.StationPart.View;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// One page a station, in the person's own space and in the example's.
@Path("/{space:own|example}")
public final class StationPages {
    private final Shell shell;
    private final Desk desk;
    private final Remembered remembered;
    private final StationParts parts;
    private final ChangesView changes;
    private final StationTexts texts;

    StationPages(
            Shell shell,
            Desk desk,
            Remembered remembered,
            StationParts parts,
            ChangesView changes,
            StationTexts texts) {
        this.shell = shell;
        this.desk = desk;
        this.remembered = remembered;
        this.parts = parts;
        this.changes = changes;
        this.texts = texts;
    }

    @GET
    public Response first(@RestPath String space) {
        return Shell.go(space.equals("own") ? "/" : "/example/why");
    }

    @GET
    @Path("{stop}")
    public Response show(@RestPath String space, @RestPath String stop, @Context UriInfo uri) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        return show(Shell.space(space), Stop.find(stop).orElseThrow(NotFoundException::new), uri.getQueryParameters());
    }

    private Response show(Space space, Stop stop, Map<String, List<String>> query) {
        desk.see(space, stop);
        var words = shell.words();
        var frame = shell.inside(space, stop, words.of(stop.nameKey()));
        var found = desk.find(space);
        var text = found.dossier().map(d -> texts.html(space, stop, d)).orElse(Piece.EMPTY);
        boolean proposal = stop == Stop.ASK
                && found.dossier().filter(d -> d.pages().proposal().isKnown()).isPresent();
        var view = new View(space, frame, found, query);
        var page = Templates.station(
                frame,
                changes.at(frame, found, stop.station()),
                parts.html(stop, Place.BEFORE_THE_FORM, view),
                parts.html(stop, Place.AFTER_THE_FORM, view),
                parts.html(stop, Place.AFTER_THE_TEXT, view),
                text.html,
                words.of(frame.work() == null ? stop.emptyKey() : "work.no-page-yet"),
                proposal,
                found.problems(),
                space.isExample() ? null : form(stop, text.html.isEmpty()));
        return Shell.page(page, text);
    }

    private @Nullable FormView form(Stop stop, boolean open) {
        return FormStations.find(stop.path()).map(s -> shell.form(s, open)).orElse(null);
    }
}
