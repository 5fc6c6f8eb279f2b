package dev.switchback.app.draft;

import static dev.switchback.app.draft.FieldKind.CHOICE;
import static dev.switchback.app.draft.FieldKind.DAY;
import static dev.switchback.app.draft.FieldKind.FILE;
import static dev.switchback.app.draft.FieldKind.GROUP;
import static dev.switchback.app.draft.FieldKind.LINE;
import static dev.switchback.app.draft.FieldKind.LIST;
import static dev.switchback.app.draft.FieldKind.MONTH;
import static dev.switchback.app.draft.FieldKind.NUMBER;
import static dev.switchback.app.draft.FieldKind.RATING;
import static dev.switchback.app.draft.FieldKind.ROLE;
import static dev.switchback.app.draft.FieldKind.SKILL;
import static dev.switchback.app.draft.FieldKind.TEXT;
import static dev.switchback.app.draft.FieldKind.TIME;
import static dev.switchback.app.draft.FieldKind.YES_NO_UNKNOWN;
import static dev.switchback.app.draft.FieldKind.ZONE;
import static dev.switchback.app.draft.FormStation.ASK;
import static dev.switchback.app.draft.FormStation.LAND;
import static dev.switchback.app.draft.FormStation.MAP;
import static dev.switchback.app.draft.FormStation.PLAN;
import static dev.switchback.app.draft.FormStation.SKILLS;
import static dev.switchback.app.draft.FormStation.START;
import static dev.switchback.app.draft.FormStation.WHY;

import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.app.draft.FieldSpec.Choice;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Motive;
import dev.switchback.engine.reflection.ProjectKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every field of a profile, in the order of `docs/profile.md`. A test holds this against the schema of
/// the profile.
public final class ProfileFields {
    private static final List<Choice> ACTIVITIES = choices(Activity.values(), Activity::id);

    /// Built once; keeps the order.
    private static final Map<String, FieldSpec> BY_PATTERN = new Table()
            .at(START)
            .number("switchback", FieldUnit.NONE)
            .add("as_of", DAY)
            .add("locale", LINE)
            .add("name", LINE)
            .choice("mode", choices(Mode.values(), Mode::id))
            .add("present", GROUP)
            .add("present.role", ROLE)
            .add("present.title", LINE)
            .add("present.employer", LINE)
            .add("present.since", MONTH)
            .add("present.last_hands_on", MONTH)
            .number("present.people_reporting", FieldUnit.PEOPLE)
            .at(MAP)
            .list("aims", GROUP)
            .add("aims[].role", ROLE)
            .choice("aims[].reports_to", choices(ReportsTo.values(), ReportsTo::id))
            .answer("aims[].same_employer")
            .answer("aims[].offered")
            .answer("aims[].decision_rights")
            .answer("aims[].return_agreed")
            .number("aims[].pay", FieldUnit.PAY_PER_YEAR)
            .at(WHY)
            .add("reflection", GROUP)
            .list("reflection.drains", TEXT)
            .list("reflection.pulls", TEXT)
            .list("reflection.holds", TEXT)
            .list("reflection.fears", TEXT)
            .list("reflection.ranking", CHOICE, choices(Motive.values(), Motive::id))
            .answer("reflection.craft_appeals")
            .choice("reflection.daily_work_tried", choices(DailyWorkTried.values(), DailyWorkTried::id))
            .answer("reflection.means_to_resign")
            .add("reflection.exhaustion", GROUP)
            .number("reflection.exhaustion.personal", FieldUnit.PERCENT)
            .number("reflection.exhaustion.work", FieldUnit.PERCENT)
            .answer("reflection.exhaustion.lifts_after_two_weeks_off")
            .answer("reflection.exhaustion.rest_taken")
            .list("reflection.exhaustion.earlier", GROUP)
            .add("reflection.exhaustion.earlier[].day", DAY)
            .number("reflection.exhaustion.earlier[].personal", FieldUnit.PERCENT)
            .number("reflection.exhaustion.earlier[].work", FieldUnit.PERCENT)
            .list("complaints", GROUP)
            .add("complaints[].words", TEXT)
            .choice("complaints[].lever", choices(Lever.values(), Lever::id))
            .at(PLAN)
            .keyed("interest", choices(ProjectKind.values(), ProjectKind::id))
            .add("interest.*", RATING)
            .at(FormStation.TIME)
            .keyed("ratings", ACTIVITIES)
            .add("ratings.*", RATING)
            .at(PLAN)
            .add("constraints", GROUP)
            .number("constraints.work_hours_per_week", FieldUnit.HOURS_PER_WEEK)
            .number("constraints.learning_hours_per_week", FieldUnit.HOURS_PER_WEEK)
            .at(MAP)
            .add("constraints.currency", LINE)
            .number("constraints.pay_now", FieldUnit.PAY_PER_YEAR)
            .number("constraints.pay_floor", FieldUnit.PAY_PER_YEAR)
            .at(PLAN)
            .add("constraints.deadline", DAY)
            .list("constraints.busy_weeks", DAY)
            .at(SKILLS)
            .list("skills", GROUP)
            .add("skills[].skill", SKILL)
            .number("skills[].level", FieldUnit.LEVEL)
            .add("skills[].last_used", MONTH)
            .answer("skills[].at_ease")
            .add("skills[].link", LINE)
            .answer("skills[].reject")
            .add("rust", GROUP)
            .number("rust.tool", FieldUnit.YEARS)
            .number("rust.daily_craft", FieldUnit.YEARS)
            .number("rust.understanding", FieldUnit.YEARS)
            .number("rust.people", FieldUnit.YEARS)
            .at(ASK)
            .add("manager", GROUP)
            .add("manager.alias", LINE)
            .answer("manager.told")
            .list("manager.cares_about", LINE)
            .answer("manager.former_report")
            .at(LAND)
            .list("reports", GROUP)
            .add("reports[].alias", LINE)
            .add("reports[].review_due", DAY)
            .add("team", GROUP)
            .answer("team.in_crisis")
            .answer("team.cover")
            .choice("team.successor", choices(Successor.values(), Successor::id))
            .answer("team.trial_agreed")
            .at(ASK)
            .list("evidence", GROUP)
            .choice("evidence[].kind", choices(WorkKind.values(), WorkKind::id))
            .add("evidence[].what", TEXT)
            .add("evidence[].link", LINE)
            .list("not_my_work", CHOICE, choices(WorkKind.values(), WorkKind::id))
            .add("page", GROUP)
            .add("page.pull", TEXT)
            .add("page.title", LINE)
            .list("page.hand_over", GROUP)
            .add("page.hand_over[].what", LINE)
            .add("page.hand_over[].to", LINE)
            .add("page.hand_over[].by", DAY)
            .add("page.trial_from", DAY)
            .number("page.trial_weeks", FieldUnit.WEEKS)
            .list("page.needs", LINE)
            .at(PLAN)
            .list("journal", GROUP)
            .add("journal[].day", DAY)
            .add("journal[].project", LINE)
            .choice("journal[].what", choices(ProjectEvent.values(), ProjectEvent::id))
            .number("journal[].confidence", FieldUnit.PERCENT)
            .add("journal[].link", LINE)
            .add("journal[].again_from", DAY)
            .number("journal[].hours_left", FieldUnit.HOURS)
            .at(START)
            .add("files", GROUP)
            .at(FormStation.TIME)
            .list("files.calendar", FILE)
            .at(SKILLS)
            .list("files.resume", FILE)
            .list("files.postings", FILE)
            .list("files.frameworks", GROUP)
            .add("files.frameworks[].file", FILE)
            .add("files.frameworks[].overlay", FILE)
            .add("files.frameworks[].ratings", FILE)
            .list("files.repositories", FILE)
            .at(FormStation.TIME)
            .add("calendar", GROUP)
            .add("calendar.from", DAY)
            .number("calendar.weeks", FieldUnit.WEEKS)
            .add("calendar.zone", ZONE)
            .list("calendar.addresses", LINE)
            .add("calendar.day_begins", TIME)
            .add("calendar.day_ends", TIME)
            .add("tags", GROUP)
            .choice("tags.*", ACTIVITIES)
            .keyed("week", ACTIVITIES)
            .number("week.*", FieldUnit.HOURS_PER_WEEK)
            .at(START)
            .list("assumed", LINE)
            .byPattern();

    private static final Map<String, Integer> ORDER = order();

    private ProfileFields() {}

    /// All fields; a group or list stands before what it holds.
    public static List<FieldSpec> list() {
        return List.copyOf(BY_PATTERN.values());
    }

    public static List<FieldSpec> list(FormStation station) {
        return BY_PATTERN.values().stream().filter(f -> f.station() == station).toList();
    }

    /// The field at a path; empty when the profile knows none there. For an entry of a list of plain
    /// values, the list.
    public static Optional<FieldSpec> find(FieldPath path) {
        var found = find(path.steps());
        if (found.isPresent() || path.isWhole()) {
            return found;
        }
        return path.steps().getLast() instanceof Step.Place
                ? find(path.parent()).filter(f -> f.kind() == LIST && f.entries() != GROUP)
                : Optional.empty();
    }

    /// What stands at a path: as [#find], but the kind of the entry for an entry of a list.
    public static Optional<FieldKind> findKind(FieldPath path) {
        return find(path)
                .map(f -> !path.isWhole() && path.steps().getLast() instanceof Step.Place ? f.entries() : f.kind());
    }

    /// Place of a key among those of its group; keys that are not known come last.
    ///
    /// @param path a key, not an entry of a list
    public static int order(FieldPath path) {
        return find(path).map(FieldSpec::pattern).map(ORDER::get).orElse(Integer.MAX_VALUE);
    }

    private static Optional<FieldSpec> find(List<Step> steps) {
        var pattern = new StringBuilder();
        for (var step : steps) {
            switch (step) {
                case Step.Place _ -> pattern.append("[]");
                case Step.Key(String key)
                when isOpen(pattern.toString()) -> {
                    if (!isAllowed(pattern.toString(), key)) {
                        return Optional.empty();
                    }
                    pattern.append(".*");
                }
                case Step.Key(String key) -> {
                    if (key.contains("*") || key.contains("[") || key.contains(".")) {
                        return Optional.empty();
                    }
                    pattern.append(pattern.isEmpty() ? "" : ".").append(key);
                }
            }
        }
        return Optional.ofNullable(BY_PATTERN.get(pattern.toString()));
    }

    private static boolean isOpen(String pattern) {
        return BY_PATTERN.containsKey(pattern + ".*");
    }

    private static boolean isAllowed(String pattern, String key) {
        var keys = Optional.ofNullable(BY_PATTERN.get(pattern))
                .map(FieldSpec::choices)
                .orElse(List.of());
        return !key.isBlank() && (keys.isEmpty() || keys.stream().anyMatch(c -> c.id().equals(key)));
    }

    private static Map<String, Integer> order() {
        var order = new LinkedHashMap<String, Integer>();
        for (var pattern : BY_PATTERN.keySet()) {
            // Keys that the person chooses keep the order in which they were given.
            order.put(pattern, pattern.endsWith(".*") ? 0 : order.size());
        }
        return order;
    }

    private static <T extends Keyed> List<Choice> choices(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(v -> Choice.of(id.apply(v), v)).toList();
    }

    /// Collects the fields, station by station.
    private static final class Table {
        private final List<FieldSpec> fields = new ArrayList<>();
        private FormStation station = START;

        Table at(FormStation next) {
            station = next;
            return this;
        }

        Table add(String pattern, FieldKind kind) {
            return add(pattern, kind, kind, List.of(), FieldUnit.NONE);
        }

        Table number(String pattern, FieldUnit unit) {
            return add(pattern, NUMBER, NUMBER, List.of(), unit);
        }

        Table choice(String pattern, List<Choice> choices) {
            return add(pattern, CHOICE, CHOICE, choices, FieldUnit.NONE);
        }

        Table answer(String pattern) {
            return add(pattern, YES_NO_UNKNOWN, YES_NO_UNKNOWN, choices(Stated.values(), Stated::id), FieldUnit.NONE);
        }

        Table keyed(String pattern, List<Choice> keys) {
            return add(pattern, GROUP, GROUP, keys, FieldUnit.NONE);
        }

        Table list(String pattern, FieldKind entries) {
            return list(pattern, entries, List.of());
        }

        Table list(String pattern, FieldKind entries, List<Choice> choices) {
            return add(pattern, LIST, entries, choices, FieldUnit.NONE);
        }

        private Table add(String pattern, FieldKind kind, FieldKind entries, List<Choice> choices, FieldUnit unit) {
            fields.add(new FieldSpec(pattern, kind, entries, choices, unit, station));
            return this;
        }

        Map<String, FieldSpec> byPattern() {
            return fields.stream()
                    .collect(Collectors.toMap(
                            FieldSpec::pattern,
                            f -> f,
                            (a, b) -> {
                                throw new IllegalStateException("The field (" + a.pattern() + ") stands twice.");
                            },
                            LinkedHashMap::new));
        }
    }
}
