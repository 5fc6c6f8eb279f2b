package dev.switchback.imports.convert;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Makes roles of a ladder's drafts: ids, titles, neighbours, and the sources that keep their prose.
final class LadderRoles {
    /// The longest note that the format takes; longer prose goes into several.
    private static final int LONGEST_NOTE = 20_000;

    private final Ladder ladder;
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<DraftRole, RoleId> ids = new IdentityHashMap<>();
    private final Map<DraftRole, List<Parallel>> parallels = new IdentityHashMap<>();
    private final Map<String, TreeMap<Integer, List<DraftRole>>> rungs = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /// @param roles   finished
    /// @param sources one or more for each role with prose
    record Built(List<Role> roles, List<Source> sources) {}

    LadderRoles(Ladder ladder) {
        this.ladder = ladder;
    }

    Built build() {
        for (var role : ladder.roles()) {
            titles.merge(NameId.of(role.name().title()), 1, Integer::sum);
            codes.merge(role.name().code(), 1, Integer::sum);
        }
        nameAll();
        linkAll();
        var roles = ladder.roles().stream().map(this::role).toList();
        return new Built(roles, sources);
    }

    private void nameAll() {
        Set<String> taken = new HashSet<>();
        for (var role : ladder.roles()) {
            String slug = NameId.of(shown(role));
            // The full names differ, see Ladder; only a bare title can equal the full name of another.
            ids.put(role, RoleId.of(ladder.namespace() + ":" + (taken.add(slug) ? slug : slug + ".2")));
        }
    }

    /// The bare title where no other role has it; else with its code.
    private String shown(DraftRole role) {
        return titles.getOrDefault(NameId.of(role.name().title()), 0) == 1
                ? role.name().title()
                : role.name().full();
    }

    private void linkAll() {
        for (var pair : ladder.pairs()) {
            link(pair.one(), new Parallel(id(pair.other()), pair.grade()));
            link(pair.other(), new Parallel(id(pair.one()), pair.grade()));
        }
    }

    private void link(DraftRole role, Parallel parallel) {
        var links = parallels.computeIfAbsent(role, r -> new ArrayList<>());
        if (links.stream().noneMatch(l -> l.role().equals(parallel.role()))) {
            links.add(parallel);
        }
    }

    private RoleId id(DraftRole role) {
        return Objects.requireNonNull(ids.get(role));
    }

    private Role role(DraftRole draft) {
        String title = shown(draft);
        return new Role(
                id(draft),
                title,
                otherTitles(draft, title),
                ladder.craft(draft.craft()),
                draft.track(),
                ladder.level(draft.standing()),
                List.copyOf(draft.requirements().values()),
                Knowable.unknown("framework.role.week-not-stated", "role", title),
                Knowable.unknown("framework.role.pay-not-stated", "role", title),
                Knowable.unknown("framework.role.rights-not-stated", "role", title),
                parallels.getOrDefault(draft, List.of()),
                neighbours(draft),
                Knowable.unknown("framework.role.codebase-not-stated", "role", title),
                prose(draft, title));
    }

    private List<String> otherTitles(DraftRole draft, String title) {
        var others = new ArrayList<String>();
        String code = draft.name().code();
        if (!code.isEmpty() && codes.getOrDefault(code, 0) == 1) {
            others.add(code);
        }
        if (!draft.name().full().equals(title)) {
            others.add(draft.name().full());
        }
        return others;
    }

    /// The next rungs up and down of the same craft on the same track; none from a rung on which so many stand that
    /// next rungs say nothing.
    private List<RoleId> neighbours(DraftRole draft) {
        int own = draft.standing().rank();
        if (own == 0) {
            return List.of();
        }
        var rungs = rungs(draft);
        return Stream.of(rungs.lowerEntry(own), rungs.higherEntry(own))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .filter(r -> r.size() <= Ladder.MOST_BESIDE)
                .flatMap(List::stream)
                .map(this::id)
                .toList();
    }

    private NavigableMap<Integer, List<DraftRole>> rungs(DraftRole draft) {
        if (rungs.isEmpty()) {
            for (var role : ladder.roles()) {
                if (role.standing().rank() > 0) {
                    rungs.computeIfAbsent(way(role), w -> new TreeMap<>())
                            .computeIfAbsent(role.standing().rank(), r -> new ArrayList<>())
                            .add(role);
                }
            }
        }
        return rungs.getOrDefault(way(draft), new TreeMap<>());
    }

    private String way(DraftRole role) {
        return ladder.craft(role.craft()).value() + " " + role.track().id();
    }

    private List<SourceId> prose(DraftRole draft, String title) {
        String text = String.join("\n\n", draft.prose()).strip();
        var found = new LinkedHashMap<SourceId, Source>();
        for (int from = 0; from < text.length(); from += LONGEST_NOTE) {
            String name =
                    NameId.of(id(draft).value().substring(ladder.namespace().length() + 1))
                            + (from == 0 ? "" : "-" + (from / LONGEST_NOTE + 1));
            var id = SourceId.of(ladder.namespace() + "-" + name);
            String note = text.substring(from, Math.min(text.length(), from + LONGEST_NOTE));
            found.put(id, new Source(id, Source.Kind.REPORTED, title + ": " + draft.place(), "", note));
        }
        sources.addAll(found.values());
        return List.copyOf(found.keySet());
    }
}
