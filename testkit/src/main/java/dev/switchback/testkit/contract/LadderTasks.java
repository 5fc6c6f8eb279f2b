package dev.switchback.testkit.contract;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.growth.LadderTask;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.ProjectEvent;
import dev.switchback.engine.growth.ProjectNote;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A small task for a planner, changed one wish at a time.
///
/// The role asks for programming 4 (core), reading 3, review 3 and operations 2; skills are drawn as
/// `programming2.4 review3`. Projects are drawn as `id stage [craft|-] likely hours: programming2-3 ...`; a star after
/// the stage marks a project in the person's language. A fifth word is its kind, `new-product` when it is missing.
public final class LadderTasks {
    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private static final List<String> USUAL = List.of(
            "try-it taste eng 6: programming0-1",
            "own-service at-ease* eng 20: programming1-2",
            "other-service at-ease eng 10: programming1-2",
            "team-service stack eng 30: programming2-3",
            "first-change shared-codebase eng 25: reading1-2",
            "big-change shared-codebase eng 60: reading2-3",
            "review-month review eng 20: review2-3",
            "on-call production eng 20: operations1-2",
            "hard-thing production eng 50: programming3-4",
            "draw-screens at-ease design 10: drawing1-2",
            "lead-loop review eng/management 10: review2-3");

    private String skills = "programming2 reading1 review2 operations1";
    private List<String> projects = USUAL;
    private List<String> atEase = List.of("Python");
    private Map<ProjectKind, Rating> interest = Map.of();
    private Knowable<Hours> perWeek = Knowable.known(Hours.of(5));
    private List<LocalDate> busyWeeks = List.of();
    private Knowable<LocalDate> deadline = Knowable.unknown("test.deadline");
    private String craft = "eng";
    private boolean sharedCodebase = true;
    private boolean tasteFirst;
    private boolean knowsEmployerCode;
    private final List<ProjectNote> journal = new ArrayList<>();

    public static LadderTasks usual() {
        return new LadderTasks();
    }

    public LadderTasks shows(String drawing) {
        skills = drawing;
        return this;
    }

    public LadderTasks projects(String... drawings) {
        projects = List.of(drawings);
        return this;
    }

    public LadderTasks atEase(String... names) {
        atEase = List.of(names);
        return this;
    }

    public LadderTasks interest(Map<ProjectKind, Rating> ratings) {
        interest = ratings;
        return this;
    }

    public LadderTasks hours(double hours) {
        perWeek = Knowable.known(Hours.of(hours));
        return this;
    }

    public LadderTasks withoutHours() {
        perWeek = Knowable.unknown("test.hours");
        return this;
    }

    public LadderTasks busy(LocalDate... mondays) {
        busyWeeks = List.of(mondays);
        return this;
    }

    public LadderTasks deadline(LocalDate day) {
        deadline = Knowable.known(day);
        return this;
    }

    public LadderTasks craft(String name) {
        craft = name;
        return this;
    }

    public LadderTasks withoutSharedCodebase() {
        sharedCodebase = false;
        return this;
    }

    public LadderTasks tasteFirst() {
        tasteFirst = true;
        return this;
    }

    public LadderTasks knowsEmployerCode() {
        knowsEmployerCode = true;
        return this;
    }

    /// Notes that something happened to a project on the first day.
    public LadderTasks noted(String project, ProjectEvent what) {
        return noted(project, what, Knowable.unknown("test.hours-left"));
    }

    /// Notes that a project slipped, with the hours it still takes.
    public LadderTasks slipped(String project, double hoursLeft) {
        return noted(project, ProjectEvent.SLIPPED, Knowable.known(Hours.of(hoursLeft)));
    }

    private LadderTasks noted(String project, ProjectEvent what, Knowable<Hours> hoursLeft) {
        journal.add(new ProjectNote(
                START,
                project,
                what,
                Knowable.unknown("test.confidence"),
                Knowable.unknown("test.link"),
                Knowable.unknown("test.again-from"),
                hoursLeft));
        return this;
    }

    public LadderTask build() {
        var target = role();
        var frameworks = new Frameworks(List.of(new Framework(
                "w",
                "World",
                "1",
                List.of(new Craft(target.craft(), craft)),
                List.of(new RoleLevel(target.level(), "senior", Knowable.known(3))),
                target.requirements().stream().map(r -> skill(r.skill())).toList(),
                List.of(target),
                List.of(),
                List.of())));
        var shown = Arrays.stream(skills.split(" "))
                .filter(s -> !s.isBlank())
                .map(LadderTasks::shown)
                .toList();
        return new LadderTask(
                target,
                FitCheck.fit(shown, target, frameworks, target),
                shown,
                atEase,
                projects.stream().map(LadderTasks::project).toList(),
                frameworks,
                interest,
                START,
                perWeek,
                busyWeeks,
                deadline,
                sharedCodebase,
                tasteFirst,
                knowsEmployerCode,
                new Journal(journal),
                42);
    }

    private Role role() {
        return new Role(
                RoleId.of("w:senior"),
                "Senior engineer",
                List.of(),
                CraftId.of("w:" + craft),
                Track.IC,
                LevelId.of("w:senior"),
                List.of(
                        requirement("programming", 4, true),
                        requirement("reading", 3, false),
                        requirement("review", 3, false),
                        requirement("operations", 2, false)),
                Knowable.unknown("test.week"),
                Knowable.unknown("test.pay"),
                Knowable.unknown("test.rights"),
                List.of(),
                List.of(),
                Knowable.known(true),
                List.of());
    }

    private static Requirement requirement(String skill, int level, boolean core) {
        return new Requirement(SkillId.of("w:" + skill), Level.of(level), 1, core);
    }

    private static Skill skill(SkillId id) {
        return new Skill(
                id,
                id.value().substring(2),
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.unknown("test.effort"),
                List.of());
    }

    private static ShownSkill shown(String drawing) {
        String name = drawing.replaceAll("[0-9.]+$", "");
        var level = Knowable.known(Level.of(Double.parseDouble(drawing.substring(name.length()))));
        return new ShownSkill(
                SkillId.of("w:" + name),
                EvidenceKind.CLAIMED,
                level,
                level,
                Knowable.unknown("test.last-used"),
                List.of(),
                Explanation.of("test.shown"));
    }

    /// A project from its drawing.
    public static Project project(String drawing) {
        var parts = drawing.split(":", 2);
        var head = parts[0].split(" ");
        boolean usesLanguage = head[1].endsWith("*");
        var stage = Stage.findById(head[1].replace("*", "")).orElseThrow();
        var craftAndTrack = head[2].split("/");
        double hours = Double.parseDouble(head[3]);
        var steps = new ArrayList<LevelStep>();
        for (var step : parts[1].strip().split(" ")) {
            var levels = step.replaceAll("^[a-z]+", "").split("-");
            steps.add(new LevelStep(
                    SkillId.of("w:" + step.replaceAll("[0-9-]+$", "")),
                    Level.of(Double.parseDouble(levels[0])),
                    Level.of(Double.parseDouble(levels[1]))));
        }
        var words = Phrase.of("test.project");
        return new Project(
                head[0],
                stage,
                craftAndTrack[0].equals("-") ? List.of() : List.of(CraftId.of("w:" + craftAndTrack[0])),
                craftAndTrack.length > 1
                        ? List.of(Track.findById(craftAndTrack[1]).orElseThrow())
                        : List.of(),
                List.of(head.length > 4 ? ProjectKind.findById(head[4]).orElseThrow() : ProjectKind.NEW_PRODUCT),
                words,
                steps,
                HoursRange.of(hours / 2, hours, hours * 2),
                List.of(),
                words,
                words,
                words,
                1 + stage.ordinal() / 2,
                false,
                usesLanguage,
                List.of());
    }
}
