package dev.switchback.imports.framework;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads framework format v1; see `docs/framework-format.md`. All problems of a file are collected and thrown at once.
final class FrameworkFileReader {
    static final String KEY = "switchback_framework";
    static final String SCHEMA = "/switchback/schema/framework-1.json";

    private final Parts root;
    private final Frameworks base;
    private final ProblemList problems;
    private final String namespace;

    private FrameworkFileReader(List<YamlFile> files, Frameworks base, List<Problem> before) {
        this.root = Parts.of(files);
        this.base = base;
        this.problems = new ProblemList(before);
        this.namespace = namespace();
    }

    /// A file that a person gives: schema and references are checked.
    ///
    /// @param base      frameworks loaded before; `other:id` refers to them
    /// @param catalogue ids of the catalogue's sources
    /// @throws WrongInputException with all problems
    static Framework read(YamlFile file, Frameworks base, Set<String> catalogue) {
        return new FrameworkFileReader(List.of(file), base, SchemaCheck.check(file, SCHEMA)).read(catalogue, false);
    }

    /// The files that ship with the program, put together: a test checks their schema and their sources, so that every
    /// start need not.
    static Framework readBuiltIn(List<YamlFile> files) {
        return new FrameworkFileReader(files, new Frameworks(List.of()), List.of()).read(Set.of(), true);
    }

    private Framework read(Set<String> catalogue, boolean trusted) {
        var sources = new SourcesSection(root, namespace, catalogue, trusted, problems);
        var crafts = references("craft", Framework::crafts, c -> c.id().value(), id -> has(id, "craft"));
        var craftList = crafts(crafts);
        var levels = references("level", Framework::levels, l -> l.id().value(), id -> has(id, "level"));
        var levelList = levels(levels);
        var skills = references("skill", Framework::skills, s -> s.id().value(), id -> has(id, "skill"));
        var skillList = new SkillsSection(root, skills, sources, problems).read();
        var roles = references("role", Framework::roles, r -> r.id().value(), id -> has(id, "role"));
        var names = new RolesSection.Names(roles, skills, crafts, levels);
        var section = new RolesSection(root, names, sources, problems);
        var roleList = section.read();
        checkLinks(roleList, levelList, section);
        problems.throwIfAny();
        return new Framework(
                namespace,
                root.at("name").text().orElse(namespace),
                root.at("version").text().orElse(FrameworkYaml.NO_VERSION),
                root.at("licence").text().orElse(""),
                craftList,
                levelList,
                skillList,
                ParallelLinks.mirrored(roleList),
                List.of(),
                List.of(),
                sources.own());
    }

    private String namespace() {
        var entry = root.at("namespace");
        String name = entry.text().orElse("");
        if (name.isEmpty()) {
            problems.add(
                    "framework-without-namespace",
                    entry,
                    "The framework has no namespace.",
                    "Maybe add a short name of your organisation, such as namespace: acme.");
            return "missing";
        }
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            problems.add(
                    "framework-bad-id",
                    entry,
                    "The namespace (" + Shown.text(name) + ") must be lower case words joined by hyphens.",
                    () -> "Maybe write " + Slug.of(name) + ".");
            return "missing";
        }
        if (base.listFrameworks().stream().anyMatch(f -> f.namespace().equals(name))) {
            problems.add(
                    "framework-namespace-taken",
                    entry,
                    "The namespace (" + name + ") belongs to a framework that is loaded already.",
                    "Maybe the same file is named twice, or this one needs a name of its own.");
        }
        return name;
    }

    private <T> References references(
            String kind, Function<Framework, List<T>> list, Function<T, String> id, Predicate<String> has) {
        var others = new ArrayList<String>();
        base.listFrameworks().forEach(f -> list.apply(f).forEach(t -> others.add(id.apply(t))));
        return new References(kind, namespace, problems, others, has);
    }

    private boolean has(String id, String kind) {
        if (!id.matches("[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9.+-]*")) {
            return false;
        }
        return switch (kind) {
            case "craft" -> base.findCraft(CraftId.of(id)).isPresent();
            case "level" -> base.findLevel(LevelId.of(id)).isPresent();
            case "skill" -> base.findSkill(SkillId.of(id)).isPresent();
            default -> base.findRole(RoleId.of(id)).isPresent();
        };
    }

    private List<Craft> crafts(References ids) {
        var crafts = new ArrayList<Craft>();
        for (var entry : root.list("crafts")) {
            ids.define(entry)
                    .ifPresent(id -> crafts.add(
                            new Craft(CraftId.of(id), entry.at("name").text().orElse(id))));
        }
        return crafts;
    }

    private List<RoleLevel> levels(References ids) {
        var levels = new ArrayList<RoleLevel>();
        for (var entry : root.list("levels")) {
            ids.define(entry).ifPresent(id -> levels.add(level(LevelId.of(id), entry)));
        }
        return levels;
    }

    private RoleLevel level(LevelId id, Entry entry) {
        String name = entry.at("name").text().orElse(id.value());
        var rank = entry.at("rank");
        var number = rank.number().filter(n -> n >= 1 && n <= 1000 && n == Math.rint(n));
        if (rank.isPresent() && number.isEmpty()) {
            problems.add(
                    "framework-out-of-range",
                    rank,
                    "The rank (" + Shown.text(rank.text().orElse("none")) + ") must be a whole number, 1 or more.",
                    "Maybe leave it out when the levels have no order.");
        }
        return new RoleLevel(
                id,
                name,
                number.map(n -> Knowable.known(n.intValue()))
                        .orElseGet(() -> Knowable.unknown("framework.level.rank-not-stated", "level", name)));
    }

    private void checkLinks(List<Role> roles, List<RoleLevel> levels, RolesSection section) {
        var ranksOfLevels = new HashMap<LevelId, Integer>();
        levels.forEach(l -> l.rank().find().ifPresent(r -> ranksOfLevels.put(l.id(), r)));
        var ranks = new HashMap<RoleId, Integer>();
        for (var role : roles) {
            var rank = ranksOfLevels.get(role.level());
            if (rank != null) {
                ranks.put(role.id(), rank);
            }
        }
        var places = new HashMap<RoleId, Entry>();
        section.defined((id, entry) -> places.put(id, entry));
        ParallelLinks.check(roles, ranks, places, problems);
        checkCurrencies(roles, places);
    }

    /// Pay of two currencies in one framework would be compared as if they were one.
    private void checkCurrencies(List<Role> roles, Map<RoleId, Entry> places) {
        String first = "";
        String firstRole = "";
        for (var role : roles) {
            String currency = role.pay().find().map(p -> p.low().currency()).orElse("");
            var at = places.get(role.id());
            if (first.isEmpty()) {
                first = currency;
                firstRole = role.id().value();
            } else if (!currency.isEmpty() && !currency.equals(first) && at != null) {
                problems.add(
                        "framework-mixed-currencies",
                        at.at("pay"),
                        "The pay is in (" + currency + "), that of (" + firstRole + ") in (" + first + ").",
                        "Maybe make one framework file for each country.");
                return;
            }
        }
    }
}
