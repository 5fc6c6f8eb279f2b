package dev.switchback.engine.world;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
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
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.gap.SkillBook;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.person.ManagerProfile;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Present;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.TeamState;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A small framework from one line.
///
/// `EM3 mgmt r3: coaching4* hiring3 = IC3 > EM4 @90000 | IC3 ic/design r3: programming4*`: name, track and craft (`eng`
/// when none is written), rank (`r?` is not ordered), skills with level and a star for core, then parallels after `=`,
/// next moves after `>`, pay after `@`. All ids stand in namespace `w`, in lower case.
///
/// Kinds of skills: coaching, hiring, feedback are people skills; design, strategy conceptual; python, java tools; all
/// others tactical.
public final class World {
    public static final Knowable<Hours> FIVE_HOURS = Knowable.known(Hours.of(5));

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Skill> skills = new LinkedHashMap<>();

    private World(String drawing) {
        Arrays.stream(drawing.split("\\|")).map(String::strip).forEach(this::draw);
    }

    public static World of(String drawing) {
        return new World(drawing);
    }

    /// Skills linked to another, or with other settings, replace the drawn ones.
    public World with(Skill... others) {
        for (var skill : others) {
            skills.put(skill.id().value(), skill);
        }
        return this;
    }

    public Frameworks frameworks() {
        var levels = IntStream.rangeClosed(0, 12)
                .mapToObj(i -> new RoleLevel(
                        LevelId.of("w:r" + i), "r" + i, i == 0 ? Knowable.unknown("test.order") : Knowable.known(i)))
                .toList();
        var crafts = roles.values().stream()
                .map(Role::craft)
                .distinct()
                .map(id -> new Craft(id, id.value()))
                .toList();
        return new Frameworks(List.of(new Framework(
                "w",
                "World",
                "1",
                crafts,
                levels,
                List.copyOf(skills.values()),
                List.copyOf(roles.values()),
                List.of(),
                List.of())));
    }

    public Role role(String name) {
        return frameworks().getRole(roleId(name));
    }

    public static RoleId roleId(String name) {
        return RoleId.of("w:" + name.toLowerCase(Locale.ROOT));
    }

    public static SkillId skillId(String name) {
        return SkillId.of("w:" + name);
    }

    /// Skills from `programming3 review2.5 python?`, claimed, in use until today; `?` is no level.
    public static List<ShownSkill> shows(String drawing) {
        return Arrays.stream(drawing.split(" "))
                .filter(s -> !s.isBlank())
                .map(s -> shown(s, s))
                .toList();
    }

    /// A skill from `programming4` at last use and `programming2.4` today.
    public static ShownSkill shown(String atLastUse, String today) {
        var then = level(atLastUse);
        return new ShownSkill(
                skillId(name(atLastUse)),
                EvidenceKind.CLAIMED,
                then,
                level(today),
                Knowable.unknown("test.last-used"),
                List.of(),
                Explanation.of("test.shown"));
    }

    public static Skill skill(String name, SkillKind kind) {
        return new Skill(
                skillId(name), name, kind, true, List.of(), List.of(), Knowable.unknown("test.effort"), List.of());
    }

    /// A person in a role with aims, five hours a week and a pay floor of 80,000.
    public static Person person(String present, String... aims) {
        return person(present, Knowable.known(Hours.of(5)), aims);
    }

    public static Person person(String present, Knowable<Hours> learning, String... aims) {
        return new Person(
                Knowable.unknown("test.name"),
                Mode.VOLUNTARY,
                new Present(
                        roleId(present),
                        present,
                        Knowable.unknown("test.employer"),
                        Knowable.unknown("test.since"),
                        Knowable.unknown("test.hands"),
                        Knowable.known(6)),
                Arrays.stream(aims)
                        .map(a -> new Aim(
                                roleId(a),
                                ReportsTo.SAME,
                                Stated.YES,
                                Stated.UNKNOWN,
                                Stated.UNKNOWN,
                                Stated.UNKNOWN,
                                Knowable.unknown("test.pay")))
                        .toList(),
                constraints(learning),
                List.of(),
                new ManagerProfile(Knowable.unknown("test.alias"), Stated.UNKNOWN, List.of(), Stated.UNKNOWN),
                List.of(),
                new TeamState(Stated.UNKNOWN, Stated.UNKNOWN, Successor.UNKNOWN, Stated.UNKNOWN),
                List.of(),
                new PageWishes(
                        Knowable.unknown("test.pull"),
                        Knowable.unknown("test.title"),
                        List.of(),
                        Knowable.unknown("test.from"),
                        Knowable.unknown("test.weeks"),
                        List.of()),
                List.of());
    }

    public static Constraints constraints(Knowable<Hours> learning) {
        return new Constraints(
                Hours.of(40),
                learning,
                Knowable.known(Money.of(100_000, "EUR")),
                Knowable.known(Money.of(80_000, "EUR")),
                Knowable.unknown("test.deadline"),
                List.of());
    }

    /// What the person shows who holds exactly the levels of a drawn role.
    public List<ShownSkill> holding(String role) {
        return SkillBook.ofRole(role(role), frameworks());
    }

    private void draw(String drawing) {
        var parts = drawing.split(":", 2);
        var head = parts[0].strip().split(" +");
        var trackAndCraft = head[1].split("/");
        var requirements = new ArrayList<Requirement>();
        var parallels = new ArrayList<Parallel>();
        var leadsTo = new ArrayList<RoleId>();
        Knowable<PayBand> pay = Knowable.unknown("test.pay");
        String before = "";
        for (var word : parts[1].strip().split(" +")) {
            if (word.startsWith("@")) {
                var money = Money.of(Long.parseLong(word.substring(1)), "EUR");
                pay = Knowable.known(new PayBand(money, money));
            } else if (before.equals("=")) {
                parallels.add(new Parallel(roleId(word), Grade.STATED));
            } else if (before.equals(">")) {
                leadsTo.add(roleId(word));
            } else if (!word.isBlank() && !word.equals("=") && !word.equals(">")) {
                requirements.add(requirement(word));
            }
            before = word;
        }
        var id = roleId(head[0]);
        roles.put(
                id.value(),
                new Role(
                        id,
                        head[0],
                        List.of(),
                        CraftId.of("w:" + (trackAndCraft.length > 1 ? trackAndCraft[1] : "eng")),
                        track(trackAndCraft[0]),
                        LevelId.of("w:" + (head[2].equals("r?") ? "r0" : head[2])),
                        requirements,
                        Knowable.unknown("test.week"),
                        pay,
                        Knowable.unknown("test.rights"),
                        parallels,
                        leadsTo,
                        Knowable.unknown("test.codebase"),
                        List.of()));
    }

    private Requirement requirement(String word) {
        boolean core = word.endsWith("*");
        String plain = core ? word.substring(0, word.length() - 1) : word;
        var name = name(plain);
        skills.putIfAbsent("w:" + name, skill(name, kind(name)));
        return new Requirement(skillId(name), level(plain).find().orElseThrow(), 1, core);
    }

    private static String name(String word) {
        return word.replaceAll("[0-9.?]+$", "");
    }

    private static Knowable<Level> level(String word) {
        String number = word.substring(name(word).length());
        return number.equals("?")
                ? Knowable.unknown("test.level")
                : Knowable.known(Level.of(Double.parseDouble(number)));
    }

    private static Track track(String word) {
        return switch (word) {
            case "mgmt" -> Track.MANAGEMENT;
            case "hybrid" -> Track.HYBRID;
            default -> Track.IC;
        };
    }

    private static SkillKind kind(String name) {
        if (List.of("coaching", "hiring", "feedback").contains(name)) {
            return SkillKind.PEOPLE;
        }
        if (List.of("design", "strategy").contains(name)) {
            return SkillKind.CONCEPTUAL;
        }
        return List.of("python", "java").contains(name) ? SkillKind.TOOL : SkillKind.TACTICAL;
    }

    /// Unmodifiable view for tests that look at the drawing.
    public List<Role> roles() {
        return Collections.unmodifiableList(new ArrayList<>(roles.values()));
    }
}
