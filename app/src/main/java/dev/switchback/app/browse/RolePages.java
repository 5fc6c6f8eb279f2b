package dev.switchback.app.browse;

import dev.switchback.app.dossier.RoleOrigins;
import dev.switchback.app.dossier.Words;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The page of one role, of two side by side, and of one skill.
public final class RolePages {
    private RolePages() {}

    public static List<Block> role(Frameworks frameworks, Role role) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "role", Phrase.verbatim(role.title())));
        blocks.add(facts(frameworks, List.of(role)));
        blocks.add(Block.heading(3, "role-skills", "browse.role.skills"));
        if (role.requirements().isEmpty()) {
            blocks.add(Block.paragraph("browse.role.no-skills"));
            prose(frameworks, role, blocks);
        } else {
            blocks.add(skills(frameworks, List.of(role)));
        }
        blocks.add(Block.heading(3, "role-week", "browse.role.week"));
        blocks.addAll(week(role));
        neighbours(frameworks, role, blocks);
        links(frameworks, role, blocks);
        return blocks;
    }

    private static void prose(Frameworks frameworks, Role role, List<Block> blocks) {
        var prose = RoleProse.of(frameworks, role);
        if (!prose.isEmpty()) {
            blocks.add(Block.paragraph("browse.role.prose"));
            blocks.addAll(prose);
        }
    }

    /// What is near it in other frameworks, what its figures mean, and the credit.
    private static void links(Frameworks frameworks, Role role, List<Block> blocks) {
        var items = Stream.of(
                        RoleOrigins.links(frameworks, role.id()),
                        RoleOrigins.caveats(role),
                        RoleOrigins.creditsOf(frameworks, role.id()))
                .flatMap(List::stream)
                .map(p -> List.<Inline>of(Inline.plain(p)))
                .toList();
        if (!items.isEmpty()) {
            blocks.add(Block.heading(3, "role-links", "browse.role.links"));
            blocks.add(new Block.Listing(Block.Listing.Kind.BULLETS, items));
        }
    }

    /// Two roles: standing, pay, rights, week and skills of each.
    public static List<Block> beside(Frameworks frameworks, Role one, Role other) {
        var both = List.of(one, other);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "beside", "browse.beside", "one", one.title(), "other", other.title()));
        blocks.add(facts(frameworks, both));
        if (both.stream().anyMatch(r -> !r.requirements().isEmpty())) {
            blocks.add(skills(frameworks, both));
        }
        blocks.add(weeks(both));
        return blocks;
    }

    private static Table facts(Frameworks frameworks, List<Role> roles) {
        var rows = new ArrayList<List<List<Inline>>>();
        rows.add(row("browse.fact.id", roles, r -> Words.verbatim(r.id().value())));
        rows.add(row("browse.fact.framework", roles, r -> Words.verbatim(framework(frameworks, r))));
        rows.add(row("browse.fact.craft", roles, r -> Words.verbatim(Links.craft(frameworks, r))));
        rows.add(row("browse.fact.track", roles, r -> Words.cell("browse.value", "value", r.track())));
        rows.add(row("browse.fact.level", roles, r -> Words.verbatim(Links.level(frameworks, r))));
        if (roles.stream().anyMatch(r -> !r.otherTitles().isEmpty())) {
            rows.add(row(
                    "browse.fact.titles",
                    roles,
                    r -> r.otherTitles().isEmpty()
                            ? Words.cell("browse.none")
                            : Words.cell("browse.value", "value", r.otherTitles())));
        }
        rows.add(row(
                "browse.fact.pay",
                roles,
                r -> Words.known(r.pay(), p -> Inline.plain("browse.pay", "low", p.low(), "high", p.high()))));
        rows.add(row("browse.fact.rights", roles, r -> Words.known(r.decisionRights(), RolePages::rights)));
        rows.add(row(
                "browse.fact.codebase",
                roles,
                r -> Words.known(r.sharedCodebase(), yes -> Inline.plain(yes ? "browse.yes" : "browse.no"))));
        rows.add(row("browse.fact.parallels", roles, r -> parallels(frameworks, r)));
        return new Table(Phrase.of("browse.facts"), columns("browse.fact", roles), rows);
    }

    private static String framework(Frameworks frameworks, Role role) {
        return frameworks.listFrameworks().stream()
                .filter(f -> f.namespace().equals(role.id().namespace()))
                .map(f -> f.name())
                .findFirst()
                .orElse(role.id().namespace());
    }

    private static Inline rights(List<DecisionRight> rights) {
        return rights.isEmpty() ? Inline.plain("beside.no-rights") : Inline.plain("browse.value", "value", rights);
    }

    private static List<Inline> parallels(Frameworks frameworks, Role role) {
        if (role.parallels().isEmpty()) {
            return Words.cell("browse.no-parallel");
        }
        var words = new ArrayList<Inline>();
        for (var parallel : role.parallels()) {
            if (!words.isEmpty()) {
                words.add(Inline.plain("browse.and"));
            }
            words.add(Links.role(frameworks, parallel.role()));
            words.add(Inline.plain("browse.grade", "grade", parallel.grade()));
        }
        return words;
    }

    private static Table skills(Frameworks frameworks, List<Role> roles) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (var skill : asked(roles)) {
            var row = new ArrayList<List<Inline>>();
            row.add(List.of(Links.skill(frameworks, skill)));
            for (var role : roles) {
                row.add(find(role, skill).map(RolePages::asked).orElseGet(() -> Words.cell("browse.not-asked")));
            }
            rows.add(row);
        }
        return new Table(Phrase.of("browse.skills"), columns("browse.skill", roles), rows);
    }

    /// Skills of all roles, the weightiest of the first role first.
    private static List<SkillId> asked(List<Role> roles) {
        return roles.stream()
                .flatMap(r -> r.requirements().stream()
                        .sorted(Comparator.comparing(Requirement::core)
                                .thenComparingDouble(Requirement::weight)
                                .reversed()))
                .map(Requirement::skill)
                .distinct()
                .toList();
    }

    private static Optional<Requirement> find(Role role, SkillId skill) {
        return role.requirements().stream().filter(r -> r.skill().equals(skill)).findFirst();
    }

    private static List<Inline> asked(Requirement asked) {
        return Words.cell(asked.core() ? "browse.asked-core" : "browse.asked", "level", asked.required());
    }

    private static List<Block> week(Role role) {
        return switch (role.week()) {
            case Unknown<ActivityProfile>(var reason) -> List.of(Block.paragraph("browse.reason", "reason", reason));
            case Known<ActivityProfile>(var week) ->
                List.of(new Block.Bars(
                        Phrase.of("browse.week.title"),
                        Phrase.of("browse.week.summary"),
                        Phrase.of("browse.week.unit"),
                        week.slices().entrySet().stream()
                                .map(s -> new Block.Bars.Bar(
                                        Phrase.of("browse.value", "value", s.getKey()),
                                        s.getValue().low().value() * 100,
                                        s.getValue().likely().value() * 100,
                                        s.getValue().high().value() * 100,
                                        Double.NaN))
                                .toList()));
        };
    }

    private static Table weeks(List<Role> roles) {
        var rows = new ArrayList<List<List<Inline>>>();
        if (roles.stream().anyMatch(r -> !r.week().isKnown())) {
            rows.add(row("browse.week.known", roles, r -> Words.known(r.week(), w -> Inline.plain("browse.yes"))));
        }
        Arrays.stream(Activity.values())
                .filter(a -> roles.stream().anyMatch(r -> share(r, a) > 0))
                .forEach(a -> rows.add(row(Phrase.of("browse.value", "value", a), roles, r -> r.week()
                        .find()
                        .map(w -> w.slices().get(a))
                        .map(s -> Words.cell("browse.share", "low", s.low(), "likely", s.likely(), "high", s.high()))
                        .orElseGet(() -> Words.cell(r.week().isKnown() ? "browse.none" : "browse.unknown")))));
        return new Table(Phrase.of("browse.weeks"), columns("browse.activity", roles), rows);
    }

    private static double share(Role role, Activity activity) {
        return role.week().find().map(w -> w.share(activity).value()).orElse(0.0);
    }

    /// Usual next moves, those that lead here, and roles of the same title elsewhere.
    private static void neighbours(Frameworks frameworks, Role role, List<Block> blocks) {
        blocks.add(Block.heading(3, "role-moves", "browse.role.moves"));
        var here = frameworks.listRoles().stream()
                .filter(r -> r.leadsTo().contains(role.id()))
                .toList();
        if (role.leadsTo().isEmpty() && here.isEmpty()) {
            blocks.add(Block.paragraph("browse.role.no-moves"));
        }
        roles(
                frameworks,
                blocks,
                "browse.role.next",
                role.leadsTo().stream()
                        .flatMap(id -> frameworks.findRole(id).stream())
                        .toList());
        roles(frameworks, blocks, "browse.role.from", here);
        roles(
                frameworks,
                blocks,
                "browse.role.same-title",
                frameworks.listRolesNamed(role.title()).stream()
                        .filter(r -> !r.id().namespace().equals(role.id().namespace()))
                        .toList());
    }

    private static void roles(Frameworks frameworks, List<Block> blocks, String heading, List<Role> roles) {
        if (!roles.isEmpty()) {
            blocks.add(Block.paragraph(heading));
            blocks.add(new Block.Listing(
                    Block.Listing.Kind.BULLETS,
                    roles.stream().map(r -> Links.roleWithRung(frameworks, r)).toList()));
        }
    }

    public static List<Block> skill(Frameworks frameworks, Skill skill) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "skill", Phrase.verbatim(skill.name())));
        blocks.add(Block.paragraph(
                skill.kindStated() ? "browse.skill.kind" : "browse.skill.kind-guessed",
                "kind",
                skill.kind(),
                "id",
                skill.id().value()));
        if (!skill.synonyms().isEmpty()) {
            blocks.add(Block.paragraph("browse.skill.synonyms", "names", skill.synonyms()));
        }
        skill.sameAs()
                .find()
                .ifPresent(s ->
                        blocks.add(Block.paragraph(Inline.plain("browse.skill.same-as"), Links.skill(frameworks, s))));
        blocks.add(Block.paragraph(effort(skill.effortPerStep())));
        transfers(frameworks, skill, blocks);
        askedBy(frameworks, skill, blocks);
        return blocks;
    }

    private static Inline effort(Knowable<HoursRange> effort) {
        return switch (effort) {
            case Known<HoursRange>(var h) ->
                Inline.plain("browse.skill.effort", "low", h.low(), "likely", h.likely(), "high", h.high());
            case Unknown<HoursRange>(var reason) -> Inline.plain("browse.reason", "reason", reason);
        };
    }

    private static void transfers(Frameworks frameworks, Skill skill, List<Block> blocks) {
        var items = new ArrayList<List<Inline>>();
        skill.transfers()
                .forEach(t -> items.add(List.of(
                        Links.skill(frameworks, t.from()),
                        Inline.plain("browse.skill.shortens", "share", t.credit()))));
        frameworks.listSkills().forEach(s -> s.transfers().stream()
                .filter(t -> t.from().equals(skill.id()))
                .forEach(t -> items.add(List.of(
                        Inline.plain("browse.skill.helps"),
                        Links.skill(frameworks, s.id()),
                        Inline.plain("browse.skill.by", "share", t.credit())))));
        if (!items.isEmpty()) {
            blocks.add(Block.heading(3, "skill-related", "browse.skill.related"));
            blocks.add(new Block.Listing(Block.Listing.Kind.BULLETS, items));
        }
    }

    private static void askedBy(Frameworks frameworks, Skill skill, List<Block> blocks) {
        blocks.add(Block.heading(3, "skill-roles", "browse.skill.roles"));
        var rows = new ArrayList<List<List<Inline>>>();
        for (var role : frameworks.listRoles()) {
            role.requirements().stream()
                    .filter(r -> frameworks.sameSkill(r.skill(), skill.id()))
                    .findFirst()
                    .ifPresent(r -> rows.add(List.of(Links.roleWithRung(frameworks, role), asked(r))));
        }
        if (rows.isEmpty()) {
            blocks.add(Block.paragraph("browse.skill.no-roles"));
            return;
        }
        blocks.add(new Table(
                Phrase.of("browse.skill.roles-caption"),
                List.of(
                        new Table.Column(Phrase.of("browse.role"), false),
                        new Table.Column(Phrase.of("browse.asked-level"), false)),
                rows));
    }

    private static List<Table.Column> columns(String first, List<Role> roles) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(Phrase.of(first), false));
        roles.forEach(r -> columns.add(new Table.Column(Phrase.verbatim(r.title()), false)));
        return columns;
    }

    private static List<List<Inline>> row(String key, List<Role> roles, Function<Role, List<Inline>> cell) {
        return row(Phrase.of(key), roles, cell);
    }

    private static List<List<Inline>> row(Phrase head, List<Role> roles, Function<Role, List<Inline>> cell) {
        var row = new ArrayList<List<Inline>>();
        row.add(List.of(Inline.plain(head)));
        roles.forEach(r -> row.add(cell.apply(r)));
        return row;
    }
}
