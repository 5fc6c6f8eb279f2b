package dev.switchback.imports.profile;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileReader.ProfileFile;
import dev.switchback.app.profile.Inputs;
import dev.switchback.app.profile.Profile;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.engine.week.Titles;
import dev.switchback.engine.week.WeekHours;
import dev.switchback.imports.yaml.PlacedProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A profile file that is parsed, its roles and skills still names.
record ParsedProfile(
        Values root,
        LocalDate asOf,
        Inputs inputs,
        FileNames names,
        List<PlacedProblem> placed,
        List<Supplier<TitleReader>> titles)
        implements ProfileFile {
    @Override
    public List<Problem> problems() {
        return placed.stream().map(PlacedProblem::problem).toList();
    }

    @Override
    public Profile resolve(Frameworks frameworks, List<Problem> more) {
        var found = new Found(root.file());
        found.addAll(placed);
        var lookup = new NameLookup(frameworks, found, titles);
        var roles = roles(lookup);
        var skills = skills(lookup, found);
        var all = new ArrayList<Problem>();
        found.list().forEach(p -> all.add(p.problem()));
        all.addAll(more);
        if (!all.isEmpty()) {
            throw new WrongInputException(all);
        }
        return new Profile(
                asOf,
                root.text("locale").map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
                new PersonReading(root, frameworks, roles, skills).read(),
                new ReflectionReading(root).read(),
                typedWeek(),
                tags(),
                new JournalReading(root).read(),
                root.texts("not_my_work").stream()
                        .flatMap(k -> WorkKind.findById(k).stream())
                        .collect(Collectors.toSet()),
                rust(),
                inputs);
    }

    private Map<String, RoleId> roles(NameLookup lookup) {
        var roles = new LinkedHashMap<String, RoleId>();
        var groups = new ArrayList<Values>();
        groups.add(root.group("present"));
        groups.addAll(root.groups("aims"));
        groups.forEach(g -> lookup.roleId(g).ifPresent(id -> roles.put(g.pointer(), id)));
        return roles;
    }

    private Map<String, SkillId> skills(NameLookup lookup, Found found) {
        var skills = new LinkedHashMap<String, SkillId>();
        var lines = new LinkedHashMap<SkillId, Integer>();
        for (var group : root.groups("skills")) {
            lookup.skillId(group).ifPresent(id -> {
                int line = root.file().line(group.pointer());
                var before = lines.putIfAbsent(id, line);
                if (before != null) {
                    found.add(
                            "skill-twice",
                            group.pointer("skill"),
                            "The skill (" + id.value() + ") stands here and on line " + before + ".",
                            "Maybe remove one of the two.");
                }
                skills.put(group.pointer(), id);
            });
        }
        return skills;
    }

    /// Ours where the person names none.
    private Rust rust() {
        var own = root.group("rust");
        var ours = Rust.DEFAULT;
        return new Rust(
                own.number("tool").orElse(ours.toolYears()),
                own.number("daily_craft").orElse(ours.tacticalYears()),
                own.number("understanding").orElse(ours.conceptualYears()),
                own.number("people").orElse(ours.peopleYears()),
                ours.floorSteps());
    }

    private Knowable<WeekHours> typedWeek() {
        var hours = new LinkedHashMap<Activity, Hours>();
        root.numbers("week", Activity::findById).forEach((activity, h) -> hours.put(activity, Hours.of(h)));
        return hours.isEmpty() ? root.notSaid("week") : Knowable.known(new WeekHours(hours));
    }

    private Map<String, Activity> tags() {
        var tags = new LinkedHashMap<String, Activity>();
        var group = root.group("tags");
        group.node().fieldNames().forEachRemaining(title -> group.word(title, Activity::findById)
                .ifPresent(a -> {
                    tags.put(Titles.normal(title), a);
                    tags.put(names.title(title), a);
                }));
        return tags;
    }
}
