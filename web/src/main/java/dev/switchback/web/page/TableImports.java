package dev.switchback.web.page;

import dev.switchback.app.convert.ImportReport;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.edit.NewId;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Columns;
import dev.switchback.app.port.FrameworkImporter.Kind;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.web.WebDoors;
import dev.switchback.web.page.FormItem.Pick;
import dev.switchback.web.page.Incoming.Given;
import dev.switchback.web.page.TableView.Choice;
import dev.switchback.web.page.TableView.Said;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/// A company's table, pages or JSON becomes a framework file: given, its columns named, looked at, and only then kept.
/// See ADR 282.
@Path("/own/frameworks/import")
public final class TableImports {
    private static final String PATH = OwnFrameworks.PATH + "/import";

    /// Enough to see whether the columns are right.
    private static final int ROLES_SHOWN = 40;

    /// Enough to see what is wrong; the number of all stands above.
    private static final int ISSUES_SHOWN = 200;

    private final WebDoors doors;
    private final Shell shell;
    private final Remembered remembered;
    private final KeptFrameworks kept;
    private final HeldFiles held;

    TableImports(WebDoors doors, Shell shell, Remembered remembered, KeptFrameworks kept, HeldFiles held) {
        this.doors = doors;
        this.shell = shell;
        this.remembered = remembered;
        this.kept = kept;
        this.held = held;
    }

    /// What was read: the columns to name, and a framework where enough is said.
    private record Look(Columns columns, Optional<Framework> framework, boolean fixed) {}

    @GET
    public Response look(@Context UriInfo address) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var query = address.getQueryParameters();
        UnaryOperator<String> said = name -> OwnFrameworks.plain(query.getFirst(name));
        return page(said, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(MultipartFormDataInput input) throws IOException {
        var files = new LinkedHashMap<String, Given>();
        for (var file : FilesPages.files(input)) {
            if (file.bytes().length > 0
                    || !file.sent().isBlank() && !file.sent().equals("null")) {
                String name = Uploads.nameFor(file.sent());
                if (files.put(name, new Given(name, file.bytes())) != null) {
                    return page(
                            n -> "",
                            List.of(new Problem(
                                    "upload-twice",
                                    name,
                                    "Two files have the name (" + name + ").",
                                    "Maybe rename one of them.")));
                }
            }
        }
        if (files.isEmpty()) {
            return page(
                    name -> "",
                    List.of(new Problem(
                            "uploads-none",
                            "files",
                            "No file was chosen.",
                            "Maybe choose one, or drop it on the page.")));
        }
        return Shell.go(PATH + "?of=" + held.hold(List.copyOf(files.values())));
    }

    /// Reads once more what the page showed, and keeps it under the name given.
    @POST
    @Path("keep")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(MultipartFormDataInput input) {
        UnaryOperator<String> said = name -> OwnFrameworks.plain(FilesPages.first(input, name));
        var files = held.find(said.apply("of"));
        if (files.isEmpty()) {
            return page(said, List.of());
        }
        synchronized (remembered) {
            try {
                var look = read(files.get(), said);
                var framework = look.framework().orElseThrow(TableImports::columnsNeeded);
                var taken = problems(framework, said.apply("name"));
                if (!taken.isEmpty()) {
                    return page(said, taken);
                }
                var named =
                        FrameworkDesk.named(framework, said.apply("name"), framework.version(), framework.licence());
                String file = framework.namespace() + ".yaml";
                kept.add(file, doors.desk().write(named));
                held.letGo(said.apply("of"));
                return Shell.go(
                        kept.find(file).filter(kept::isOurs).isPresent()
                                ? OwnFrameworks.address(file)
                                : OwnFrameworks.PATH);
            } catch (WrongInputException e) {
                return page(said, e.problems().stream().map(TableImports::here).toList());
            }
        }
    }

    private static WrongInputException columnsNeeded() {
        return new WrongInputException(
                "import-columns-needed",
                "role",
                "The columns for role and level are not named.",
                "Maybe choose them above; the other parts may stay open.");
    }

    private List<Problem> problems(Framework framework, String name) {
        var problems = new ArrayList<Problem>();
        if (name.isEmpty()) {
            problems.add(new Problem(
                    "framework-field-empty", "name", "The framework has no name.", "Maybe write how people call it."));
        }
        kept.taken(framework.namespace()).ifPresent(problems::add);
        return problems;
    }

    private Look read(List<Given> files, UnaryOperator<String> said) {
        String namespace = said.apply("namespace").isEmpty() ? proposed(files) : said.apply("namespace");
        return KeptFrameworks.InMemory.with(files, path -> {
            var order = new Order(path, kind(said.apply("kind")), namespace, Map.of(), List.of());
            var columns = doors.desk().columns(order);
            if (!columns.names().isEmpty()) {
                var named = named(columns, said);
                boolean enough =
                        Arrays.stream(Column.values()).filter(Column::needed).allMatch(named::containsKey);
                return new Look(
                        columns,
                        enough ? Optional.of(doors.desk().imported(order.withColumns(named))) : Optional.empty(),
                        false);
            }
            try {
                return new Look(columns, Optional.of(doors.desk().imported(order)), false);
            } catch (WrongInputException e) {
                if (!e.problems().getFirst().code().equals("import-fixed-namespace")) {
                    throw e;
                }
                var own = new Order(path, order.kind(), "", Map.of(), List.of());
                return new Look(columns, Optional.of(doors.desk().imported(own)), true);
            }
        });
    }

    private static Kind kind(String id) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.id().equals(id))
                .findFirst()
                .orElse(Kind.RECOGNISED);
    }

    /// Only columns that are in the table.
    private static Map<Column, String> named(Columns columns, UnaryOperator<String> said) {
        var named = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            String name = said.apply(column.id());
            if (columns.names().contains(name)) {
                named.put(column, name);
            }
        }
        return named;
    }

    private static String proposed(List<Given> files) {
        return files.size() == 1
                ? NewId.words(files.getFirst().sent().replaceFirst("(\\.[A-Za-z]{1,8}){1,2}$", ""), "ours")
                : "ours";
    }

    private Response page(UnaryOperator<String> said, List<Problem> before) {
        var problems = new ArrayList<>(before);
        var files = held.find(said.apply("of"));
        var look = new Look(new Columns(List.of(), Map.of()), Optional.empty(), false);
        if (files.isPresent()) {
            try {
                look = read(files.get(), said);
            } catch (WrongInputException e) {
                look = columnsAlone(files.get(), said);
                e.problems().stream()
                        .map(TableImports::here)
                        .filter(p -> !problems.contains(p))
                        .forEach(problems::add);
            }
        } else if (!said.apply("of").isEmpty()) {
            problems.add(new Problem(
                    "import-not-held",
                    "file",
                    "The file is not held here any more; nothing of it was kept.",
                    "Maybe choose it once more."));
        }
        var frame = shell.inside(Space.OWN, Stop.MAP, shell.words().of("editing.import"), PATH);
        var page = OwnFrameworkTemplates.table(
                frame, view(said, files.orElse(List.of()), look), shell.words().say(problems));
        return problems.isEmpty() ? Shell.page(page) : Shell.page(Response.Status.BAD_REQUEST, page.render());
    }

    /// On a page the cure is a field and no option of a command.
    private static Problem here(Problem problem) {
        return switch (problem.code()) {
            case "import-unknown-type" ->
                new Problem(problem.code(), problem.place(), problem.fact(), "Maybe choose below what it is.");
            case "framework-bad-id" ->
                new Problem(
                        problem.code(),
                        "namespace",
                        problem.fact(),
                        "Maybe write acme, or the short name of your organisation.");
            default -> problem;
        };
    }

    /// The choice of columns stays on the page when what was chosen cannot be read.
    private Look columnsAlone(List<Given> files, UnaryOperator<String> said) {
        try {
            return read(
                    files,
                    name -> Arrays.stream(Column.values()).anyMatch(c -> c.id().equals(name)) ? "" : said.apply(name));
        } catch (WrongInputException e) {
            return new Look(new Columns(List.of(), Map.of()), Optional.empty(), false);
        }
    }

    private TableView view(UnaryOperator<String> said, List<Given> files, Look look) {
        var words = shell.words();
        var columns = look.columns();
        boolean asked =
                Arrays.stream(Column.values()).anyMatch(c -> !said.apply(c.id()).isEmpty());
        var choices = new ArrayList<Choice>();
        var along = new ArrayList<Said>();
        along.add(new Said("kind", said.apply("kind")));
        if (!columns.names().isEmpty()) {
            for (var column : Column.values()) {
                String chosen =
                        asked ? said.apply(column.id()) : columns.guess().getOrDefault(column, "");
                choices.add(new Choice(column.id(), words.of(label(column)), picks(columns, chosen)));
                along.add(new Said(column.id(), said.apply(column.id())));
            }
        }
        var framework = look.framework();
        String name =
                said.apply("name").isEmpty() ? framework.map(Framework::name).orElse("") : said.apply("name");
        String namespace = framework
                .map(Framework::namespace)
                .orElseGet(() -> said.apply("namespace").isEmpty() && !files.isEmpty()
                        ? proposed(files)
                        : said.apply("namespace"));
        return new TableView(
                files.isEmpty() ? "" : said.apply("of"),
                files.stream().map(Given::sent).toList(),
                Arrays.stream(Kind.values())
                        .map(k -> new Pick(
                                k == Kind.RECOGNISED ? "" : k.id(), words.of(label(k)), k == kind(said.apply("kind"))))
                        .toList(),
                choices,
                along,
                framework.map(this::found).orElse(List.of()),
                framework.map(this::roles).orElse(List.of()),
                framework.map(this::issues).orElse(List.of()),
                name,
                namespace,
                look.fixed());
    }

    private List<Pick> picks(Columns columns, String chosen) {
        var picks = new ArrayList<Pick>();
        picks.add(new Pick("", shell.words().of("editing.import.no-column"), chosen.isEmpty()));
        columns.names().stream().distinct().forEach(n -> picks.add(new Pick(n, n, n.equals(chosen))));
        return picks;
    }

    private static String label(Column column) {
        return switch (column) {
            case ROLE -> "editing.import.role";
            case LEVEL -> "editing.import.level";
            case TRACK -> "editing.import.track";
            case CRAFT -> "editing.import.craft";
            case SKILL -> "editing.import.skill";
            case WANTED -> "editing.import.wanted";
        };
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case RECOGNISED -> "editing.import.recognised";
            case MARKDOWN -> "editing.import.markdown";
            case JSON -> "editing.import.json";
            case CSV -> "editing.import.csv";
        };
    }

    private List<String> found(Framework framework) {
        var found = new ArrayList<Phrase>();
        found.add(Phrase.of(
                "editing.import.found",
                "roles",
                framework.roles().size(),
                "levels",
                framework.levels().size(),
                "named",
                framework.skills().size()));
        found.add(ImportReport.pairs(framework));
        found.addAll(ImportReport.licence(framework));
        found.addAll(ImportReport.gaps(framework));
        return found.stream().map(shell.words()::say).toList();
    }

    private List<String> roles(Framework framework) {
        var known = doors.desk().known(framework);
        return framework.roles().stream()
                .limit(ROLES_SHOWN)
                .map(r -> shell.words()
                        .say(Phrase.of(
                                "editing.import.one-role",
                                "title",
                                r.title(),
                                "track",
                                r.track(),
                                "level",
                                known.getLevel(r.level()).name(),
                                "asked",
                                r.requirements().size())))
                .toList();
    }

    private List<String> issues(Framework framework) {
        return framework.issues().stream()
                .limit(ISSUES_SHOWN)
                .map(i -> shell.words().say(Phrase.of("unknown.page.issue", "place", i.place(), "what", i.what())))
                .toList();
    }
}
