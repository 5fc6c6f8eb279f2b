package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Makes roles of the ladders of the UK file: rungs, tracks, parallels, neighbours.
final class UkRoles {
    private final UkRows rows;
    private final List<UkLadder> ladders;
    private final Map<UkLadder.Title, RoleId> ids = new IdentityHashMap<>();

    UkRoles(UkRows rows, List<UkLadder> ladders) {
        this.rows = rows;
        this.ladders = ladders;
    }

    static LevelId level(Rung rung) {
        return LevelId.of(UkFrameworkReader.NAMESPACE + ":" + rung.id());
    }

    List<Role> build() {
        nameAll();
        var roles = new ArrayList<Role>();
        for (var ladder : ladders) {
            var rungs = Rung.ofTitles(
                    ladder.role(),
                    ladder.titles().stream().map(UkLadder.Title::name).toList());
            report(ladder, rungs);
            ladder.titles().forEach(t -> roles.add(role(ladder, t, rungs)));
        }
        return roles;
    }

    /// Ids are the slug of the title; a title that two roles share carries its role's slug from the second on.
    private void nameAll() {
        Set<String> taken = new HashSet<>();
        for (var ladder : ladders) {
            for (var title : ladder.titles()) {
                String slug = Slug.of(title.name());
                String name = taken.add(slug) ? slug : Slug.of(ladder.role()) + "." + slug;
                if (!name.equals(slug)) {
                    taken.add(name);
                    rows.issue(title.line(), Phrase.of("framework.uk.title-twice", "role", title.name(), "id", name));
                }
                ids.put(title, RoleId.of(UkFrameworkReader.NAMESPACE + ":" + name));
            }
        }
    }

    private RoleId id(UkLadder.Title title) {
        return Objects.requireNonNull(ids.get(title));
    }

    private Role role(UkLadder ladder, UkLadder.Title title, Map<String, Rung> rungs) {
        return new Role(
                id(title),
                title.name(),
                List.of(),
                UkFrameworkReader.craft(ladder.role()),
                title.isManagement() ? Track.MANAGEMENT : Track.IC,
                level(rung(rungs, title)),
                List.copyOf(title.skills().values()),
                Knowable.unknown("framework.role.week-not-stated", "role", title.name()),
                Knowable.unknown("framework.role.pay-not-stated", "role", title.name()),
                Knowable.unknown("framework.role.rights-not-stated", "role", title.name()),
                parallels(ladder, title),
                neighbours(ladder, title, rungs),
                Knowable.unknown("framework.role.codebase-not-stated", "role", title.name()),
                List.of(UkFrameworkReader.SOURCE));
    }

    private static Rung rung(Map<String, Rung> rungs, UkLadder.Title title) {
        return rungs.getOrDefault(title.name(), Rung.UNORDERED);
    }

    /// The other half of a pair "X" and "X - management". The file itself pairs them, by the name: `stated`.
    private List<Parallel> parallels(UkLadder ladder, UkLadder.Title title) {
        return ladder.titles().stream()
                .filter(t -> t.isManagement() != title.isManagement())
                .filter(t -> t.withoutManagement().equals(title.withoutManagement()))
                .map(t -> new Parallel(id(t), Grade.STATED))
                .toList();
    }

    /// The next rungs up and down on the same track of the same role; none for a title that is not ordered.
    private List<RoleId> neighbours(UkLadder ladder, UkLadder.Title title, Map<String, Rung> rungs) {
        var own = rung(rungs, title);
        if (own == Rung.UNORDERED) {
            return List.of();
        }
        var track = ladder.titles().stream()
                .filter(t -> t.isManagement() == title.isManagement() && rung(rungs, t) != Rung.UNORDERED)
                .toList();
        int up = track.stream()
                .mapToInt(t -> rung(rungs, t).rank())
                .filter(r -> r > own.rank())
                .min()
                .orElse(0);
        int down = track.stream()
                .mapToInt(t -> rung(rungs, t).rank())
                .filter(r -> r < own.rank())
                .max()
                .orElse(0);
        return track.stream()
                .filter(t -> rung(rungs, t).rank() == up || rung(rungs, t).rank() == down)
                .map(this::id)
                .toList();
    }

    private void report(UkLadder ladder, Map<String, Rung> rungs) {
        for (var title : ladder.titles()) {
            title.repeats()
                    .forEach((skill, times) -> rows.issue(
                            title.line(),
                            Phrase.of(
                                    "framework.uk.repeated-row",
                                    "skill",
                                    skill.value(),
                                    "role",
                                    title.name(),
                                    "times",
                                    times + 1)));
            if (rung(rungs, title) == Rung.UNORDERED) {
                rows.issue(title.line(), Phrase.of("framework.uk.not-ordered", "role", title.name()));
            }
            if (title.isManagement() && parallels(ladder, title).isEmpty()) {
                rows.issue(title.line(), Phrase.of("framework.uk.no-base-rung", "role", title.name()));
            }
        }
        crossCheck(ladder, rungs, false);
        crossCheck(ladder, rungs, true);
    }

    /// Compares each rung with the next one up: its sum of skill levels should not be greater. Words win, because a sum
    /// counts only the skills a role lists; both figures are reported. ADR 30.
    private void crossCheck(UkLadder ladder, Map<String, Rung> rungs, boolean management) {
        var ordered = ladder.titles().stream()
                .filter(t -> t.isManagement() == management && rung(rungs, t) != Rung.UNORDERED)
                .sorted((a, b) ->
                        Integer.compare(rung(rungs, a).rank(), rung(rungs, b).rank()))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            var low = ordered.get(i - 1);
            var high = ordered.get(i);
            if (low.sum() > high.sum()) {
                rows.issue(
                        high.line(),
                        Phrase.of(
                                "framework.uk.sum-falls",
                                "lower",
                                low.name(),
                                "lowerSum",
                                low.sum(),
                                "higher",
                                high.name(),
                                "higherSum",
                                high.sum()));
            }
        }
    }
}
