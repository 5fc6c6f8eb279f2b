package dev.switchback.web.page;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.browse.FrameworkPages;
import dev.switchback.app.browse.RolePages;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What is in the frameworks that are loaded: every rung, one role or skill, two roles side by side, words. Nothing is
/// changed here.
@Path("/frameworks")
public final class LookAround {
    private final WebDoors doors;
    private final Shell shell;
    private final Desk desk;
    private final Remembered remembered;

    LookAround(WebDoors doors, Shell shell, Desk desk, Remembered remembered) {
        this.doors = doors;
        this.shell = shell;
        this.desk = desk;
        this.remembered = remembered;
    }

    /// A role to stand beside another.
    ///
    /// @param id     of the role
    /// @param words  its title and the framework's namespace
    /// @param chosen whether it is the one that is shown
    public record Choice(String id, String words, boolean chosen) {}

    @GET
    public Response all(@RestQuery @Nullable String words) {
        var asked = plain(words);
        return page(
                "/frameworks",
                asked,
                "",
                "",
                f -> asked.isBlank() ? FrameworkPages.overview(f) : FrameworkPages.search(f, asked));
    }

    @GET
    @Path("role")
    public Response role(@RestQuery @Nullable String name) {
        var role = BrowseFrameworks.role(frameworks(), plain(name));
        return page("/frameworks/role?name=" + role.id().value(), "", role.id().value(), "", f -> RolePages.role(f, role));
    }

    @GET
    @Path("skill")
    public Response skill(@RestQuery @Nullable String name) {
        var skill = BrowseFrameworks.skill(frameworks(), plain(name));
        return page("/frameworks/skill?name=" + skill.id().value(), "", "", "", f -> RolePages.skill(f, skill));
    }

    @GET
    @Path("beside")
    public Response beside(@RestQuery @Nullable String one, @RestQuery @Nullable String other) {
        var frameworks = frameworks();
        var first = BrowseFrameworks.role(frameworks, plain(one));
        var second = BrowseFrameworks.role(frameworks, plain(other));
        String both = "one=" + first.id().value() + "&other=" + second.id().value();
        return page(
                "/frameworks/beside?" + both,
                "",
                first.id().value(),
                second.id().value(),
                f -> RolePages.beside(f, first, second));
    }

    private interface Text {
        List<Block> of(Frameworks frameworks);
    }

    private Response page(String address, String asked, String one, String other, Text text) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var words = shell.words();
        var frameworks = frameworks();
        var frame = shell.inside(Space.OWN, null, words.of("browse.heading"), address);
        String html = doors.renderer().fragment(text.of(frameworks), words.phrasebook(), List.of());
        return Shell.page(Templates.frameworks(
                frame, asked, choices(frameworks, one), choices(frameworks, other), html));
    }

    /// Those of the person's own dossier; the built-in one as long as there is none.
    private Frameworks frameworks() {
        return desk.find(Space.OWN)
                .dossier()
                .map(o -> o.pages().dossier().frameworks())
                .orElseGet(doors.builtIn());
    }

    private List<Choice> choices(Frameworks frameworks, String chosen) {
        return frameworks.listRoles().stream()
                .sorted(Comparator.comparing(Role::title))
                .map(r -> new Choice(
                        r.id().value(),
                        shell.words().say(Phrase.of("browse.choice", "title", r.title(), "namespace", r.id().namespace())),
                        r.id().value().equals(chosen)))
                .toList();
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
