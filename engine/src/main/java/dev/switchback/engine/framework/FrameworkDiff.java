package dev.switchback.engine.framework;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What changed from one version of a framework to the next, in words, by ids without their namespace. O(size).
public final class FrameworkDiff {
    /// A change of a share of the week that nobody would notice: less than half a point in a hundred.
    private static final double SAME_SHARE = 0.005;

    private final Frameworks base;
    private final Framework before;
    private final Framework after;

    /// Names of skills and titles of roles by id without namespace; where both versions have one, that of the newer.
    private final Map<String, String> skills = new HashMap<>();

    private final Map<String, String> titles = new HashMap<>();

    private FrameworkDiff(Frameworks base, Framework before, Framework after) {
        this.base = base;
        this.before = before;
        this.after = after;
        for (var framework : List.of(before, after)) {
            framework.skills().forEach(s -> skills.put(name(s.id().value()), s.name()));
            framework.roles().forEach(r -> titles.put(name(r.id().value()), r.title()));
        }
    }

    /// Changes about one role, or about the framework as a whole.
    ///
    /// @param about title of the role, or a phrase for the part of the framework
    /// @param lines what changed; never empty
    public record Part(Phrase about, List<Phrase> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// Parts that changed: the framework itself, levels and crafts, skills, then roles in the order of the newer
    /// version, and roles that are gone. Empty when nothing a reader could see has changed.
    ///
    /// @param base frameworks that both versions may name skills and roles of
    public static List<Part> between(Frameworks base, Framework before, Framework after) {
        return new FrameworkDiff(base, before, after).parts();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        part(parts, Phrase.of("diff.about.framework"), this::whole);
        part(parts, Phrase.of("diff.about.levels"), this::levels);
        part(parts, Phrase.of("diff.about.crafts"), this::crafts);
        part(parts, Phrase.of("diff.about.skills"), this::skills);
        each(before.roles(), after.roles(), r -> name(r.id().value()), (old, now) -> roles(parts, old, now));
        return parts;
    }

    private interface Lines {
        void into(List<Phrase> lines);
    }

    private static void part(List<Part> parts, Phrase about, Lines write) {
        var lines = new ArrayList<Phrase>();
        write.into(lines);
        if (!lines.isEmpty()) {
            parts.add(new Part(about, lines));
        }
    }

    /// Entries of both versions beside each other: those of the newer one in their order, then those that are gone.
    private static <T> void each(
            List<T> before, List<T> after, Function<T, String> id, BiConsumer<Knowable<T>, Knowable<T>> tell) {
        var old = byId(before, id);
        for (var now : after) {
            var was = old.remove(id.apply(now));
            tell.accept(was == null ? none() : Knowable.known(was), Knowable.known(now));
        }
        old.values().forEach(was -> tell.accept(Knowable.known(was), none()));
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        list.forEach(t -> map.put(id.apply(t), t));
        return map;
    }

    private static <T> Knowable<T> none() {
        return Knowable.unknown("diff.nothing");
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private void whole(List<Phrase> lines) {
        changed(lines, "diff.name", before.name(), after.name());
        changed(lines, "diff.version", before.version(), after.version());
        changed(lines, "diff.licence", before.licence(), after.licence());
    }

    private static void changed(List<Phrase> lines, String key, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            lines.add(Phrase.of(key, "old", text(old), "now", text(now)));
        }
    }

    private static Object text(Object value) {
        return value instanceof String words && words.isEmpty() ? Phrase.of("diff.nothing") : value;
    }

    private void levels(List<Phrase> lines) {
        each(before.levels(), after.levels(), l -> name(l.id().value()), (old, now) -> {
            added(lines, "diff.added", "diff.gone", old.map(RoleLevel::name), now.map(RoleLevel::name));
            old.find().ifPresent(o -> now.find().ifPresent(n -> {
                changed(lines, "diff.renamed", o.name(), n.name());
                if (!o.rank().find().equals(n.rank().find())) {
                    lines.add(
                            Phrase.of("diff.rank", "level", n.name(), "old", shown(o.rank()), "now", shown(n.rank())));
                }
            }));
        });
    }

    private void crafts(List<Phrase> lines) {
        each(
                before.crafts(),
                after.crafts(),
                c -> name(c.id().value()),
                (old, now) -> named(lines, old.map(Craft::name), now.map(Craft::name)));
    }

    /// Skills of the one that the other names, in place of having its own, are neither gone nor new.
    private void skills(List<Phrase> lines) {
        boolean oldGoOn = names(after, before.namespace());
        boolean newWereThere = names(before, after.namespace());
        each(before.skills(), after.skills(), s -> name(s.id().value()), (old, now) -> {
            if (!now.isKnown() && oldGoOn || !old.isKnown() && newWereThere) {
                return;
            }
            named(lines, old.map(Skill::name), now.map(Skill::name));
            old.find().ifPresent(o -> now.find().ifPresent(n -> {
                if (o.kindStated() && n.kindStated() && o.kind() != n.kind()) {
                    lines.add(Phrase.of("diff.kind", "skill", n.name(), "old", o.kind(), "now", n.kind()));
                }
            }));
        });
    }

    /// Whether roles ask for skills of another framework.
    private static boolean names(Framework framework, String namespace) {
        return !framework.namespace().equals(namespace)
                && framework.roles().stream()
                        .flatMap(r -> r.requirements().stream())
                        .anyMatch(r -> r.skill().namespace().equals(namespace));
    }

    private static void named(List<Phrase> lines, Knowable<String> old, Knowable<String> now) {
        added(lines, "diff.added", "diff.gone", old, now);
        old.find().ifPresent(o -> now.find().ifPresent(n -> changed(lines, "diff.renamed", o, n)));
    }

    private static void added(
            List<Phrase> lines, String addedKey, String goneKey, Knowable<String> old, Knowable<String> now) {
        if (!old.isKnown()) {
            lines.add(Phrase.of(addedKey, "name", now.find().orElse("")));
        } else if (!now.isKnown()) {
            lines.add(Phrase.of(goneKey, "name", old.find().orElse("")));
        }
    }

    private void roles(List<Part> parts, Knowable<Role> old, Knowable<Role> now) {
        String title = now.find().or(old::find).map(Role::title).orElse("");
        part(parts, Phrase.of("diff.about.role", "role", title), lines -> {
            if (!old.isKnown()) {
                now.find()
                        .ifPresent(r ->
                                lines.add(Phrase.of("diff.role.added", "track", r.track(), "level", level(after, r))));
            } else if (!now.isKnown()) {
                lines.add(Phrase.of("diff.role.gone"));
            }
            old.find().ifPresent(o -> now.find().ifPresent(n -> role(lines, o, n)));
        });
    }

    private void role(List<Phrase> lines, Role old, Role now) {
        changed(lines, "diff.role.title", old.title(), now.title());
        changed(lines, "diff.role.track", old.track(), now.track());
        changed(lines, "diff.role.craft", craft(before, old), craft(after, now));
        changed(lines, "diff.role.level", level(before, old), level(after, now));
        requirements(lines, old, now);
        week(lines, old.week(), now.week());
        known(
                lines,
                "diff.role.pay",
                old.pay().map(FrameworkDiff::band),
                now.pay().map(FrameworkDiff::band));
        known(lines, "diff.role.rights", old.decisionRights(), now.decisionRights());
        known(
                lines,
                "diff.role.codebase",
                old.sharedCodebase().map(FrameworkDiff::yes),
                now.sharedCodebase().map(FrameworkDiff::yes));
        links(
                lines,
                "diff.parallel.added",
                "diff.parallel.gone",
                old.parallels().stream().map(p -> p.role().value()).toList(),
                now.parallels().stream().map(p -> p.role().value()).toList());
        links(
                lines,
                "diff.next.added",
                "diff.next.gone",
                old.leadsTo().stream().map(RoleId::value).toList(),
                now.leadsTo().stream().map(RoleId::value).toList());
        for (var parallel : now.parallels()) {
            old.parallels().stream()
                    .filter(p ->
                            name(p.role().value()).equals(name(parallel.role().value()))
                                    && p.grade() != parallel.grade())
                    .forEach(p -> lines.add(Phrase.of(
                            "diff.role.grade",
                            "role",
                            title(parallel.role().value()),
                            "old",
                            p.grade(),
                            "now",
                            parallel.grade())));
        }
    }

    private static String craft(Framework framework, Role role) {
        return framework.crafts().stream()
                .filter(c -> c.id().equals(role.craft()))
                .map(Craft::name)
                .findFirst()
                .orElse(role.craft().value());
    }

    private static String level(Framework framework, Role role) {
        return framework.levels().stream()
                .filter(l -> l.id().equals(role.level()))
                .map(RoleLevel::name)
                .findFirst()
                .orElse(role.level().value());
    }

    private void requirements(List<Phrase> lines, Role old, Role now) {
        each(old.requirements(), now.requirements(), r -> name(r.skill().value()), (was, is) -> {
            String skill = skill(is.find().or(was::find).map(Requirement::skill).orElseThrow());
            if (!was.isKnown()) {
                is.find()
                        .ifPresent(
                                r -> lines.add(Phrase.of("diff.skill.added", "skill", skill, "level", r.required())));
            } else if (!is.isKnown()) {
                was.find()
                        .ifPresent(r -> lines.add(Phrase.of("diff.skill.gone", "skill", skill, "level", r.required())));
            }
            was.find().ifPresent(w -> is.find().ifPresent(i -> requirement(lines, skill, w, i)));
        });
    }

    private static void requirement(List<Phrase> lines, String skill, Requirement was, Requirement is) {
        if (!was.required().equals(is.required())) {
            lines.add(Phrase.of(
                    was.required().value() < is.required().value() ? "diff.skill.higher" : "diff.skill.lower",
                    "skill",
                    skill,
                    "old",
                    was.required(),
                    "now",
                    is.required()));
        }
        if (was.core() != is.core()) {
            lines.add(Phrase.of(is.core() ? "diff.skill.core" : "diff.skill.not-core", "skill", skill));
        }
        if (was.weight() != is.weight()) {
            lines.add(Phrase.of("diff.skill.weight", "skill", skill, "old", was.weight(), "now", is.weight()));
        }
    }

    private String skill(SkillId id) {
        return base.findSkill(id).map(Skill::name).orElseGet(() -> skills.getOrDefault(name(id.value()), id.value()));
    }

    private static void week(List<Phrase> lines, Knowable<ActivityProfile> old, Knowable<ActivityProfile> now) {
        if (old.isKnown() != now.isKnown()) {
            lines.add(Phrase.of(now.isKnown() ? "diff.week.stated" : "diff.week.gone"));
            return;
        }
        old.find().ifPresent(o -> now.find().ifPresent(n -> {
            for (var activity : Activity.values()) {
                double was = o.share(activity).value();
                double is = n.share(activity).value();
                if (Math.abs(was - is) >= SAME_SHARE) {
                    lines.add(Phrase.of(
                            "diff.week.share",
                            "activity",
                            activity,
                            "old",
                            o.share(activity),
                            "now",
                            n.share(activity)));
                }
            }
        }));
    }

    private static <T> void known(List<Phrase> lines, String key, Knowable<T> old, Knowable<T> now) {
        if (!old.find().equals(now.find())) {
            lines.add(Phrase.of(key, "old", shown(old), "now", shown(now)));
        }
    }

    private static <T> Object shown(Knowable<T> value) {
        return value.find().<Object>map(v -> v).orElseGet(() -> Phrase.of("diff.nothing"));
    }

    private static Phrase band(PayBand pay) {
        return Phrase.of("diff.pay", "low", pay.low(), "high", pay.high());
    }

    private static Phrase yes(boolean yes) {
        return Phrase.of(yes ? "diff.yes" : "diff.no");
    }

    private void links(List<Phrase> lines, String addedKey, String goneKey, List<String> old, List<String> now) {
        var was = old.stream().map(FrameworkDiff::name).collect(Collectors.toSet());
        var is = now.stream().map(FrameworkDiff::name).collect(Collectors.toSet());
        now.stream().filter(r -> !was.contains(name(r))).forEach(r -> lines.add(Phrase.of(addedKey, "role", title(r))));
        old.stream().filter(r -> !is.contains(name(r))).forEach(r -> lines.add(Phrase.of(goneKey, "role", title(r))));
    }

    private String title(String id) {
        return base.findRole(RoleId.of(id)).map(Role::title).orElseGet(() -> titles.getOrDefault(name(id), id));
    }
}
