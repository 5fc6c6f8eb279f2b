package dev.switchback.app.browse;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.FrameworkDiff;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The pages of what is in the frameworks: every rung of every craft, what words find, and what changed.
public final class FrameworkPages {
    /// More hits than this nobody reads.
    private static final int MOST_FOUND = 60;

    private FrameworkPages() {}

    /// Every framework: its crafts, each with its rungs from the highest down and its tracks beside each other.
    public static List<Block> overview(Frameworks frameworks) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "frameworks", "browse.heading"));
        for (var framework : frameworks.listFrameworks()) {
            framework(frameworks, framework, blocks);
        }
        return blocks;
    }

    private static void framework(Frameworks frameworks, Framework framework, List<Block> blocks) {
        blocks.add(
                Block.heading(3, "framework-" + framework.namespace(), "browse.framework", "name", framework.name()));
        blocks.add(Block.paragraph(
                "browse.framework.facts",
                "namespace",
                framework.namespace(),
                "version",
                framework.version(),
                "roles",
                framework.roles().size(),
                "asked",
                framework.skills().size()));
        if (!framework.licence().isEmpty()) {
            blocks.add(Block.paragraph("browse.framework.licence", "licence", framework.licence()));
        }
        var crafts = new LinkedHashMap<String, List<Role>>();
        framework.crafts().forEach(c -> crafts.put(c.id().value(), new ArrayList<>()));
        framework.roles().forEach(r -> crafts.computeIfAbsent(r.craft().value(), c -> new ArrayList<>())
                .add(r));
        crafts.forEach((craft, roles) -> {
            if (!roles.isEmpty()) {
                blocks.add(rungs(frameworks, framework, roles));
            }
        });
        if (!framework.issues().isEmpty()) {
            blocks.add(Block.paragraph(
                    "browse.framework.issues", "count", framework.issues().size()));
        }
    }

    private static Table rungs(Frameworks frameworks, Framework framework, List<Role> roles) {
        String craft = frameworks
                .findCraft(roles.getFirst().craft())
                .map(Craft::name)
                .orElse(roles.getFirst().craft().value());
        var levels = new LinkedHashMap<RoleLevel, List<Role>>();
        roles.stream()
                .map(r -> frameworks.getLevel(r.level()))
                .distinct()
                .sorted(Comparator.comparingInt(
                        (RoleLevel l) -> -l.rank().find().orElse(0)))
                .forEach(l -> levels.put(l, new ArrayList<>()));
        roles.forEach(r -> rowOf(levels, frameworks.getLevel(r.level())).add(r));
        var tracks = Arrays.stream(Track.values())
                .filter(t -> roles.stream().anyMatch(r -> r.track() == t || hasParallel(frameworks, r, t)))
                .toList();
        var rows = new ArrayList<List<List<Inline>>>();
        levels.forEach((level, on) -> {
            var row = new ArrayList<List<Inline>>();
            row.add(List.of(rung(level)));
            tracks.forEach(t -> row.add(cell(frameworks, on, t)));
            rows.add(row);
        });
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(Phrase.of("browse.rung"), false));
        tracks.forEach(t -> columns.add(new Table.Column(Phrase.of("browse.value", "value", t), false)));
        return new Table(Phrase.of("browse.craft", "craft", craft, "framework", framework.name()), columns, rows);
    }

    private static boolean hasParallel(Frameworks frameworks, Role role, Track track) {
        return role.parallels().stream()
                .flatMap(p -> frameworks.findRole(p.role()).stream())
                .anyMatch(r -> r.track() == track);
    }

    private static Collection<Role> rowOf(Map<RoleLevel, List<Role>> levels, RoleLevel level) {
        return levels.computeIfAbsent(level, l -> new ArrayList<>());
    }

    private static Inline rung(RoleLevel level) {
        return level.rank().isKnown()
                ? Inline.plain("browse.level", "level", level.name())
                : Inline.plain("browse.level-no-order", "level", level.name());
    }

    /// Roles of the craft on one rung and track; where it has none, those of other crafts that stand beside its own.
    private static List<Inline> cell(Frameworks frameworks, List<Role> on, Track track) {
        var words = new ArrayList<Inline>();
        on.stream().filter(r -> r.track() == track).forEach(r -> add(words, Links.role(r)));
        if (words.isEmpty()) {
            var beside = new LinkedHashMap<RoleId, Grade>();
            on.forEach(r -> r.parallels().forEach(p -> beside.putIfAbsent(p.role(), p.grade())));
            beside.forEach((id, grade) -> frameworks
                    .findRole(id)
                    .filter(r -> r.track() == track)
                    .ifPresent(r -> add(words, Links.role(r), Inline.plain("browse.beside-it", "grade", grade))));
        }
        return words.isEmpty() ? List.of(Inline.plain("browse.no-rung")) : words;
    }

    private static void add(List<Inline> words, Inline... more) {
        if (!words.isEmpty()) {
            words.add(Inline.plain("browse.and"));
        }
        words.addAll(List.of(more));
    }

    /// Roles and skills that some words find.
    public static List<Block> search(Frameworks frameworks, String words) {
        var search = new FrameworkSearch(frameworks);
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "found", "browse.found.heading", "words", words));
        var roles = search.roles(words);
        var skills = search.skills(words);
        if (roles.isEmpty() && skills.isEmpty()) {
            blocks.add(Block.paragraph("browse.found.nothing"));
            return blocks;
        }
        listing(
                blocks,
                "browse.found.roles",
                roles.stream().map(r -> Links.roleWithRung(frameworks, r)).toList());
        listing(
                blocks,
                "browse.found.skills",
                skills.stream()
                        .map(s -> List.of(Links.skill(frameworks, s.id())))
                        .toList());
        return blocks;
    }

    private static void listing(List<Block> blocks, String heading, List<List<Inline>> items) {
        if (!items.isEmpty()) {
            blocks.add(
                    Block.heading(3, heading.substring(heading.lastIndexOf('.') + 1), heading, "count", items.size()));
            blocks.add(new Block.Listing(
                    Block.Listing.Kind.BULLETS, items.stream().limit(MOST_FOUND).toList()));
        }
        if (items.size() > MOST_FOUND) {
            blocks.add(Block.paragraph("browse.found.more", "count", items.size() - MOST_FOUND));
        }
    }

    static List<Block> diff(Framework before, Framework after, List<FrameworkDiff.Part> parts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "diff", "diff.heading", "name", after.name()));
        if (parts.isEmpty()) {
            blocks.add(Block.paragraph("diff.same"));
            return blocks;
        }
        blocks.add(Block.paragraph(
                "diff.count",
                "count",
                parts.stream().mapToInt(p -> p.lines().size()).sum(),
                "old",
                before.version(),
                "now",
                after.version()));
        int number = 0;
        for (var part : parts) {
            number++;
            blocks.add(new Block.Heading(3, "diff-" + number, part.about()));
            blocks.add(new Block.Listing(
                    Block.Listing.Kind.BULLETS,
                    part.lines().stream().map(l -> List.of(Inline.plain(l))).toList()));
        }
        return blocks;
    }
}
