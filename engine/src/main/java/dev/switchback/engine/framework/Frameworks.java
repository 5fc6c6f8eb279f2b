package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Several frameworks loaded together. Ids carry their namespace, so equal titles stay two roles.
///
/// Look-ups by id are O(1). Immutable and safe to share between threads.
public final class Frameworks {
    private final List<Framework> all;
    private final Map<RoleId, Role> roles = new LinkedHashMap<>();
    private final Map<SkillId, Skill> skills = new LinkedHashMap<>();
    private final Map<LevelId, RoleLevel> levels = new LinkedHashMap<>();
    private final Map<CraftId, Craft> crafts = new LinkedHashMap<>();
    private final Map<String, List<RoleId>> titles = new HashMap<>();
    private final Map<RoleId, List<RoleLink>> links = new HashMap<>();

    /// Frameworks that nobody has linked.
    ///
    /// @throws IllegalArgumentException when two of them share a namespace
    public Frameworks(List<Framework> frameworks) {
        this(frameworks, List.of());
    }

    /// Frameworks in the order given; a namespace that occurs twice is our own mistake.
    ///
    /// @param links what is known between their roles; those that name a role or framework that is not loaded
    ///              are passed over. Equal titles are found without
    /// @throws IllegalArgumentException when two of them share a namespace
    public Frameworks(List<Framework> frameworks, List<RoleLink> links) {
        all = List.copyOf(frameworks);
        if (all.stream().map(Framework::namespace).distinct().count() != all.size()) {
            throw new IllegalArgumentException(
                    "Two frameworks share a namespace.\nMaybe the same file is named twice.");
        }
        for (var framework : all) {
            framework.roles().forEach(r -> roles.put(r.id(), r));
            framework.skills().forEach(s -> skills.put(s.id(), s));
            framework.levels().forEach(l -> levels.put(l.id(), l));
            framework.crafts().forEach(c -> crafts.put(c.id(), c));
        }
        roles.values().forEach(r -> titles.computeIfAbsent(plain(r.title()), t -> new ArrayList<>())
                .add(r.id()));
        links.forEach(this::link);
    }

    private void link(RoleLink link) {
        boolean loaded =
                switch (link) {
                    case RoleLink.SameTitle same -> roles.containsKey(same.other());
                    case RoleLink.Bridge bridge -> roles.containsKey(bridge.other());
                    case RoleLink.NotThere none ->
                        all.stream().anyMatch(f -> f.namespace().equals(none.namespace()));
                };
        if (loaded && roles.containsKey(link.role())) {
            links.computeIfAbsent(link.role(), r -> new ArrayList<>()).add(link);
            var turned = link.turned();
            if (!turned.equals(link)) {
                links.computeIfAbsent(turned.role(), r -> new ArrayList<>()).add(turned);
            }
        }
    }

    /// What is known between a role and the other loaded frameworks, seen from the role: first those of the same title,
    /// in the order of the frameworks, then what somebody linked. O(answers).
    public List<RoleLink> listLinks(RoleId id) {
        var found = new ArrayList<RoleLink>();
        findRole(id).ifPresent(role -> titles.getOrDefault(plain(role.title()), List.of()).stream()
                .filter(other -> !other.namespace().equals(id.namespace()))
                .forEach(other -> found.add(new RoleLink.SameTitle(id, other))));
        found.addAll(links.getOrDefault(id, List.of()));
        return List.copyOf(found);
    }

    /// The framework of a namespace.
    public Optional<Framework> findFramework(String namespace) {
        return all.stream().filter(f -> f.namespace().equals(namespace)).findFirst();
    }

    public List<Framework> listFrameworks() {
        return all;
    }

    /// All roles, framework by framework, in file order.
    public List<Role> listRoles() {
        return List.copyOf(roles.values());
    }

    public Role getRole(RoleId id) {
        return Objects.requireNonNull(roles.get(id), () -> "no role " + id.value());
    }

    public Optional<Role> findRole(RoleId id) {
        return Optional.ofNullable(roles.get(id));
    }

    public Skill getSkill(SkillId id) {
        return Objects.requireNonNull(skills.get(id), () -> "no skill " + id.value());
    }

    public Optional<Skill> findSkill(SkillId id) {
        return Optional.ofNullable(skills.get(id));
    }

    /// All skills, framework by framework, in file order.
    public List<Skill> listSkills() {
        return Collections.unmodifiableList(new ArrayList<>(skills.values()));
    }

    /// The skill that stands for all skills linked to it: follows `sameAs` to its end; the id itself when the skill is
    /// linked to none, or not loaded. O(length of the chain).
    public SkillId canonical(SkillId id) {
        var seen = new HashSet<SkillId>();
        var at = id;
        while (seen.add(at)) {
            var next =
                    Optional.ofNullable(skills.get(at)).flatMap(s -> s.sameAs().find());
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return Collections.min(seen);
    }

    /// Whether two skills, maybe of two frameworks, are one and the same.
    public boolean sameSkill(SkillId a, SkillId b) {
        return a.equals(b) || canonical(a).equals(canonical(b));
    }

    public RoleLevel getLevel(LevelId id) {
        return Objects.requireNonNull(levels.get(id), () -> "no level " + id.value());
    }

    public Optional<RoleLevel> findLevel(LevelId id) {
        return Optional.ofNullable(levels.get(id));
    }

    public Optional<Craft> findCraft(CraftId id) {
        return Optional.ofNullable(crafts.get(id));
    }

    /// Order of a role's rung within its own framework; unknown when the framework does not order it.
    public Knowable<Integer> rank(Role role) {
        return getLevel(role.level()).rank();
    }

    /// Roles whose id (with or without namespace), title or other title equals the text, ignoring case and
    /// outer space. Several frameworks may each have one.
    public List<Role> listRolesNamed(String idOrTitle) {
        String wanted = plain(idOrTitle);
        return roles.values().stream()
                .filter(r -> isId(r.id().value(), wanted)
                        || plain(r.title()).equals(wanted)
                        || r.otherTitles().stream().anyMatch(t -> plain(t).equals(wanted)))
                .toList();
    }

    /// Skills whose id (with or without namespace), name or synonym equals the text, ignoring case and outer space.
    public List<Skill> listSkillsNamed(String idOrName) {
        String wanted = plain(idOrName);
        return skills.values().stream()
                .filter(s -> isId(s.id().value(), wanted)
                        || plain(s.name()).equals(wanted)
                        || s.synonyms().stream().anyMatch(t -> plain(t).equals(wanted)))
                .toList();
    }

    /// Whether the text is the id, with or without its namespace.
    private static boolean isId(String id, String wanted) {
        return id.equals(wanted) || id.endsWith(":" + wanted);
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
