package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The `roles` of a framework file. Ids are taken first, so that a role may name one that stands below it.
final class RolesSection {
    private final References ids;
    private final References skills;
    private final References crafts;
    private final References levels;
    private final SourcesSection sources;
    private final ProblemList problems;
    private final List<Defined> defined = new ArrayList<>();

    private record Defined(RoleId id, Entry entry) {}

    /// The kinds of ids that a role names.
    record Names(References roles, References skills, References crafts, References levels) {}

    RolesSection(Parts root, Names names, SourcesSection sources, ProblemList problems) {
        this.ids = names.roles();
        this.skills = names.skills();
        this.crafts = names.crafts();
        this.levels = names.levels();
        this.sources = sources;
        this.problems = problems;
        for (var entry : root.list("roles")) {
            ids.define(entry).ifPresent(id -> defined.add(new Defined(RoleId.of(id), entry)));
        }
    }

    /// Roles in file order. One that lacks craft, track or level has a problem and is left out.
    List<Role> read() {
        var roles = new ArrayList<Role>();
        for (var one : defined) {
            role(one.id(), one.entry()).ifPresent(roles::add);
        }
        return roles;
    }

    /// Tells each id with the place of its role, for problems found later.
    void defined(BiConsumer<RoleId, Entry> each) {
        defined.forEach(d -> each.accept(d.id(), d.entry()));
    }

    private Optional<Role> role(RoleId id, Entry entry) {
        var title = needed(entry, "title");
        var craft = needed(entry, "craft").flatMap(t -> crafts.find(entry.at("craft")));
        var track = needed(entry, "track").flatMap(t -> track(entry.at("track"), problems));
        var level = needed(entry, "level").flatMap(t -> levels.find(entry.at("level")));
        var requirements = requirements(entry);
        var week = WeekEntry.read(entry, title.orElse(""), problems);
        var pay = pay(entry, title.orElse(""));
        var rights = rights(entry, title.orElse(""));
        var parallels = parallels(id, entry);
        var next = entry.list("leads_to").stream()
                .flatMap(e -> ids.find(e).stream())
                .map(RoleId::of)
                .distinct()
                .toList();
        var shown = sources.find(entry);
        if (title.isEmpty() || craft.isEmpty() || track.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Role(
                id,
                title.get(),
                entry.texts("other_titles"),
                CraftId.of(craft.get()),
                track.get(),
                LevelId.of(level.get()),
                requirements,
                week,
                pay,
                rights,
                parallels,
                next,
                entry.at("shared_codebase")
                        .truth()
                        .map(Knowable::known)
                        .orElseGet(() -> Knowable.unknown("framework.role.codebase-not-stated", "role", title.get())),
                shown));
    }

    private Optional<String> needed(Entry entry, String key) {
        var text = entry.at(key).text().filter(t -> !t.isBlank());
        if (text.isEmpty()) {
            problems.add(
                    "framework-missing-key",
                    entry,
                    "The role (" + entry.at("id").text().orElse("") + ") has no " + key + ".",
                    "Maybe add the key " + key + ".");
        }
        return text;
    }

    static Optional<Track> track(Entry entry, ProblemList problems) {
        var found = entry.text().flatMap(Track::findById);
        if (entry.isPresent() && found.isEmpty()) {
            var tracks = Arrays.stream(Track.values()).map(Track::id).toList();
            problems.add(
                    "framework-unknown-track",
                    entry,
                    "There is no track (" + Shown.text(entry.text().orElse("")) + ").",
                    "Maybe write one of " + String.join(", ", tracks) + ".");
        }
        return found;
    }

    private List<Requirement> requirements(Entry role) {
        var requirements = new ArrayList<Requirement>();
        Set<String> asked = new HashSet<>();
        for (var entry : role.list("skills")) {
            var skill = skills.find(entry.at("skill"));
            if (skill.isPresent() && !asked.add(skill.get())) {
                problems.add(
                        "framework-duplicate-skill",
                        entry.at("skill"),
                        "The role asks the skill (" + skill.get() + ") a second time.",
                        "Maybe remove one of the two.");
            }
            var level = level(entry.at("level"));
            var weight = weight(entry.at("weight"));
            boolean core = entry.at("core").truth().orElse(false);
            if (skill.isPresent() && level.isPresent() && weight.isPresent()) {
                requirements.add(new Requirement(SkillId.of(skill.get()), Level.of(level.get()), weight.get(), core));
            }
        }
        return requirements;
    }

    private Optional<Double> level(Entry entry) {
        var level = entry.number().filter(n -> n > 0 && n <= Level.MAX);
        if (level.isEmpty()) {
            problems.add(
                    "framework-out-of-range",
                    entry,
                    "The level (" + Shown.text(entry.text().orElse("none")) + ") must lie above 0 and up to 5.",
                    "Maybe it is on another scale.");
        }
        return level;
    }

    private Optional<Double> weight(Entry entry) {
        if (!entry.isPresent()) {
            return Optional.of(1.0);
        }
        var weight = entry.number().filter(n -> n >= 0 && n <= 1000);
        if (weight.isEmpty()) {
            problems.add(
                    "framework-out-of-range",
                    entry,
                    "The weight (" + Shown.text(entry.text().orElse("none")) + ") must lie between 0 and 1000.",
                    "Maybe leave it out; 1 is usual.");
        }
        return weight;
    }

    private Knowable<PayBand> pay(Entry role, String title) {
        var pay = role.at("pay");
        var low = pay.at("low").number();
        var high = pay.at("high").number();
        var currency = pay.at("currency").text().filter(c -> c.matches("[A-Z]{3}"));
        if (!pay.isPresent()) {
            return Knowable.unknown("framework.role.pay-not-stated", "role", title);
        }
        if (low.isEmpty() || high.isEmpty() || currency.isEmpty() || low.get() < 0 || low.get() > high.get()) {
            problems.add(
                    "framework-bad-pay",
                    pay,
                    "The pay (" + pay.at("low").text().orElse("none") + ", "
                            + pay.at("high").text().orElse("none") + ", "
                            + Shown.text(pay.at("currency").text().orElse("none"))
                            + ") must rise from low to high and name a currency of three capital letters.",
                    "Maybe write {low: 60000, high: 75000, currency: EUR}.");
            return Knowable.unknown("framework.role.pay-not-stated", "role", title);
        }
        return Knowable.known(new PayBand(
                Money.of(Math.round(low.get()), currency.get()), Money.of(Math.round(high.get()), currency.get())));
    }

    private Knowable<List<DecisionRight>> rights(Entry role, String title) {
        if (!role.at("decision_rights").isPresent()) {
            return Knowable.unknown("framework.role.rights-not-stated", "role", title);
        }
        var rights = new ArrayList<DecisionRight>();
        for (var entry : role.list("decision_rights")) {
            DecisionRight.findById(entry.text().orElse("")).ifPresentOrElse(rights::add, () -> unknownRight(entry));
        }
        return Knowable.known(List.copyOf(rights));
    }

    private void unknownRight(Entry entry) {
        var all = Arrays.stream(DecisionRight.values()).map(DecisionRight::id).toList();
        problems.add(
                "framework-unknown-right",
                entry,
                "There is no decision right (" + Shown.text(entry.text().orElse("")) + ").",
                () -> Nearest.find(entry.text().orElse(""), all)
                        .map(n -> "Maybe you meant " + n + ".")
                        .orElse("Maybe write one of " + String.join(", ", all) + "."));
    }

    private List<Parallel> parallels(RoleId id, Entry role) {
        var parallels = new ArrayList<Parallel>();
        for (var entry : role.list("parallel_to")) {
            var other = ids.find(entry.at("role"));
            var grade = entry.at("grade").text().flatMap(Grade::findById);
            if (grade.isEmpty()) {
                problems.add(
                        "framework-unknown-grade",
                        entry,
                        "The parallel (" + Shown.text(entry.at("role").text().orElse("")) + ") needs a grade.",
                        "Maybe write stated when your framework says it, inferred when you read it out of names.");
            }
            if (other.isPresent() && other.get().equals(id.value())) {
                problems.add(
                        "framework-parallel-self",
                        entry,
                        "The role (" + id.value() + ") is parallel to itself.",
                        "Maybe another role was meant.");
            } else if (other.isPresent() && grade.isPresent()) {
                parallels.add(new Parallel(RoleId.of(other.get()), grade.get()));
            }
        }
        return parallels;
    }
}
