package dev.switchback.app.edit;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads the form of a role and puts the role into its framework. What the framework does not say stays unsaid: an
/// empty field is never a zero.
public final class EditRole {
    /// Ranks as a framework file may have them.
    private static final double MOST_RANK = 1000;

    /// Weights as a framework file may have them.
    private static final double MOST_WEIGHT = 1000;

    /// More than any yearly pay in any currency that is in use.
    private static final double MOST_PAY = 1e12;

    private final Frameworks known;
    private final Framework own;
    private final Names names;
    private final EntryTexts texts;
    private final FoundProblems problems = new FoundProblems();
    private final List<Craft> crafts;
    private final List<RoleLevel> levels;

    private EditRole(Frameworks known, Framework own, EntryTexts texts) {
        this.known = known;
        this.own = own;
        this.names = new Names(known, own);
        this.texts = texts;
        this.crafts = new ArrayList<>(own.crafts());
        this.levels = new ArrayList<>(own.levels());
    }

    /// @param known frameworks that this one may name, itself among them
    /// @param which the role that is changed; nothing for one that is added
    public static Edited apply(Frameworks known, Framework own, Optional<RoleId> which, EntryTexts texts) {
        return new EditRole(known, own, texts).apply(which);
    }

    private Edited apply(Optional<RoleId> which) {
        var before = which.flatMap(
                id -> own.roles().stream().filter(r -> r.id().equals(id)).findFirst());
        String title = texts.at("title");
        if (title.isEmpty()) {
            problems.add("framework-field-empty", "title", "The role has no title.", "Maybe write how people call it.");
        }
        var craft = craft();
        var track = choice("track", Track.findById(texts.at("track")));
        var level = level();
        var id = which.orElseGet(() -> RoleId.of(NewId.of(own.namespace(), title, "role", taken -> own.roles().stream()
                .anyMatch(r -> r.id().value().equals(taken)))));
        var asked = requirements();
        var week = new WeekTexts(texts, problems).read(title);
        var pay = pay(title);
        var rights = rights(title);
        var parallels = parallels(id);
        var next = next();
        if (!problems.isEmpty() || craft.isEmpty() || track.isEmpty() || level.isEmpty()) {
            return new Edited.Wrong(problems.list());
        }
        var role = new Role(
                id,
                title,
                texts.lines("other_titles"),
                craft.get(),
                track.get(),
                level.get(),
                asked,
                week,
                pay,
                rights,
                parallels,
                next,
                codebase(title),
                before.map(Role::sources).orElse(List.of()));
        return new Edited.Done(Parts.with(own, crafts, levels, own.skills(), Parts.put(own.roles(), role)), id.value());
    }

    private <T> Optional<T> choice(String field, Optional<T> chosen) {
        if (chosen.isEmpty()) {
            problems.add(
                    "framework-field-empty", field, "Nothing was chosen here.", "Maybe choose one; a role needs it.");
        }
        return chosen;
    }

    /// One that is named anew counts before the one that is chosen.
    private Optional<CraftId> craft() {
        String added = texts.at("new_craft");
        if (added.isEmpty()) {
            return choice(
                    "craft",
                    known.listFrameworks().stream()
                            .flatMap(f -> f.crafts().stream())
                            .map(Craft::id)
                            .filter(c -> c.value().equals(texts.at("craft")))
                            .findFirst());
        }
        var known =
                crafts.stream().filter(c -> c.name().equalsIgnoreCase(added)).findFirst();
        if (known.isPresent()) {
            return known.map(Craft::id);
        }
        var id = CraftId.of(NewId.of(own.namespace(), added, "craft", taken -> crafts.stream()
                .anyMatch(c -> c.id().value().equals(taken))));
        crafts.add(new Craft(id, added));
        return Optional.of(id);
    }

    private Optional<LevelId> level() {
        String added = texts.at("new_level");
        if (added.isEmpty()) {
            return choice(
                    "level",
                    known.listFrameworks().stream()
                            .flatMap(f -> f.levels().stream())
                            .map(RoleLevel::id)
                            .filter(l -> l.value().equals(texts.at("level")))
                            .findFirst());
        }
        if (levels.stream().anyMatch(l -> l.name().equalsIgnoreCase(added))) {
            problems.add(
                    "framework-field-taken",
                    "new_level",
                    "There is a level (" + added + ") already.",
                    "Maybe choose it from the list above, and leave this empty.");
            return Optional.empty();
        }
        var id = LevelId.of(NewId.of(own.namespace(), added, "level", taken -> levels.stream()
                .anyMatch(l -> l.id().value().equals(taken))));
        Knowable<Integer> rank = Knowable.unknown("framework.level.rank-not-stated", "level", added);
        String ranked = texts.at("new_rank");
        if (!ranked.isEmpty()) {
            var number = problems.number("new_rank", ranked, 1, MOST_RANK);
            if (number.isPresent()) {
                rank = Knowable.known((int) Math.round(number.getAsDouble()));
            }
        }
        levels.add(new RoleLevel(id, added, rank));
        return Optional.of(id);
    }

    private List<Requirement> requirements() {
        var asked = new ArrayList<Requirement>();
        var seen = new HashSet<SkillId>();
        for (int i = 0; i < texts.count("skills"); i++) {
            String at = "skills." + i + ".";
            String name = texts.at(at + "skill");
            if (!name.isEmpty()) {
                requirement(at, name, seen).ifPresent(asked::add);
            }
        }
        return asked;
    }

    private Optional<Requirement> requirement(String at, String name, HashSet<SkillId> seen) {
        var skill = problems.look(at + "skill", () -> names.skill(name));
        if (skill.isPresent() && !seen.add(skill.get())) {
            problems.add(
                    "framework-duplicate-skill",
                    at + "skill",
                    "The role asks the skill (" + name + ") a second time.",
                    "Maybe remove one of the two.");
        }
        var level = problems.number(at + "level", texts.at(at + "level"), 0, Level.MAX);
        if (level.isPresent() && level.getAsDouble() <= 0) {
            problems.add(
                    "framework-out-of-range",
                    at + "level",
                    "The level (" + texts.at(at + "level") + ") must lie above 0 and up to 5.",
                    "Maybe empty the name of the skill; then the role does not ask for it.");
            return Optional.empty();
        }
        String weighed = texts.at(at + "weight");
        var weight = problems.number(at + "weight", weighed.isEmpty() ? "1" : weighed, 0, MOST_WEIGHT);
        return skill.isPresent() && level.isPresent() && weight.isPresent()
                ? Optional.of(new Requirement(
                        skill.get(), Level.of(level.getAsDouble()), weight.getAsDouble(), texts.isTicked(at + "core")))
                : Optional.empty();
    }

    private Knowable<PayBand> pay(String title) {
        String low = texts.at("pay.low");
        String high = texts.at("pay.high");
        String currency = texts.at("pay.currency");
        Knowable<PayBand> unknown = Knowable.unknown("framework.role.pay-not-stated", "role", title);
        if (low.isEmpty() && high.isEmpty()) {
            return unknown;
        }
        var from = problems.number("pay.low", low, 0, MOST_PAY);
        var to = problems.number("pay.high", high, 0, MOST_PAY);
        boolean isCurrency = currency.matches("[A-Z]{3}");
        if (!isCurrency || from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
            problems.add(
                    "framework-bad-pay",
                    isCurrency ? "pay.high" : "pay.currency",
                    "The pay (" + low + ", " + high + ", " + currency
                            + ") must rise from low to high and name a currency of three capital letters.",
                    "Maybe write 60000, 75000 and EUR.");
            return unknown;
        }
        return from.isPresent() && to.isPresent()
                ? Knowable.known(new PayBand(
                        Money.of(Math.round(from.getAsDouble()), currency),
                        Money.of(Math.round(to.getAsDouble()), currency)))
                : unknown;
    }

    private Knowable<List<DecisionRight>> rights(String title) {
        var rights = Arrays.stream(DecisionRight.values())
                .filter(r -> texts.isTicked("rights." + r.id()))
                .toList();
        boolean none = texts.isTicked("rights.none");
        if (none && !rights.isEmpty()) {
            problems.add(
                    "framework-field-both",
                    "rights.none",
                    "The role decides none of these alone, and some of them.",
                    "Maybe take one of the ticks away.");
        }
        return none || !rights.isEmpty()
                ? Knowable.known(rights)
                : Knowable.unknown("framework.role.rights-not-stated", "role", title);
    }

    private List<Parallel> parallels(RoleId id) {
        var parallels = new ArrayList<Parallel>();
        for (int i = 0; i < texts.count("parallels"); i++) {
            String at = "parallels." + i + ".";
            String title = texts.at(at + "role");
            if (title.isEmpty()) {
                continue;
            }
            var other = problems.look(at + "role", () -> names.role(title));
            var grade = Grade.findById(texts.at(at + "grade")).orElse(Grade.STATED);
            if (other.isPresent() && other.get().equals(id)) {
                problems.add(
                        "framework-parallel-self",
                        at + "role",
                        "The role (" + title + ") is parallel to itself.",
                        "Maybe another role was meant.");
            } else if (other.isPresent()
                    && parallels.stream().noneMatch(p -> p.role().equals(other.get()))) {
                parallels.add(new Parallel(other.get(), grade));
            }
        }
        return parallels;
    }

    private List<RoleId> next() {
        var next = new ArrayList<RoleId>();
        for (int i = 0; i < texts.count("next"); i++) {
            String field = "next." + i;
            String title = texts.at(field);
            if (!title.isEmpty()) {
                problems.look(field, () -> names.role(title)).ifPresent(next::add);
            }
        }
        return next.stream().distinct().toList();
    }

    private Knowable<Boolean> codebase(String title) {
        return switch (texts.at("codebase")) {
            case "yes" -> Knowable.known(true);
            case "no" -> Knowable.known(false);
            default -> Knowable.unknown("framework.role.codebase-not-stated", "role", title);
        };
    }
}
