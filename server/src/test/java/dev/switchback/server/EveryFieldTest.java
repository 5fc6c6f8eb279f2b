package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.draft.DraftValue;
import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldSpec;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.server.Visit.Part;
import dev.switchback.web.WebDoors;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everything that a profile can hold can be typed in the pages, and comes out as it was typed.
@QuarkusTest
class EveryFieldTest {
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261005T090000Z\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n";
    private static final Path ROOT = Path.of("..");

    private final Visit visit = Visit.begun();
    private final WebDoors doors = Arc.container().instance(WebDoors.class).get();

    private ProfileDraft draft(String yaml) {
        return doors.drafts().parse("me.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(FormStation station) {
        return station == FormStation.START ? "/" : "/own/" + path(station);
    }

    private static String path(FormStation station) {
        return station.name().toLowerCase(Locale.ROOT);
    }

    /// Names of all fields of all forms of a page.
    private Set<String> inputs(String page) {
        var names = new TreeSet<String>();
        Page.of(visit.get(page)).forms().forEach(f -> names.addAll(f.fields().keySet()));
        return names;
    }

    @Test
    void everyFieldOfTheProfileCanBeTyped() {
        var notTyped = new ArrayList<String>();
        for (var spec : ProfileFields.list()) {
            if (!spec.kind().isLeaf()
                    && !(spec.kind() == FieldKind.LIST && spec.entries().isLeaf())) {
                continue;
            }
            if (spec.pattern().equals("switchback") || isFile(spec.pattern()) || isNoted(spec.pattern())) {
                continue;
            }
            visit.profile("switchback: 1\nname: somebody\n");
            var at = concrete(spec);
            String value = value(spec);
            enter(spec, at, value);
            if (!draft(visit.exported()).find(at).filter(value::equals).isPresent()) {
                notTyped.add(at + " = " + value);
            }
        }
        assertThat(notTyped).isEmpty();
    }

    /// Files are given, not typed.
    private static boolean isFile(String pattern) {
        return pattern.startsWith("files.") && !pattern.equals("files.repositories");
    }

    /// The journal is written beside the projects of a ladder, which nobody has yet here: see [MapPlanAskTest].
    private static boolean isNoted(String pattern) {
        return pattern.startsWith("journal[]");
    }

    @Test
    void filesComeOutUnderTheirNames() throws IOException {
        String framework = Files.readString(ROOT.resolve("docs/framework-format.md"))
                .replaceAll("(?s).*?```yaml\n(switchback_framework.*?)```.*", "$1");
        String namespace = framework.replaceAll("(?s).*?namespace: (\\S+).*", "$1");
        visit.profile("switchback: 1\n");
        visit.upload(
                Part.file("one.ics", CALENDAR),
                Part.file("two.json", "{\"basics\": {}}"),
                Part.file("three.yaml", framework),
                Part.file("four.yaml", "switchback_overlay: 1\nframework: " + namespace + "\n"));
        assertThat(draft(visit.exported()))
                .isEqualTo(draft("switchback: 1\nfiles: {calendar: [one.ics], resume: [two.json], frameworks: [{file:"
                        + " three.yaml, overlay: four.yaml}]}\n"));
        List.of("one.ics", "two.json", "three.yaml", "four.yaml")
                .forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f)));
        assertThat(draft(visit.exported())).isEqualTo(draft("switchback: 1\n"));
    }

    private static FieldPath concrete(FieldSpec spec) {
        String pattern = spec.pattern().replace("[]", "[0]");
        if (pattern.endsWith(".*")) {
            var group = FieldPath.parse(pattern.substring(0, pattern.length() - 2));
            var keys = ProfileFields.find(group).orElseThrow().choices();
            return group.key(
                    keys.isEmpty() ? "Sync (Mon.) \"A\"" : keys.getLast().id());
        }
        var at = FieldPath.parse(pattern);
        return spec.kind() == FieldKind.LIST ? at.item(0) : at;
    }

    private static String value(FieldSpec spec) {
        if (spec.pattern().equals("assumed")) {
            return "name";
        }
        if (!spec.choices().isEmpty()) {
            return spec.choices().getLast().id();
        }
        return switch (spec.kind() == FieldKind.LIST ? spec.entries() : spec.kind()) {
            case GROUP, LIST -> throw new AssertionError(spec.pattern());
            case TEXT -> "some words, # and: more\nin two lines";
            case LINE, FILE -> "one \"line\" <of> words";
            case CHOICE, YES_NO_UNKNOWN -> throw new AssertionError("no choices at " + spec.pattern());
            case NUMBER -> "12";
            case DAY -> "2027-06-30";
            case MONTH -> "2019-05";
            case TIME -> "08:30";
            case RATING -> "-2";
            case ROLE -> "core:engineering-manager";
            case SKILL -> "core:programming";
            case ZONE -> "Europe/Berlin";
        };
    }

    /// As a person would: an entry is added first where it takes a button, and only fields that the page shows are
    /// used.
    private void enter(FieldSpec spec, FieldPath at, String value) {
        String station = path(spec.station());
        if (spec.pattern().equals("complaints[].lever")) {
            visit.answer(station, Map.of("f." + at.parent().key("words"), "The pager."));
        } else if (!spec.pattern().startsWith("complaints[]")) {
            addEntries(station, at);
        }
        var shown = inputs(page(spec.station()));
        if (shown.contains("f." + at)) {
            visit.answer(station, Map.of("f." + at, value));
            return;
        }
        String group = at.parent().toString();
        assertThat(shown).as(at.toString()).contains("k." + group, "v." + group);
        var step = (FieldPath.Step.Key) at.steps().getLast();
        visit.answer(station, Map.of("k." + group, step.key(), "v." + group, value));
    }

    private void addEntries(String station, FieldPath at) {
        for (var list : listsOfGroups(at)) {
            var now = draft(visit.exported());
            int wanted = ((FieldPath.Step.Place) at.steps().get(list.steps().size())).index();
            for (int i = now.count(list); i <= wanted; i++) {
                assertThat(visit.answer(station, Map.of("do", "add " + list)).statusCode())
                        .as("add " + list)
                        .isEqualTo(303);
            }
        }
    }

    private static List<FieldPath> listsOfGroups(FieldPath at) {
        var lists = new ArrayList<FieldPath>();
        for (int i = 1; i < at.steps().size(); i++) {
            var list = new FieldPath(at.steps().subList(0, i));
            boolean groups = ProfileFields.find(list)
                    .filter(f -> f.entries() == FieldKind.GROUP)
                    .isPresent();
            if (groups && at.steps().get(i) instanceof FieldPath.Step.Place) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static List<Path> profiles() throws IOException {
        try (Stream<Path> examples = Files.list(ROOT.resolve("examples"));
                Stream<Path> stories = Files.list(ROOT.resolve("dist/src/test/resources/stories"))) {
            return Stream.concat(examples.map(e -> e.resolve("me.yaml")), stories)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyExampleAndStoryComesOutAsItWentIn() throws IOException {
        assertThat(profiles()).hasSizeGreaterThan(15);
        for (var file : profiles()) {
            String yaml = Files.readString(file);
            assertThat(visit.profile(yaml).statusCode()).as(file.toString()).isEqualTo(303);
            assertThat(draft(visit.exported())).as(file.toString()).isEqualTo(draft(yaml));
        }
    }

    @Test
    void everyExampleAndStoryCanBeTypedFieldByField() throws IOException {
        for (var file : profiles()) {
            var wanted = draft(Files.readString(file));
            visit.profile("switchback: 1\n");
            for (var answer : leaves(wanted).entrySet()) {
                type(file, answer.getKey(), answer.getValue());
            }
            assertThat(draft(visit.exported())).as(file.toString()).isEqualTo(wanted);
        }
    }

    private static Map<FieldPath, String> leaves(ProfileDraft draft) {
        var leaves = new LinkedHashMap<FieldPath, String>();
        draft.root().values().forEach((key, value) -> collect(FieldPath.WHOLE.key(key), value, leaves));
        return leaves;
    }

    private static void collect(FieldPath path, DraftValue value, Map<FieldPath, String> leaves) {
        switch (value) {
            case DraftValue.Text(String text) -> leaves.put(path, text);
            case DraftValue.Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(path.item(i), items.get(i), leaves);
                }
            }
            case DraftValue.Group(var values) -> values.forEach((key, v) -> collect(path.key(key), v, leaves));
        }
    }

    private void type(Path profile, FieldPath at, String value) throws IOException {
        String path = at.toString();
        if (path.equals("switchback")) {
            return;
        }
        if (path.startsWith("files.")) {
            assertThat(visit.upload(Part.file(value, Files.readAllBytes(profile.resolveSibling(value))))
                            .statusCode())
                    .as(path)
                    .isEqualTo(303);
            return;
        }
        var spec = ProfileFields.find(at).orElseThrow(() -> new AssertionError(profile + ": " + path));
        String station = path(spec.station());
        addEntries(station, at);
        boolean key = spec.pattern().equals("tags.*");
        var fields = key
                ? Map.of("k.tags", ((FieldPath.Step.Key) at.steps().getLast()).key(), "v.tags", value)
                : Map.of("f." + path, value);
        assertThat(visit.answer(station, fields).statusCode())
                .as("%s: %s", profile, path)
                .isEqualTo(303);
    }
}
