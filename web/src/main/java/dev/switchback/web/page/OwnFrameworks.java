package dev.switchback.web.page;

import dev.switchback.app.edit.CopyFramework;
import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.edit.NewId;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Role;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.page.FormItem.Pick;
import dev.switchback.web.page.OneFrameworkView.Earlier;
import dev.switchback.web.page.OneFrameworkView.Group;
import dev.switchback.web.page.OneFrameworkView.Link;
import dev.switchback.web.page.OwnFrameworksView.Typed;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The person's own frameworks: which there are, what stands in one, a copy to begin with, what it was before. The
/// built-in one is never changed. See ADR 280.
@Path("/own/frameworks")
public final class OwnFrameworks {
    static final String PATH = "/own/frameworks";
    private static final String BUILT_IN = "built-in";

    /// As the file writer leaves it out; see `FrameworkYaml`.
    private static final String NO_VERSION = "not stated";

    private final WebDoors doors;
    private final Shell shell;
    private final Remembered remembered;
    private final KeptFrameworks kept;

    OwnFrameworks(WebDoors doors, Shell shell, Remembered remembered, KeptFrameworks kept) {
        this.doors = doors;
        this.shell = shell;
        this.remembered = remembered;
        this.kept = kept;
    }

    @GET
    public Response all() {
        return remembered.hasBegun() ? all(new Typed("", ""), BUILT_IN, "", List.of()) : Shell.go("/before");
    }

    private Response all(Typed typed, String of, String craft, List<Problem> problems) {
        var words = shell.words();
        var files = kept.list();
        var whole = new Pick(BUILT_IN, words.of("editing.built-in"), of.equals(BUILT_IN));
        var copies = new ArrayList<>(List.of(whole));
        files.forEach(f -> copies.add(new Pick(f.name(), shown(f), of.equals(f.name()))));
        var crafts = new ArrayList<>(List.of(new Pick("", words.of("editing.copy.all"), craft.isEmpty())));
        doors.desk().builtIn().crafts().stream()
                .map(c -> new Pick(c.id().value(), c.name(), c.id().value().equals(craft)))
                .forEach(crafts::add);
        var view = new OwnFrameworksView(
                files.stream()
                        .map(f -> new OwnFrameworksView.Row(
                                f.name(), words.say(f.facts().words()), kept.isOurs(f) ? address(f.name()) : ""))
                        .toList(),
                copies,
                crafts,
                choices(""),
                choices(""),
                typed);
        var frame = shell.inside(Space.OWN, Stop.MAP, words.of("editing.title"), PATH);
        var page = OwnFrameworkTemplates.own(frame, view, words.say(problems));
        return problems.isEmpty() ? Shell.page(page) : Shell.page(Response.Status.BAD_REQUEST, page.render());
    }

    private static String shown(KeptFile file) {
        return KeptFrameworks.name(file) + " (" + file.name() + ")";
    }

    /// The page of one kept framework.
    static String address(String file) {
        return PATH + "/one?file=" + encoded(file);
    }

    /// The page of a framework at the entry that was saved, which says so.
    static String saved(String file, String id) {
        return address(file) + "&saved=" + encoded(id) + "#saved";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A framework of the person's own, made of another.
    @POST
    @Path("copy")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response copy(
            @RestForm @Nullable String of,
            @RestForm @Nullable String craft,
            @RestForm @Nullable String name,
            @RestForm @Nullable String namespace) {
        String from = plain(of).isEmpty() ? BUILT_IN : plain(of);
        boolean builtIn = from.equals(BUILT_IN);
        var typed = new Typed(plain(name), plain(namespace));
        String only = builtIn ? plain(craft) : "";
        synchronized (remembered) {
            var problems = problems(typed);
            if (!problems.isEmpty()) {
                return all(typed, from, only, problems);
            }
            var source = builtIn ? doors.desk().builtIn() : kept.read(file(from));
            var copy = CopyFramework.of(source, typed.namespace(), typed.name(), only, builtIn);
            try {
                kept.add(typed.namespace() + ".yaml", doors.desk().write(copy));
            } catch (WrongInputException e) {
                return all(typed, from, only, e.problems());
            }
        }
        return Shell.go(address(typed.namespace() + ".yaml"));
    }

    private List<Problem> problems(Typed typed) {
        var problems = new ArrayList<Problem>();
        if (typed.name().isEmpty()) {
            problems.add(new Problem(
                    "framework-field-empty", "name", "The framework has no name.", "Maybe write how people call it."));
        }
        String namespace = typed.namespace();
        if (!namespace.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            problems.add(new Problem(
                    "framework-bad-id",
                    "namespace",
                    "The namespace (" + namespace + ") must be lower case words joined by hyphens.",
                    "Maybe write " + NewId.words(namespace.isEmpty() ? typed.name() : namespace, "acme") + "."));
        } else {
            kept.taken(namespace).ifPresent(problems::add);
        }
        return problems;
    }

    @GET
    @Path("one")
    public Response one(@RestQuery @Nullable String file, @RestQuery @Nullable String saved) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        return plain(file).isEmpty() ? Shell.go(PATH) : one(ours(plain(file)), plain(saved), Map.of(), List.of());
    }

    /// @param saved    id of the entry that was saved just now; empty when there is none
    /// @param typed    what was typed in place of name, version and licence, when it was refused
    /// @param problems why
    private Response one(KeptFile file, String saved, Map<String, String> typed, List<Problem> problems) {
        var words = shell.words();
        var framework = kept.read(file);
        var head = head(framework);
        var shown = typed.isEmpty() ? head : EntryTexts.of(typed);
        var view = new OneFrameworkView(
                file.name(),
                encoded(file.name()),
                shown.at("name"),
                shown.at("version"),
                shown.at("licence"),
                framework.namespace(),
                head.mark(),
                groups(file, framework, saved),
                framework.skills().stream()
                        .map(s -> new Link(
                                entry("skill", file, s.id().value()),
                                s.name(),
                                s.kindStated() ? words.of(s.kind().key()) : "",
                                s.id().value().equals(saved)))
                        .toList(),
                kept.versions(file).stream()
                        .map(v -> new Earlier(
                                v.number(),
                                words.say(Phrase.of("editing.version", "number", v.number(), "day", v.day()))))
                        .toList());
        var frame = shell.inside(Space.OWN, Stop.MAP, framework.name(), address(file.name()));
        var page = OwnFrameworkTemplates.one(frame, view, words.say(problems));
        return problems.isEmpty() ? Shell.page(page) : Shell.page(Response.Status.BAD_REQUEST, page.render());
    }

    private static EntryTexts head(Framework framework) {
        return EntryTexts.of(Map.of(
                "name",
                framework.name(),
                "version",
                framework.version().equals(NO_VERSION) ? "" : framework.version(),
                "licence",
                framework.licence()));
    }

    /// Roles stand under their craft, be it one of another framework.
    private List<Group> groups(KeptFile file, Framework framework, String saved) {
        var known = doors.desk().known(framework);
        return framework.roles().stream()
                .map(Role::craft)
                .distinct()
                .map(craft -> new Group(
                        known.findCraft(craft).map(Craft::name).orElse(craft.value()),
                        framework.roles().stream()
                                .filter(r -> r.craft().equals(craft))
                                .map(r -> new Link(
                                        entry("role", file, r.id().value()),
                                        r.title(),
                                        shell.words()
                                                .say(Phrase.of(
                                                        "editing.role.stands",
                                                        "track",
                                                        r.track(),
                                                        "level",
                                                        known.getLevel(r.level())
                                                                .name())),
                                        r.id().value().equals(saved)))
                                .toList()))
                .toList();
    }

    static String entry(String kind, KeptFile file, String id) {
        return PATH + "/" + kind + "?file=" + encoded(file.name()) + "&id=" + encoded(id);
    }

    /// Name, version and licence.
    @POST
    @Path("head")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response head(
            @RestForm @Nullable String file,
            @RestForm @Nullable String mark,
            @RestForm @Nullable String name,
            @RestForm @Nullable String version,
            @RestForm @Nullable String licence) {
        synchronized (remembered) {
            var at = ours(plain(file));
            var framework = kept.read(at);
            var typed = Map.of("name", plain(name), "version", plain(version), "licence", plain(licence));
            var problems = new ArrayList<Problem>();
            if (plain(name).isEmpty()) {
                problems.add(new Problem(
                        "framework-field-empty",
                        "name",
                        "The framework has no name.",
                        "Maybe write how people call it."));
            }
            var now = head(framework);
            if (!now.mark().equals(plain(mark)) && !now.equals(EntryTexts.of(typed))) {
                problems.add(new Problem(
                        "changed-elsewhere",
                        "name",
                        "Name, version or licence was changed in another window: (" + now.at("name") + "), ("
                                + now.at("version") + "), (" + now.at("licence") + ").",
                        "Maybe look at both; saving once more puts yours in their place."));
            }
            if (!problems.isEmpty()) {
                return one(at, "", typed, problems);
            }
            var changed = FrameworkDesk.named(
                    framework, plain(name), plain(version).isEmpty() ? NO_VERSION : plain(version), plain(licence));
            try {
                kept.save(at, doors.desk().write(changed));
            } catch (WrongInputException e) {
                return one(at, "", typed, e.problems());
            }
            return Shell.go(address(at.name()));
        }
    }

    @GET
    @Path("file")
    public Response download(@RestQuery @Nullable String file, @RestQuery int version) {
        var at = kept.find(plain(file)).orElseThrow(NotFoundException::new);
        byte[] bytes = version == 0
                ? kept.content(at)
                : kept.content(kept.version(at, version).orElseThrow(NotFoundException::new));
        String name = at.name().replaceFirst("\\.gz$", "");
        return Response.ok(bytes)
                .type("application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "_") + "\"")
                .build();
    }

    /// An earlier version in the place of the newest, which stays as an earlier one.
    @POST
    @Path("back")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response back(@RestForm @Nullable String file, @RestForm @Nullable String version) {
        synchronized (remembered) {
            var at = ours(plain(file));
            var earlier = plain(version).matches("[0-9]{1,6}")
                    ? kept.version(at, Integer.parseInt(plain(version)))
                    : java.util.Optional.<dev.switchback.web.files.KeptVersions.Version>empty();
            kept.save(at, kept.content(earlier.orElseThrow(NotFoundException::new)));
            return Shell.go(address(at.name()));
        }
    }

    /// What differs between two frameworks, or between two versions of one.
    @GET
    @Path("compare")
    public Response compare(@RestQuery @Nullable String one, @RestQuery @Nullable String other) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var words = shell.words();
        String html = "";
        if (!plain(one).isEmpty() && !plain(other).isEmpty()) {
            var blocks = doors.desk().compare(chosen(plain(one)), chosen(plain(other)));
            html = doors.renderer().fragment(blocks, words.phrasebook(), List.of());
        }
        var frame = shell.inside(Space.OWN, Stop.MAP, words.of("editing.compare"), PATH + "/compare");
        return Shell.page(OwnFrameworkTemplates.compare(frame, choices(plain(one)), choices(plain(other)), html));
    }

    /// The built-in framework, the kept ones, and below each its earlier versions.
    private List<Pick> choices(String chosen) {
        var words = shell.words();
        var picks = new ArrayList<Pick>();
        picks.add(new Pick(BUILT_IN, words.of("editing.built-in"), chosen.equals(BUILT_IN)));
        for (var file : kept.list()) {
            picks.add(new Pick(file.name(), shown(file), chosen.equals(file.name())));
            for (var version : kept.versions(file)) {
                String id = file.name() + "@" + version.number();
                picks.add(new Pick(
                        id,
                        words.say(Phrase.of(
                                "editing.version-of",
                                "name",
                                KeptFrameworks.name(file),
                                "number",
                                version.number(),
                                "day",
                                version.day())),
                        chosen.equals(id)));
            }
        }
        return picks;
    }

    private Framework chosen(String id) {
        if (id.equals(BUILT_IN)) {
            return doors.desk().builtIn();
        }
        var whole = kept.find(id);
        if (whole.isPresent()) {
            return kept.read(whole.get());
        }
        int at = id.lastIndexOf('@');
        String number = id.substring(at + 1);
        if (at < 0 || !number.matches("[0-9]{1,6}")) {
            throw new NotFoundException();
        }
        return kept.read(kept.version(file(id.substring(0, at)), Integer.parseInt(number))
                .orElseThrow(NotFoundException::new));
    }

    private KeptFile file(String name) {
        return kept.find(name).orElseThrow(NotFoundException::new);
    }

    private KeptFile ours(String name) {
        return kept.find(name).filter(kept::isOurs).orElseThrow(NotFoundException::new);
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
