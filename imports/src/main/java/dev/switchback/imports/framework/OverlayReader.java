package dev.switchback.imports.framework;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads overlay format v1; see `docs/overlay.md`. All problems are collected and thrown at once.
final class OverlayReader {
    static final String KEY = "switchback_overlay";
    static final String SCHEMA = "/switchback/schema/overlay-1.json";

    private final Entry root;
    private final Framework framework;
    private final Frameworks all;
    private final ProblemList problems;

    private OverlayReader(YamlFile file, Framework framework, Frameworks base, List<Problem> before) {
        this.root = Entry.root(file);
        this.framework = framework;
        this.problems = new ProblemList(before);
        var loaded = new ArrayList<>(base.listFrameworks());
        loaded.add(framework);
        this.all = new Frameworks(loaded);
    }

    /// An overlay that a person gives: its schema is checked too.
    ///
    /// @param framework the framework it speaks of
    /// @param base      frameworks loaded before, to which it links
    /// @param catalogue ids of the catalogue's sources
    /// @throws WrongInputException with all problems
    static Overlay read(YamlFile file, Framework framework, Frameworks base, Set<String> catalogue) {
        var reader = new OverlayReader(file, framework, base, SchemaCheck.check(file, SCHEMA));
        reader.checkSources(catalogue);
        return reader.read();
    }

    /// An overlay that ships with the program, its schema checked by a test.
    static Overlay readBuiltIn(YamlFile file, Framework framework, Frameworks base) {
        return new OverlayReader(file, framework, base, List.of()).read();
    }

    private Overlay read() {
        var meant = root.at("framework");
        if (!meant.text().orElse("").equals(framework.namespace())) {
            problems.add(
                    "overlay-other-framework",
                    meant,
                    "The overlay speaks of the framework ("
                            + Shown.text(meant.text().orElse("none")) + "), but is laid over (" + framework.namespace()
                            + ").",
                    "Maybe another overlay was meant.");
            problems.throwIfAny();
        }
        var crafts = new LinkedHashMap<CraftId, Overlay.CraftLink>();
        each("crafts", "craft", this::craft, (id, entry) -> crafts.put(id, craftLink(entry)));
        var skills = new LinkedHashMap<SkillId, Overlay.SkillLink>();
        each("skills", "skill", this::skill, (id, entry) -> skills.put(id, skillLink(id, entry)));
        var roles = new LinkedHashMap<RoleId, Overlay.RoleLink>();
        each("roles", "role", this::role, (id, entry) -> roles.put(id, roleLink(entry)));
        var sources = root.texts("sources").stream()
                .filter(s -> s.matches("[a-z0-9][a-z0-9-]*"))
                .map(SourceId::of)
                .toList();
        problems.throwIfAny();
        return new Overlay(crafts, skills, roles, sources);
    }

    private void checkSources(Set<String> catalogue) {
        for (var entry : root.list("sources")) {
            String id = entry.text().orElse("");
            if (!catalogue.contains(id)
                    && framework.sources().stream()
                            .noneMatch(s -> s.id().value().equals(id))) {
                problems.add(
                        "framework-unknown-source",
                        entry,
                        "There is no source (" + Shown.text(id) + ").",
                        "Maybe leave it out; an overlay can name only sources of its framework or of the program.");
            }
        }
    }

    private <T> void each(String list, String key, Function<Entry, Optional<T>> find, BiConsumer<T, Entry> take) {
        Map<T, Integer> lines = new LinkedHashMap<>();
        for (var entry : root.list(list)) {
            var id = find.apply(entry.at(key));
            if (id.isEmpty()) {
                continue;
            }
            var before = lines.putIfAbsent(id.get(), entry.line());
            if (before != null) {
                problems.add(
                        "overlay-linked-twice",
                        entry.at(key),
                        "The " + key + " (" + entry.at(key).text().orElse("") + ") is linked here and on line " + before
                                + ".",
                        "Maybe remove one of the two.");
            }
            take.accept(id.get(), entry);
        }
    }

    private Overlay.CraftLink craftLink(Entry entry) {
        return new Overlay.CraftLink(
                craft(entry.at("like")).flatMap(all::findCraft), core(entry).orElse(List.of()));
    }

    private Overlay.SkillLink skillLink(SkillId id, Entry entry) {
        var like = skill(entry.at("like")).flatMap(all::findSkill);
        if (like.isPresent() && like.get().id().namespace().equals(id.namespace())) {
            problems.add(
                    "overlay-like-itself",
                    entry.at("like"),
                    "The skill (" + id.value() + ") is linked to a skill of its own framework.",
                    "Maybe link it to core:"
                            + like.get().id().value().substring(id.namespace().length() + 1) + ".");
        }
        var name = entry.at("skill").text().orElse("");
        return new Overlay.SkillLink(
                like,
                SkillsSection.kind(entry.at("kind"), problems),
                entry.texts("synonyms"),
                SkillsSection.transfers(entry, skillReferences(), problems),
                SkillsSection.effort(entry.at("effort_per_step"), name, problems)
                        .find());
    }

    private Overlay.RoleLink roleLink(Entry entry) {
        return new Overlay.RoleLink(
                role(entry.at("like")).flatMap(all::findRole),
                entry.texts("other_titles"),
                craft(entry.at("craft")),
                RolesSection.track(entry.at("track"), problems),
                level(entry.at("level")),
                core(entry));
    }

    private Optional<List<SkillId>> core(Entry entry) {
        if (!entry.at("core_skills").isPresent()) {
            return Optional.empty();
        }
        return Optional.of(entry.list("core_skills").stream()
                .flatMap(e -> skill(e).stream())
                .toList());
    }

    private References skillReferences() {
        return new References(
                "skill",
                framework.namespace(),
                problems,
                all.listSkills().stream().map(s -> s.id().value()).toList(),
                id -> isId(id) && all.findSkill(SkillId.of(id)).isPresent());
    }

    private Optional<SkillId> skill(Entry entry) {
        return find("skill", entry, id -> all.findSkill(SkillId.of(id)).isPresent(), f -> f.skills().stream()
                        .map(s -> s.id().value())
                        .toList())
                .map(SkillId::of);
    }

    private Optional<RoleId> role(Entry entry) {
        return find("role", entry, id -> all.findRole(RoleId.of(id)).isPresent(), f -> f.roles().stream()
                        .map(r -> r.id().value())
                        .toList())
                .map(RoleId::of);
    }

    private Optional<CraftId> craft(Entry entry) {
        return find("craft", entry, id -> all.findCraft(CraftId.of(id)).isPresent(), f -> f.crafts().stream()
                        .map(c -> c.id().value())
                        .toList())
                .map(CraftId::of);
    }

    private Optional<LevelId> level(Entry entry) {
        return find("level", entry, id -> all.findLevel(LevelId.of(id)).isPresent(), f -> f.levels().stream()
                        .map(l -> l.id().value())
                        .toList())
                .map(LevelId::of);
    }

    private static boolean isId(String id) {
        return id.matches("[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9.+-]*");
    }

    /// The full id that an entry names; a problem with the nearest one when it does not exist.
    private Optional<String> find(
            String kind, Entry entry, Predicate<String> exists, Function<Framework, List<String>> ids) {
        return entry.text().flatMap(written -> {
            String full = written.contains(":") ? written : framework.namespace() + ":" + written;
            if (isId(full) && exists.test(full)) {
                return Optional.of(full);
            }
            problems.add(
                    "overlay-unknown-" + kind,
                    entry,
                    "There is no " + kind + " (" + Shown.text(full) + ").",
                    () -> Nearest.find(
                                    full,
                                    all.listFrameworks().stream()
                                            .flatMap(f -> ids.apply(f).stream())
                                            .toList())
                            .map(n -> "Maybe you meant " + n + ".")
                            .orElse("Maybe it belongs to another framework or version."));
            return Optional.empty();
        });
    }
}
