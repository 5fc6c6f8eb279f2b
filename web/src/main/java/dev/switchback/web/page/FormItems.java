package dev.switchback.web.page;

import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.FieldSpec;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.web.RoleOffers.Offer;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The form of one station, made from the catalogue of fields and a draft. Files and the week have forms of their own.
final class FormItems {
    /// Name of the input of a field: this and its path.
    static final String FIELD = "f.";

    /// Names of the inputs that add a key to a group, such as the title of a tag, and its value: these and the path.
    static final String NEW_KEY = "k.";

    static final String NEW_VALUE = "v.";

    /// The version is not the person's to choose; files, the week, complaints and the journal are asked by parts of
    /// their stations.
    private static final Set<String> NOT_ASKED = Set.of(
            "switchback",
            "files",
            "files.calendar",
            "files.resume",
            "files.postings",
            "files.frameworks",
            "week",
            "complaints",
            "journal");

    /// Settings rather than questions.
    private static final Set<String> LAST = Set.of("as_of", "locale", "assumed");

    private final Words words;
    private final ProfileDraft draft;
    private final List<FieldProblem> problems;
    private final Function<String, Optional<Offer>> offers;
    private final List<FormItem> items = new ArrayList<>();

    private FormItems(
            Words words, ProfileDraft draft, List<FieldProblem> problems, Function<String, Optional<Offer>> offers) {
        this.words = words;
        this.draft = draft;
        this.problems = problems;
        this.offers = offers;
    }

    /// @param offers what a typed title may mean
    static List<FormItem> of(
            FormStation station,
            ProfileDraft draft,
            List<FieldProblem> problems,
            Words words,
            Function<String, Optional<Offer>> offers) {
        var form = new FormItems(words, draft, problems, offers);
        asked(station).forEach(form::field);
        return form.items;
    }

    /// Fields at the top of a station's form; entries of lists and of groups come with their list or group.
    static List<FieldSpec> asked(FormStation station) {
        return ProfileFields.list(station).stream()
                .filter(f -> !f.pattern().contains("[]") && !f.pattern().contains("*"))
                .filter(f -> !NOT_ASKED.contains(f.pattern()))
                .sorted(Comparator.comparing(f -> LAST.contains(f.pattern())))
                .toList();
    }

    private void field(FieldSpec spec) {
        var path = FieldPath.parse(spec.pattern());
        switch (spec.kind()) {
            case GROUP -> group(spec, path);
            case LIST -> list(spec, path);
            default -> input(spec, path, words.say(spec.label()), words.say(spec.hint()), spec.kind());
        }
    }

    private void group(FieldSpec spec, FieldPath path) {
        boolean fixed = !spec.choices().isEmpty();
        var keys = fixed ? spec.choices().stream().map(FieldSpec.Choice::id).toList() : keys(spec, path);
        items.add(FormItem.heading(words.say(spec.label()), words.say(spec.hint())));
        boolean rated = !keys.isEmpty()
                && ProfileFields.findKind(path.key(keys.getFirst())).equals(Optional.of(FieldKind.RATING));
        if (rated) {
            items.add(scale(spec));
        }
        for (int i = 0; i < keys.size(); i++) {
            var at = path.key(keys.get(i));
            String label = fixed ? words.say(spec.choices().get(i).label()) : keys.get(i);
            ProfileFields.find(at).ifPresent(f -> input(f, at, label, "", f.kind()));
        }
        if (rated) {
            items.add(FormItem.ratesEnd());
        }
        if (!fixed && isOpen(spec)) {
            ProfileFields.find(path.key("x")).ifPresent(each -> another(each, path));
        }
    }

    private FormItem scale(FieldSpec spec) {
        boolean draws = spec.pattern().equals("interest");
        return FormItem.rates(
                FIELD + spec.pattern(),
                words.of(draws ? "asking.interest.low" : "asking.rating.low"),
                words.of(draws ? "asking.interest.high" : "asking.rating.high"));
    }

    private static boolean isOpen(FieldSpec group) {
        return ProfileFields.list().stream().anyMatch(f -> f.pattern().equals(group.pattern() + ".*"));
    }

    /// Two inputs for one more key of the person's own.
    private void another(FieldSpec each, FieldPath group) {
        items.add(
                new FormItem("field", NEW_KEY + group, words.of("tags.new"), "", "line", "", List.of(), "", List.of()));
        items.add(new FormItem(
                "field",
                NEW_VALUE + group,
                words.say(each.label()),
                "",
                "choice",
                "",
                picks(each, each.kind(), ""),
                "",
                List.of()));
    }

    /// Keys that the person chose; none of a group whose fields stand by themselves.
    private List<String> keys(FieldSpec spec, FieldPath path) {
        return isOpen(spec) ? draft.listKeys(path) : List.of();
    }

    private void list(FieldSpec spec, FieldPath path) {
        items.add(FormItem.heading(words.say(spec.label()), words.say(spec.hint())));
        int count = draft.count(path);
        if (spec.entries() != FieldKind.GROUP) {
            IntStream.rangeClosed(0, count)
                    .forEach(i -> input(spec, path.item(i), numbered(spec, i), "", spec.entries()));
            return;
        }
        for (int i = 0; i < count; i++) {
            items.add(FormItem.open(numbered(spec, i)));
            for (var part : parts(spec)) {
                var at =
                        path.item(i).key(part.pattern().substring(spec.pattern().length() + "[].".length()));
                input(part, at, words.say(part.label()), words.say(part.hint()), part.kind());
            }
            items.add(FormItem.button("remove", "remove " + path.item(i), words.of("web.form.remove")));
            items.add(FormItem.close());
        }
        items.add(FormItem.button("add", "add " + path, words.of("web.form.add")));
    }

    private String numbered(FieldSpec spec, int place) {
        return words.say(Phrase.of("web.form.entry", "name", spec.label(), "number", place + 1));
    }

    private static List<FieldSpec> parts(FieldSpec list) {
        String head = list.pattern() + "[].";
        return ProfileFields.list().stream()
                .filter(f -> f.pattern().startsWith(head) && f.kind().isLeaf())
                .toList();
    }

    private void input(FieldSpec spec, FieldPath path, String label, String hint, FieldKind kind) {
        String value = draft.find(path).orElse("");
        String shape =
                switch (kind) {
                    case TEXT -> "text";
                    case CHOICE, YES_NO_UNKNOWN, RATING -> "choice";
                    case NUMBER -> "number";
                    default -> "line";
                };
        String list =
                switch (kind) {
                    case ROLE -> "roles";
                    case SKILL -> "skills";
                    case RATING -> FIELD + spec.pattern().replace(".*", "") + "-scale";
                    default -> spec.pattern().equals("assumed") ? "paths" : "";
                };
        String unit = words.say(Phrase.of(spec.unit().key()));
        var offer = offered(kind, value);
        items.add(new FormItem(
                kind == FieldKind.RATING ? "rate" : "field",
                FIELD + path,
                unit.isEmpty() || label.contains(unit) ? label : label + " (" + unit + ")",
                offer.map(o -> (hint + " " + words.say(o.verdict())).strip()).orElse(hint),
                shape,
                value,
                shape.equals("choice") ? picks(spec, kind, value) : List.of(),
                list,
                wrong(path)));
        offer.flatMap(o -> o.role().find()).ifPresent(role -> items.add(take(path, role)));
    }

    /// What the typed title of a role may mean. A company's own roles are not looked up here, so nothing is said when
    /// a framework of the person's own is named.
    private Optional<Offer> offered(FieldKind kind, String value) {
        boolean own = draft.count(FieldPath.parse("files.frameworks")) > 0;
        return kind != FieldKind.ROLE || own ? Optional.empty() : offers.apply(value);
    }

    /// A role is never put in by itself; this is the press that does it.
    private FormItem take(FieldPath path, Role role) {
        return FormItem.button(
                "add",
                "set " + path + " " + role.id().value(),
                words.say(Phrase.of("web.form.take", "role", role.title())));
    }

    /// The choices, none first, of a rating last; words that are no choice stay as they were typed.
    private List<FormItem.Pick> picks(FieldSpec spec, FieldKind kind, String value) {
        var picks = new ArrayList<FormItem.Pick>();
        if (kind == FieldKind.RATING) {
            for (int i = -2; i <= 2; i++) {
                String id = Integer.toString(i);
                picks.add(new FormItem.Pick(id, i > 0 ? "+" + id : id.replace('-', '\u2212'), id.equals(value)));
            }
            picks.add(new FormItem.Pick("", words.of("asking.rating.open"), value.isEmpty()));
        } else {
            picks.add(new FormItem.Pick("", words.of("web.form.none"), value.isEmpty()));
            spec.choices()
                    .forEach(c -> picks.add(new FormItem.Pick(c.id(), words.say(c.label()), c.id().equals(value))));
        }
        if (picks.stream().noneMatch(FormItem.Pick::chosen)) {
            picks.add(new FormItem.Pick(value, value, true));
        }
        return picks;
    }

    /// An entry that was emptied while it was typed goes with the next press of the button; it is not wrong.
    private List<String> wrong(FieldPath path) {
        if (path.steps().getLast() instanceof Step.Place
                && draft.find(path).orElse("").isBlank()) {
            return List.of();
        }
        return problems.stream()
                .filter(p -> p.path().equals(path))
                .map(p -> p.problem().in(words.phrasebook()))
                .map(p -> p.fact() + " " + p.advice())
                .toList();
    }
}
