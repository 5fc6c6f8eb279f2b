package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.catalogue.CoreFrameworkFile.RoleEntry;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.activity.ActivityProfile.Slice;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.SkillKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What must hold for the content of the built-in framework, whoever edits it. See docs/catalogue.md.
class CoreFrameworkLawTest {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "and", "in", "for", "to", "on", "with", "what", "who", "by", "from", "that",
            "your");

    /// Pairs that share words and were looked at: designing systems is not a system for designers, and counting users
    /// is the narrower half of learning from them.
    private static final Set<Set<String>> READ_AND_FOUND_DIFFERENT =
            Set.of(Set.of("system-design", "design-systems"), Set.of("user-research", "quantitative-research"));

    private static final Set<String> LANGUAGES = Set.of("python", "java", "kotlin", "dotnet", "javascript");

    private final CoreFrameworkFile core = CoreFrameworkFile.load();

    @Test
    void idsAreUniqueAndReferencesExist() {
        var skills = unique(core.skills().stream().map(CoreFrameworkFile.SkillEntry::id));
        var roles = unique(core.roles().stream().map(RoleEntry::id));
        var crafts = unique(core.crafts().stream().map(CoreFrameworkFile.Named::id));
        var levels = unique(core.levels().stream().map(CoreFrameworkFile.Rung::id));
        for (var skill : core.skills()) {
            assertThat(SkillKind.findById(skill.kind())).as(skill.id()).isPresent();
            skill.transfers().forEach(t -> {
                assertThat(skills).contains(t.from());
                assertThat(t.from()).isNotEqualTo(skill.id());
                assertThat(t.credit()).isBetween(0.05, 0.95);
            });
        }
        for (var role : core.roles()) {
            assertThat(crafts).contains(role.craft());
            assertThat(levels).contains(role.level());
            assertThat(Track.findById(role.track())).as(role.id()).isPresent();
            assertThat(skills).containsAll(role.levels().keySet());
            assertThat(roles).as(role.id()).containsAll(role.neighbours());
            assertThat(role.neighbours()).doesNotContain(role.id());
            assertThat(role.decisionRights()).isNotEmpty().allMatch(r -> DecisionRight.findById(r)
                    .isPresent());
        }
    }

    @Test
    void everyFileOfTheFolderIsRead() throws IOException, URISyntaxException {
        var folder = Path.of(Objects.requireNonNull(getClass().getResource("/switchback/framework/core"))
                .toURI());
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> !n.equals("order.txt")))
                    .containsExactlyInAnyOrderElementsOf(CoreFiles.names());
        }
    }

    @Test
    void noNameMeansTwoThings() {
        unique(core.skills().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.name()), s.synonyms().stream()))
                .map(n -> n.toLowerCase(Locale.ROOT)));
        unique(core.roles().stream()
                .flatMap(r -> Stream.concat(Stream.of(r.title()), r.otherTitles().stream()))
                .map(n -> n.toLowerCase(Locale.ROOT)));
    }

    @Test
    void weeksAddUpToTheWeek() {
        for (var role : core.roles()) {
            var slices = new EnumMap<Activity, Slice>(Activity.class);
            role.week()
                    .forEach((id, slice) -> slices.put(
                            Activity.findById(id).orElseThrow(),
                            new Slice(Share.of(slice.share()), Share.of(slice.spread()))));
            var profile = new ActivityProfile(slices);
            assertThat(profile.slices().values().stream()
                            .mapToDouble(s -> s.likely().value())
                            .sum())
                    .as(role.id())
                    .isCloseTo(1, Offset.offset(1e-9));
            slices.forEach((a, s) -> assertThat(s.spread().value())
                    .as(role.id() + " " + a.id())
                    .isPositive()
                    .isLessThanOrEqualTo(s.likely().value()));
        }
    }

    @Test
    void levelsDoNotFallOnTheWayUp() {
        for (var low : core.roles()) {
            for (var id : low.leadsTo()) {
                var high = core.role(id);
                if (sameLadder(low, high) && core.rank(high) > core.rank(low)) {
                    low.levels()
                            .forEach((skill, level) -> assertThat(high.levels().getOrDefault(skill, 0))
                                    .as(low.id() + " -> " + high.id() + ": " + skill)
                                    .isGreaterThanOrEqualTo(level));
                }
            }
        }
    }

    @Test
    void everyRungAboveTheFirstIsLedToFromTheRungBelow() {
        for (var role : core.roles()) {
            boolean first = core.roles().stream()
                    .filter(r -> sameLadder(r, role))
                    .noneMatch(r -> core.rank(r) < core.rank(role));
            boolean ledTo = core.roles().stream()
                    .filter(r -> core.rank(r) == core.rank(role) - 1)
                    .anyMatch(r -> r.leadsTo().contains(role.id()));
            assertThat(first || ledTo).as(role.id()).isTrue();
        }
    }

    @Test
    void parallelRolesShareARungAndPointAtEachOther() {
        for (var role : core.roles()) {
            for (var parallel : role.parallelTo()) {
                var other = core.role(parallel.role());
                assertThat(core.rank(other)).as(role.id()).isEqualTo(core.rank(role));
                assertThat(other.track()).as(role.id()).isNotEqualTo(role.track());
                assertThat(other.parallelTo())
                        .as(other.id())
                        .anyMatch(p -> p.role().equals(role.id()) && p.grade().equals(parallel.grade()));
                assertThat(parallel.grade()).isEqualTo(Grade.STATED.id());
            }
        }
    }

    @Test
    void everyManagementRoleHasAParallelRung() {
        assertThat(core.roles())
                .filteredOn(r -> r.track().equals(Track.MANAGEMENT.id()))
                .allMatch(r -> !r.parallelTo().isEmpty());
    }

    @Test
    void everyRoleCanBeReachedFromEveryOther() {
        Map<String, List<String>> forth =
                core.roles().stream().collect(Collectors.toMap(RoleEntry::id, RoleEntry::neighbours));
        var back = new TreeMap<String, List<String>>();
        forth.forEach((from, tos) -> tos.forEach(
                to -> back.computeIfAbsent(to, k -> new ArrayList<>()).add(from)));
        var start = core.roles().getFirst().id();
        assertThat(reach(start, forth)).isEqualTo(forth.keySet());
        assertThat(reach(start, back)).isEqualTo(forth.keySet());
    }

    /// Nobody has to cross two moves to change between making and leading.
    @Test
    void everyRungThatLeadsIsOneMoveFromMakingAndBack() {
        for (var role : core.roles()) {
            var tracks =
                    role.neighbours().stream().map(id -> core.role(id).track()).collect(Collectors.toSet());
            if (!role.track().equals(Track.IC.id())) {
                assertThat(tracks).as(role.id()).contains(Track.IC.id());
            } else if (core.rank(role) >= 3) {
                assertThat(tracks).as(role.id()).containsAnyOf(Track.MANAGEMENT.id(), Track.HYBRID.id());
            }
        }
    }

    /// Who changes craft needs a first rung: each craft has one, or shares that of the crafts it grows out of.
    @Test
    void everyCraftThatMakesHasARungForNewcomers() {
        for (var craft : core.crafts()) {
            var making = core.roles().stream()
                    .filter(r -> r.craft().equals(craft.id()) && r.track().equals(Track.IC.id()))
                    .toList();
            if (!making.isEmpty()) {
                assertThat(making).as(craft.id()).anyMatch(r -> core.rank(r) == 1);
            }
        }
    }

    @Test
    void namesOfTwoSkillsAreNotNearlyTheSame() {
        var skills = core.skills();
        for (int i = 0; i < skills.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(areNearlyTheSame(skills.get(i), skills.get(j)))
                        .as(skills.get(i).name() + " and " + skills.get(j).name())
                        .isFalse();
            }
        }
    }

    /// A tool may be called after what it is for; beside that, two names share less than six of ten of their words.
    private static boolean areNearlyTheSame(CoreFrameworkFile.SkillEntry one, CoreFrameworkFile.SkillEntry other) {
        boolean bothTools = one.kind().equals(other.kind());
        boolean oneTool =
                SkillKind.TOOL.id().equals(one.kind()) || SkillKind.TOOL.id().equals(other.kind());
        var pair = Set.of(one.id(), other.id());
        if ((oneTool && !bothTools) || READ_AND_FOUND_DIFFERENT.contains(pair)) {
            return false;
        }
        var both = new HashSet<>(words(one.name()));
        both.retainAll(words(other.name()));
        var either = new HashSet<>(words(one.name()));
        either.addAll(words(other.name()));
        return both.size() >= 0.6 * either.size();
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9+#.]+"))
                .map(w -> w.length() > 3 && w.endsWith("s") ? w.substring(0, w.length() - 1) : w)
                .filter(w -> !w.isEmpty() && !SMALL_WORDS.contains(w))
                .collect(Collectors.toSet());
    }

    @Test
    void everySkillStandsInTheTree() {
        var groups = unique(core.groups().stream().map(CoreFrameworkFile.GroupEntry::id));
        unique(core.groups().stream().map(CoreFrameworkFile.GroupEntry::name));
        for (var group : core.groups()) {
            if (group.parent() != null) {
                assertThat(groups).as(group.id()).contains(group.parent());
            }
            assertThat(core.skills().stream().anyMatch(s -> group.id().equals(s.group()))
                            || core.groups().stream().anyMatch(g -> group.id().equals(g.parent())))
                    .as(group.id())
                    .isTrue();
        }
        assertThat(core.skills()).allSatisfy(s -> assertThat(groups).as(s.id()).contains(s.group()));
    }

    @Test
    void everySkillIsAskedOrShortensOneThatIs() {
        var asked = asked();
        var shortening = core.skills().stream()
                .filter(s -> asked.contains(s.id()))
                .flatMap(s -> s.transfers().stream())
                .map(CoreFrameworkFile.TransferEntry::from)
                .collect(Collectors.toSet());
        assertThat(core.skills())
                .extracting(CoreFrameworkFile.SkillEntry::id)
                .allMatch(id -> asked.contains(id) || shortening.contains(id));
    }

    @Test
    void noRoleAsksForATool() {
        assertThat(asked()).noneMatch(id -> core.skill(id).kind().equals(SkillKind.TOOL.id()));
        assertThat(core.skill("programming").transfers())
                .extracting(CoreFrameworkFile.TransferEntry::from)
                .containsAll(LANGUAGES);
    }

    @Test
    void everyManagementAndMixedRoleAsksPeopleSkills() {
        for (var role : core.roles()) {
            long people = role.levels().keySet().stream()
                    .filter(s -> core.skill(s).kind().equals(SkillKind.PEOPLE.id()))
                    .count();
            if (!role.track().equals(Track.IC.id())) {
                assertThat(people).as(role.id()).isGreaterThanOrEqualTo(4);
            } else if (core.rank(role) >= 3) {
                assertThat(role.levels()).as(role.id()).containsKeys("mentoring", "cross-team-influence");
            }
        }
    }

    @Test
    void everyRoleHasACoreSkillAndLevelsOnTheScale() {
        for (var role : core.roles()) {
            assertThat(role.skills()).as(role.id()).anyMatch(CoreFrameworkFile.Asked::core);
            assertThat(role.levels()).as(role.id()).hasSameSizeAs(role.skills());
            assertThat(role.levels().values()).as(role.id()).allMatch(l -> l >= 1 && l <= 4);
        }
    }

    @Test
    void effortRises() {
        for (var skill : core.skills()) {
            var effort = skill.effortPerStep();
            assertThat(effort.low()).as(skill.id()).isPositive().isLessThan(effort.likely());
            assertThat(effort.likely()).as(skill.id()).isLessThan(effort.high());
        }
    }

    @Test
    void everyFigureNamesASourceThatExists() {
        var sources = sourceIds();
        core.skills().forEach(s -> assertThat(s.sources())
                .as(s.id())
                .isNotEmpty()
                .isSubsetOf(sources)
                .anyMatch(id -> id.startsWith("own-effort-")));
        core.roles().forEach(r -> assertThat(r.sources())
                .as(r.id())
                .isSubsetOf(sources)
                .anyMatch(id -> id.startsWith("own-week-"))
                .anyMatch(id -> id.startsWith("own-levels-")));
    }

    static Set<String> sourceIds() {
        return SourcesFile.load().stream().map(s -> s.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> asked() {
        return core.roles().stream()
                .flatMap(r -> r.levels().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean sameLadder(RoleEntry one, RoleEntry other) {
        return one.craft().equals(other.craft()) && one.track().equals(other.track());
    }

    private static Set<String> reach(String start, Map<String, List<String>> links) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            var id = open.removeLast();
            if (seen.add(id)) {
                open.addAll(links.getOrDefault(id, List.of()));
            }
        }
        return seen;
    }

    private static Set<String> unique(Stream<String> words) {
        var counts = words.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .allSatisfy((word, count) -> assertThat(count).as(word).isEqualTo(1));
        return counts.keySet();
    }
}
