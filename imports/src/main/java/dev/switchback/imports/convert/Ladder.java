package dev.switchback.imports.convert;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.framework.FrameworkYaml;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A ladder while it is read: its roles, which of them stand beside each other, and what could not be read.
final class Ladder {
    /// Longest name that the format takes.
    private static final int LONGEST_NAME = 120;
    /// More roles than any organisation has; the largest public framework that was read has 3,039.
    private static final int MOST_ROLES = 10_000;
    /// On one level of one craft, or on one rung: where more stand, equal levels do not say who stands beside whom.
    static final int MOST_BESIDE = 40;
    /// Nobody reads more; the rest is counted.
    private static final int MOST_ISSUES = 200;

    private final String namespace;
    private final String name;
    private final Map<String, DraftRole> roles = new LinkedHashMap<>();
    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private int moreIssues;

    /// Two roles beside each other.
    record Pair(DraftRole one, DraftRole other, Grade grade) {}

    Ladder(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
    }

    String namespace() {
        return namespace;
    }

    Collection<DraftRole> roles() {
        return roles.values();
    }

    Map<String, Skill> skills() {
        return skills;
    }

    /// A skill as these sources name them: of its kind and its effort they say nothing, and the kind is a guess.
    Skill skill(String slug, String name, List<SourceId> sources) {
        return new Skill(
                SkillId.of(namespace + ":" + slug),
                name,
                SkillKind.TACTICAL,
                false,
                List.of(),
                List.of(),
                Knowable.unknown("framework.skill.effort-not-stated", "skill", name),
                sources);
    }

    List<Source> sources() {
        return sources;
    }

    List<Pair> pairs() {
        return pairs;
    }

    Optional<DraftRole> find(RoleName name) {
        return Optional.ofNullable(roles.get(name.key()));
    }

    /// Takes a role, unless its name cannot be used or is taken; then it is reported and left out.
    Optional<DraftRole> add(DraftRole role) {
        String shown = role.name().full();
        if (!isUsable(role.name().title())
                || !isUsable(role.craft())
                || !isUsable(role.standing().name())) {
            issue(role.place(), Phrase.of("framework.import.bad-name", "name", Shown.text(shown)));
            return Optional.empty();
        }
        if (roles.size() >= MOST_ROLES) {
            throw new WrongInputException(
                    "import-too-many-roles",
                    role.place(),
                    "The ladder holds more than " + MOST_ROLES + " roles.",
                    "Maybe another file was meant; else import it in parts.");
        }
        if (roles.putIfAbsent(role.name().key(), role) != null) {
            issue(role.place(), Phrase.of("framework.import.role-twice", "role", shown));
            return Optional.empty();
        }
        return Optional.of(role);
    }

    static boolean isUsable(String name) {
        return !NameId.of(name).isEmpty() && name.length() <= LONGEST_NAME;
    }

    void pair(DraftRole one, DraftRole other, Grade grade) {
        pairs.add(new Pair(one, other, grade));
    }

    /// Pairs the makers and the managers of one level; where very many stand on it, nobody can say who stands beside
    /// whom.
    void pairTracks(List<DraftRole> level, Grade grade) {
        var makers = level.stream().filter(r -> r.track() == Track.IC).toList();
        var managers = level.stream().filter(r -> r.track() == Track.MANAGEMENT).toList();
        if (makers.size() > MOST_BESIDE || managers.size() > MOST_BESIDE) {
            var first = level.getFirst();
            if (!makers.isEmpty() && !managers.isEmpty()) {
                issue(
                        first.place(),
                        Phrase.of(
                                "framework.import.crowded",
                                "level",
                                first.standing().name(),
                                "roles",
                                level.size()));
            }
            return;
        }
        makers.forEach(one -> managers.forEach(other -> pair(one, other, grade)));
    }

    /// Beyond the first many they are only counted.
    void issue(String place, Phrase what) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(new Issue(place, what));
        } else {
            moreIssues++;
        }
    }

    private List<Issue> told() {
        var told = new ArrayList<>(issues);
        if (moreIssues > 0) {
            told.add(new Issue(name, Phrase.of("framework.import.more", "count", moreIssues)));
        }
        return told;
    }

    /// @throws WrongInputException when it holds no role
    Framework build() {
        if (roles.isEmpty()) {
            throw new WrongInputException(
                    "import-without-roles",
                    issues.isEmpty() ? name : issues.getFirst().place(),
                    "No role could be read of (" + name + ").",
                    "Maybe it is laid out in another way; docs/import.md shows the tables and pages that are read.");
        }
        var built = new LadderRoles(this).build();
        var all = new ArrayList<>(sources);
        all.addAll(built.sources());
        return new Framework(
                namespace,
                name,
                FrameworkYaml.NO_VERSION,
                "",
                crafts(),
                levels(),
                List.copyOf(skills.values()),
                built.roles(),
                List.of(),
                told(),
                all);
    }

    CraftId craft(String craft) {
        return CraftId.of(namespace + ":" + NameId.of(craft));
    }

    LevelId level(DraftRole.Standing standing) {
        return LevelId.of(namespace + ":" + NameId.of(standing.name()));
    }

    private List<Craft> crafts() {
        var crafts = new LinkedHashMap<CraftId, Craft>();
        roles.values().forEach(r -> crafts.putIfAbsent(craft(r.craft()), new Craft(craft(r.craft()), r.craft())));
        return List.copyOf(crafts.values());
    }

    /// Those with a rank first, lowest first; the others as they came.
    private List<RoleLevel> levels() {
        var levels = new LinkedHashMap<LevelId, RoleLevel>();
        roles.values().stream()
                .map(DraftRole::standing)
                .sorted(Comparator.comparingInt(s -> s.rank() == 0 ? Integer.MAX_VALUE : s.rank()))
                .forEach(s -> levels.putIfAbsent(level(s), new RoleLevel(level(s), s.name(), rank(s))));
        return List.copyOf(levels.values());
    }

    private static Knowable<Integer> rank(DraftRole.Standing standing) {
        return standing.rank() == 0
                ? Knowable.unknown("framework.level.rank-not-stated", "level", standing.name())
                : Knowable.known(standing.rank());
    }
}
