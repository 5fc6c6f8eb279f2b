package dev.switchback.imports.convert;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Track;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/// Reads a ladder from Markdown pages: tables whose rows are rungs, and headings that name a role by code and title
/// with what is expected below them.
final class MarkdownLadder {
    private final List<MarkdownPage> pages;
    private final Ladder ladder;

    private MarkdownLadder(List<MarkdownPage> pages, Ladder ladder) {
        this.pages = pages;
        this.ladder = ladder;
    }

    static void read(List<MarkdownPage> pages, Ladder ladder) {
        new MarkdownLadder(pages, ladder).read();
    }

    private void read() {
        for (var page : pages) {
            for (var node : MarkdownPage.nodes(page.document())) {
                if (node instanceof TableBlock table) {
                    LadderTable.read(page, table, ladder);
                }
            }
        }
        boolean hasTable = !ladder.roles().isEmpty();
        var headings = new ArrayList<RoleHeading>();
        pages.forEach(p -> headings.addAll(headings(p)));
        headings.forEach(h -> take(h, hasTable, managementCrafts(headings)));
        if (!hasTable) {
            pairByNumber();
        }
        pages.forEach(this::takeSentences);
        pages.forEach(this::reportHtml);
        reportProse();
    }

    /// A heading that names a role.
    private record RoleHeading(MarkdownPage page, Heading heading, RoleName name) {
        String place() {
            return page.place(MarkdownPage.line(heading));
        }

        boolean isManagement() {
            return TrackWords.find(name).filter(t -> t == Track.MANAGEMENT).isPresent();
        }
    }

    private static List<RoleHeading> headings(MarkdownPage page) {
        var found = new ArrayList<RoleHeading>();
        for (var node = page.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                RoleName.ofHeading(MarkdownPage.words(heading))
                        .ifPresent(n -> found.add(new RoleHeading(page, heading, n)));
            }
        }
        return found;
    }

    /// The rungs of managers change their noun on the way up (manager, director); their letters hold them together. The
    /// craft is called like the lowest rung.
    private static Map<String, String> managementCrafts(List<RoleHeading> headings) {
        var crafts = new HashMap<String, String>();
        headings.stream()
                .filter(RoleHeading::isManagement)
                .sorted(Comparator.comparingInt(h -> h.name().codeNumber()))
                .forEach(
                        h -> crafts.putIfAbsent(h.name().codeLetters(), h.name().stem()));
        return crafts;
    }

    private void take(RoleHeading found, boolean hasTable, Map<String, String> managementCrafts) {
        var name = found.name();
        var known = ladder.find(name);
        if (known.isEmpty() && hasTable) {
            ladder.issue(found.place(), Phrase.of("framework.import.not-in-table", "role", Shown.text(name.full())));
            return;
        }
        var track = TrackWords.find(name);
        if (known.isEmpty() && track.isEmpty()) {
            ladder.issue(found.place(), Phrase.of("framework.import.no-track", "role", Shown.text(name.full())));
            return;
        }
        String craft =
                found.isManagement() ? managementCrafts.getOrDefault(name.codeLetters(), name.stem()) : name.stem();
        known.or(() -> track.flatMap(t -> ladder.add(new DraftRole(
                        name,
                        craft,
                        t,
                        new DraftRole.Standing("Level " + name.codeNumber(), name.codeNumber()),
                        found.place()))))
                .ifPresent(r -> {
                    String text = found.page().section(found.heading());
                    if (!text.isEmpty()) {
                        r.prose().add(text);
                    }
                });
    }

    /// Pages do not say who stands beside whom. Where a chart puts both tracks on one scale it is stated; else equal
    /// numbers are all there is.
    private void pairByNumber() {
        Set<Integer> shared = new HashSet<>();
        pages.forEach(p -> shared.addAll(SharedScale.levels(p)));
        var levels = new TreeMap<Integer, List<DraftRole>>();
        ladder.roles().forEach(r -> levels.computeIfAbsent(r.standing().rank(), k -> new ArrayList<>())
                .add(r));
        levels.forEach(
                (rank, roles) -> ladder.pairTracks(roles, shared.contains(rank) ? Grade.STATED : Grade.INFERRED));
    }

    /// "Staff Engineer (IC6): can drive change" is a sentence about a role.
    private void takeSentences(MarkdownPage page) {
        for (var node : MarkdownPage.nodes(page.document())) {
            if (node instanceof ListItem && node.getFirstChild() != null) {
                String words = MarkdownPage.words(node.getFirstChild());
                spokenOf(words).ifPresent(r -> r.prose().add(words));
            }
        }
    }

    private Optional<DraftRole> spokenOf(String words) {
        int colon = words.indexOf(':');
        String title = colon < 0
                ? ""
                : words.substring(0, colon)
                        .replaceAll("\\s*\\([^)]*\\)\\s*$", "")
                        .strip();
        return title.isEmpty() || title.length() == words.length()
                ? Optional.empty()
                : ladder.roles().stream()
                        .filter(r -> r.name().title().equalsIgnoreCase(title))
                        .findFirst();
    }

    private void reportHtml(MarkdownPage page) {
        for (Node node = page.document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock html && html.getLiteral().contains("<table")) {
                ladder.issue(page.place(MarkdownPage.line(node)), Phrase.of("framework.import.html-table"));
            }
        }
    }

    private void reportProse() {
        for (var role : ladder.roles()) {
            if (role.prose().isEmpty()) {
                ladder.issue(
                        role.place(),
                        Phrase.of(
                                "framework.import.no-prose", "role", role.name().full()));
            }
        }
    }
}
