package dev.switchback.app.draft;

import dev.switchback.app.draft.DraftValue.Group;
import dev.switchback.app.draft.DraftValue.Items;
import dev.switchback.app.draft.DraftValue.Text;
import dev.switchback.app.draft.FieldPath.Step;
import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A profile while it is being written: what the person typed, by field, whether it is valid yet or not.
/// Immutable; two drafts are equal when they hold the same values. A group or list that holds nothing is
/// not there.
///
/// A complaint and a framework are always groups here, and the files of a kind always a list, whichever of
/// its two forms a profile file used. See ADR 90.
///
/// @param root all values
public record ProfileDraft(Group root) {
    /// Characters of all values and keys together, and fifty for each value; an own estimate (2026-11-23): a
    /// profile of a thousand skills and two thousand tags stays below half of it, and no check takes seconds.
    public static final int MOST_CHARACTERS = 1_000_000;

    /// What a value weighs besides its characters.
    public static final int VALUE_CHARACTERS = 50;

    private static final int DEEPEST = 40;
    private static final FieldPath ASSUMED = FieldPath.WHOLE.key("assumed");

    /// @throws WrongInputException when it is too large or too deep
    public ProfileDraft {
        if (size(root, 0) > MOST_CHARACTERS) {
            throw tooLarge();
        }
        root = (Group) pruned(root);
    }

    /// A draft that says nothing but the version of the format.
    public static ProfileDraft fresh() {
        return new ProfileDraft(new Group(Map.of("switchback", new Text("1"))));
    }

    /// The words at a field; empty when there is no answer there.
    public Optional<String> find(FieldPath path) {
        return findValue(path).flatMap(v -> v instanceof Text(String text) ? Optional.of(text) : Optional.empty());
    }

    public Optional<DraftValue> findValue(FieldPath path) {
        @Nullable DraftValue at = root;
        for (var step : path.steps()) {
            at = child(at, step);
        }
        return Optional.ofNullable(at);
    }

    /// Entries of a list; 0 when there is none.
    public int count(FieldPath list) {
        return findValue(list)
                .map(v -> v instanceof Items(List<DraftValue> items) ? items.size() : 0)
                .orElse(0);
    }

    /// Keys of a group, in the order in which they were given; empty when there is none.
    public List<String> listKeys(FieldPath group) {
        return findValue(group).orElse(Group.EMPTY) instanceof Group(Map<String, DraftValue> values)
                ? List.copyOf(values.keySet())
                : List.of();
    }

    /// The draft with an answer. Groups and lists on the way are made; a place one past the end of a list
    /// adds an entry. An empty answer to a key takes the answer away. Spaces around days, numbers and
    /// choices are dropped; words are kept as they were given.
    ///
    /// @throws WrongInputException when the profile has no such field, another value stands in the way, or
    ///                             the draft grows too large
    public ProfileDraft with(FieldPath path, String answer) {
        var kind = ProfileFields.findKind(path).filter(FieldKind::isLeaf).orElseThrow(() -> noField(path));
        String kept = kind.keepsSpaces() ? answer : answer.strip();
        if (kept.isEmpty() && path.steps().getLast() instanceof Step.Key) {
            return without(path);
        }
        return new ProfileDraft((Group) put(root, path, 0, old -> new Text(kept)));
    }

    /// The draft without the value at a path, and without what it holds. An entry of a list moves those
    /// after it up; `assumed` follows. Unchanged when nothing is there.
    public ProfileDraft without(FieldPath path) {
        if (path.isWhole() || findValue(path).isEmpty()) {
            return this;
        }
        var less = new ProfileDraft((Group) removed(root, path, 0));
        if (path.steps().getLast() instanceof Step.Place(int gone)) {
            return less.assumed(path.parent(), i -> i == gone ? -1 : i - (i > gone ? 1 : 0));
        }
        return less.assumed(a -> isWithin(a, path.toString()) ? "" : a);
    }

    /// The draft with one more entry, empty, at the end of a list.
    ///
    /// @throws WrongInputException when the profile has no such list, or another value stands in its place
    public ProfileDraft withItem(FieldPath list) {
        var field = ProfileFields.find(list).filter(f -> f.kind() == FieldKind.LIST && isKey(list));
        boolean groups = field.orElseThrow(() -> noField(list)).entries() == FieldKind.GROUP;
        var entry = groups ? Group.EMPTY : new Text("");
        return new ProfileDraft((Group) put(root, list.item(count(list)), 0, old -> entry));
    }

    /// The draft with an entry of a list in another place; `assumed` follows.
    ///
    /// @param from place of the entry
    /// @param to   its place afterwards
    /// @throws WrongInputException when the list has no such places
    public ProfileDraft withMoved(FieldPath list, int from, int to) {
        int count = count(list);
        if (from < 0 || to < 0 || from >= count || to >= count) {
            throw noPlace(list);
        }
        var moved = put(root, list, 0, old -> {
            var items = new ArrayList<>(old instanceof Items(List<DraftValue> all) ? all : List.of());
            items.add(to, items.remove(from));
            return new Items(items);
        });
        return new ProfileDraft((Group) moved).assumed(list, i -> {
            if (i == from) {
                return to;
            }
            int after = i > from ? i - 1 : i;
            return after >= to ? after + 1 : after;
        });
    }

    /// The draft without the entries of words that are empty, such as one that was emptied while it was typed;
    /// `assumed` follows. Entries that are groups stay.
    public ProfileDraft withoutBlankEntries() {
        var next = this;
        for (var field : ProfileFields.list()) {
            if (field.kind() == FieldKind.LIST
                    && field.entries() != FieldKind.GROUP
                    && !field.pattern().contains("[]")) {
                next = next.withoutBlanks(FieldPath.parse(field.pattern()));
            }
        }
        return next;
    }

    private ProfileDraft withoutBlanks(FieldPath list) {
        var next = this;
        for (int i = next.count(list) - 1; i >= 0; i--) {
            if (next.find(list.item(i)).filter(String::isBlank).isPresent()) {
                next = next.without(list.item(i));
            }
        }
        return next;
    }

    /// The draft with what another draft holds at a path, for taking back a change; what is assumed below the path
    /// comes from there too.
    ///
    /// @param path a key
    public ProfileDraft withPartOf(ProfileDraft other, FieldPath path) {
        var root = new LinkedHashMap<>(without(path).root.values());
        var mine = new ArrayList<DraftValue>();
        listAssumed().stream().filter(a -> !isWithin(a, path)).forEach(mine::add);
        other.listAssumed().stream().filter(a -> isWithin(a, path)).forEach(mine::add);
        root.put("assumed", new Items(mine));
        var less = new ProfileDraft(new Group(root));
        return other.findValue(path)
                .map(v -> new ProfileDraft((Group) put(less.root, path, 0, old -> v)))
                .orElse(less);
    }

    private List<DraftValue> listAssumed() {
        return findValue(ASSUMED).orElse(null) instanceof Items(List<DraftValue> all) ? all : List.of();
    }

    private static boolean isWithin(DraftValue assumed, FieldPath above) {
        return assumed instanceof Text(String path) && isWithin(path, above.toString());
    }

    private static boolean isKey(FieldPath path) {
        return !path.isWhole() && path.steps().getLast() instanceof Step.Key;
    }

    private static @Nullable DraftValue child(@Nullable DraftValue at, Step step) {
        return switch (step) {
            case Step.Key(String key) when at instanceof Group(Map<String, DraftValue> values) -> values.get(key);
            case Step.Place(int i) when at instanceof Items(List<DraftValue> items) && i < items.size() -> items.get(i);
            default -> null;
        };
    }

    private static DraftValue put(
            @Nullable DraftValue at, FieldPath path, int depth, Function<@Nullable DraftValue, DraftValue> change) {
        if (depth == path.steps().size()) {
            return change.apply(at);
        }
        return switch (path.steps().get(depth)) {
            case Step.Key(String key) -> {
                var values = new LinkedHashMap<>(group(at, path, depth));
                values.put(key, put(values.get(key), path, depth + 1, change));
                yield new Group(values);
            }
            case Step.Place(int place) -> {
                var items = new ArrayList<>(items(at, path, depth));
                if (place > items.size()) {
                    throw noPlace(path);
                }
                if (place == items.size()) {
                    items.add(put(null, path, depth + 1, change));
                } else {
                    items.set(place, put(items.get(place), path, depth + 1, change));
                }
                yield new Items(items);
            }
        };
    }

    private static Map<String, DraftValue> group(@Nullable DraftValue at, FieldPath path, int depth) {
        return switch (at) {
            case null -> Map.of();
            case Group(Map<String, DraftValue> values) -> values;
            case Text _ -> throw inTheWay(path, depth);
            case Items _ -> throw inTheWay(path, depth);
        };
    }

    private static List<DraftValue> items(@Nullable DraftValue at, FieldPath path, int depth) {
        return switch (at) {
            case null -> List.of();
            case Items(List<DraftValue> items) -> items;
            case Text _ -> throw inTheWay(path, depth);
            case Group _ -> throw inTheWay(path, depth);
        };
    }

    private static DraftValue removed(DraftValue at, FieldPath path, int depth) {
        boolean last = depth == path.steps().size() - 1;
        return switch (path.steps().get(depth)) {
            case Step.Key(String key)
            when at instanceof Group(Map<String, DraftValue> old) -> {
                var values = new LinkedHashMap<>(old);
                if (last) {
                    values.remove(key);
                } else {
                    values.computeIfPresent(key, (k, v) -> removed(v, path, depth + 1));
                }
                yield new Group(values);
            }
            case Step.Place(int place)
            when at instanceof Items(List<DraftValue> old) -> {
                var items = new ArrayList<>(old);
                if (last) {
                    items.remove(place);
                } else {
                    items.set(place, removed(items.get(place), path, depth + 1));
                }
                yield new Items(items);
            }
            default -> at;
        };
    }

    /// Keeps `assumed` in step with a list whose entries moved.
    ///
    /// @param place new place of an entry, -1 when it is gone
    private ProfileDraft assumed(FieldPath list, IntUnaryOperator place) {
        String head = list + "[";
        return assumed(path -> {
            int end = path.indexOf(']', head.length());
            if (!path.startsWith(head)
                    || end < 0
                    || !path.substring(head.length(), end).matches("[0-9]{1,6}")) {
                return path;
            }
            int moved = place.applyAsInt(Integer.parseInt(path.substring(head.length(), end)));
            return moved < 0 ? "" : head + moved + path.substring(end);
        });
    }

    /// @param change new words of an entry; empty when it goes
    private ProfileDraft assumed(UnaryOperator<String> change) {
        if (!(findValue(ASSUMED).orElse(null) instanceof Items(List<DraftValue> old))) {
            return this;
        }
        var items = new ArrayList<DraftValue>();
        for (var entry : old) {
            if (entry instanceof Text(String path) && !path.isEmpty()) {
                String changed = change.apply(path);
                if (!changed.isEmpty()) {
                    items.add(new Text(changed));
                }
            } else {
                items.add(entry);
            }
        }
        var values = new LinkedHashMap<>(root.values());
        values.put("assumed", new Items(items));
        return new ProfileDraft(new Group(values));
    }

    private static boolean isWithin(String path, String above) {
        return path.equals(above) || path.startsWith(above + ".") || path.startsWith(above + "[");
    }

    private static long size(DraftValue value, int depth) {
        if (depth > DEEPEST) {
            throw tooLarge();
        }
        return VALUE_CHARACTERS
                + switch (value) {
                    case Text(String text) -> text.length();
                    case Items(List<DraftValue> items) ->
                        items.stream().mapToLong(i -> size(i, depth + 1)).sum();
                    case Group(Map<String, DraftValue> values) ->
                        values.entrySet().stream()
                                .mapToLong(e -> e.getKey().length() + size(e.getValue(), depth + 1))
                                .sum();
                };
    }

    /// Empty groups and lists under a key say nothing; an empty entry of a list is one that is being written.
    private static DraftValue pruned(DraftValue value) {
        return switch (value) {
            case Text text -> text;
            case Items(List<DraftValue> items) ->
                new Items(items.stream().map(ProfileDraft::pruned).toList());
            case Group(Map<String, DraftValue> values) -> {
                var kept = new LinkedHashMap<String, DraftValue>();
                values.forEach((key, v) -> {
                    var pruned = pruned(v);
                    if (!isEmpty(pruned)) {
                        kept.put(key, pruned);
                    }
                });
                yield new Group(kept);
            }
        };
    }

    private static boolean isEmpty(DraftValue value) {
        return switch (value) {
            case Text _ -> false;
            case Items(List<DraftValue> items) -> items.isEmpty();
            case Group(Map<String, DraftValue> values) -> values.isEmpty();
        };
    }

    private static WrongInputException tooLarge() {
        return new WrongInputException(
                "draft-too-large",
                "form",
                "The profile would hold more than " + MOST_CHARACTERS + " characters, or more than " + DEEPEST
                        + " groups within each other.",
                "Maybe shorten the longest answers or lists.");
    }

    private static WrongInputException noField(FieldPath path) {
        return new WrongInputException(
                "field-unknown",
                shown(path),
                "The profile has no field of this name that can be filled in.",
                "Maybe the page is older than the program: load it again.");
    }

    private static WrongInputException noPlace(FieldPath path) {
        return new WrongInputException(
                "field-place",
                shown(path),
                "The list is shorter than this place.",
                "Maybe it was changed in another window: load the page again.");
    }

    private static WrongInputException inTheWay(FieldPath path, int depth) {
        var at = new FieldPath(path.steps().subList(0, depth));
        return new WrongInputException(
                "field-shape",
                shown(at),
                "Something of another form stands here.",
                "Maybe take it away first, then answer again.");
    }

    private static String shown(FieldPath path) {
        String text = path.toString().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        return "form, " + (text.length() > 80 ? text.substring(0, 80) + "..." : text);
    }
}
