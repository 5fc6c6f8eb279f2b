package dev.switchback.documents;

import static dev.switchback.engine.document.Inline.reasoned;
import static dev.switchback.engine.explain.Phrase.verbatim;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import java.util.Arrays;
import java.util.List;

/// Pages with a block of every kind.
public final class Samples {
    public static final List<Source> SOURCES = List.of(
            new Source(
                    SourceId.of("rust"),
                    Source.Kind.OWN_ESTIMATE,
                    "Half-lives of skills",
                    "",
                    "2026-11-23: no study gives them by kind of skill; tools change faster than craft"),
            new Source(
                    SourceId.of("framework"),
                    Source.Kind.OPENED,
                    "A capability framework",
                    "https://example.org/framework?a=1&b=2",
                    ""),
            new Source(
                    SourceId.of("trial"),
                    Source.Kind.REPORTED,
                    "How a trial went <b>well</b>",
                    "javascript:alert(1)",
                    "one company"));

    private static final Explanation LEVEL = Explanation.of(verbatim(
                    "Programming and build stands at 2.4: level 3 at last use, 1.5 years unused, half-life 3 years."))
            .withInputs(List.of(
                    Explanation.of(verbatim("Your résumé names level 3 for May 2025.")),
                    Explanation.of(verbatim("It fades towards level 1."))
                            .withInputs(List.of(Explanation.of(verbatim("The floor is two levels below."))))
                            .withSources(SourceId.of("rust"))))
            .withSources(SourceId.of("rust"), SourceId.of("framework"))
            .withChanges(verbatim("A finished project with a link."), verbatim("A later month of last use."));

    private static final Explanation TRIAL = Explanation.of(verbatim("A trial that works is short and announced."))
            .withSources(SourceId.of("trial"));

    private Samples() {}

    public static List<Block> page() {
        return List.of(
                new Block.Heading(1, "", verbatim("From engineering manager to staff engineer")),
                new Block.Note(
                        Block.Note.Kind.PRIVATE,
                        List.of(paragraph("Written for you alone. What others may read lies in the folder to-send."))),
                paragraph("On 23 November 2026 the rules say:", strong("craft the present job first"), "."),
                heading(2, "why", "Why: would the move fix it?"),
                new Block.Paragraph(List.of(
                        Inline.plain(verbatim("The move touches")),
                        reasoned(verbatim("3 of 5 complaints"), TRIAL),
                        Inline.plain(verbatim(", leaves one and may worsen one.")))),
                complaints(),
                new Block.Note(
                        Block.Note.Kind.CARE,
                        List.of(
                                paragraph(
                                        "If two weeks off do not lift the exhaustion, talk to a doctor or to occupational health. That comes before any plan."))),
                heading(2, "time", "Time: where the week goes"),
                paragraph(
                        "Your calendar shows 21 h of meetings a week (26 weeks, 3 % untagged). It does not show how they felt."),
                bars(),
                heading(2, "skills", "Skills: what is fresh, what has rusted"),
                new Block.Paragraph(List.of(
                        Inline.plain(verbatim("9 of 10 met; programming and build, core, stands at")),
                        reasoned(verbatim("2.4 of 4"), LEVEL),
                        Inline.plain(verbatim(".")))),
                new Block.Note(
                        Block.Note.Kind.UNKNOWN,
                        List.of(paragraph(
                                "Your last use of user focus. A month in your profile would make it known."))),
                heading(2, "map", "Map: the options"),
                options(),
                heading(2, "plan", "Plan: the ladder"),
                new Block.Listing(
                        Block.Listing.Kind.NUMBERS,
                        List.of(
                                List.of(
                                        Inline.strong("verbatim", "words", "A small tool in a language you know."),
                                        Inline.plain(verbatim("From 30 November, 6 to 9 h."))),
                                List.of(
                                        Inline.plain(verbatim("One fix in the shared codebase, reviewed.")),
                                        reasoned(
                                                verbatim(
                                                        "It cannot be skipped where the role works in code that many others wrote."),
                                                TRIAL)))),
                heading(3, "plan-dates", "What has to be true"),
                new Block.Listing(
                        Block.Listing.Kind.BOXES,
                        List.of(
                                List.of(Inline.plain(verbatim("A reviewer has said yes."))),
                                List.of(Inline.plain(verbatim("Two evenings a week are free."))))),
                heading(2, "ask", "Ask: the page you can send"),
                new Block.Note(
                        Block.Note.Kind.ASIDE, List.of(paragraph("The page is held back while a stop rule holds."))),
                heading(2, "land", "Land: hand over, arrive"),
                new Block.Listing(
                        Block.Listing.Kind.BULLETS,
                        List.of(
                                List.of(Inline.plain(verbatim("One page per report, which that person can correct."))),
                                List.of(Inline.plain(verbatim("At most two joint team meetings."))))));
    }

    private static Block complaints() {
        return new Block.Table(
                verbatim("Your complaints, one by one"),
                List.of(
                        new Block.Table.Column(verbatim("Complaint"), false),
                        new Block.Table.Column(verbatim("Lever"), false),
                        new Block.Table.Column(verbatim("The move"), false)),
                List.of(
                        row("“I answer for others' performance all day.”", "the role", "touches it"),
                        row("“Nobody here decides anything | ever.”", "the company", "leaves it"),
                        row("“What will they think of me?”", "standing", "may worsen it")));
    }

    private static Block options() {
        return new Block.Table(
                verbatim("Options and what they ask"),
                List.of(
                        new Block.Table.Column(verbatim("Option"), false),
                        new Block.Table.Column(verbatim("Skills met"), true),
                        new Block.Table.Column(verbatim("Weeks (80 %)"), true),
                        new Block.Table.Column(verbatim("Pay a year"), true),
                        new Block.Table.Column(verbatim("Level"), false)),
                List.of(
                        row("Engineering manager, reshaped", "10 of 10", "0", "0 EUR", "equal"),
                        row("Staff engineer", "9 of 10", "9 to 15", "not known", "equal, stated"),
                        row("Senior engineer", "10 of 10", "4 to 8", "-8,000 EUR", "lower, inferred")));
    }

    public static Block.Bars bars() {
        return new Block.Bars(
                verbatim("Hours a week as a staff engineer, and today"),
                verbatim("Making would take 14 to 22 hours a week, against 2 today; one-to-ones 0 to 2, against 9."),
                Phrase.of("unit.hours-per-week"),
                List.of(
                        new Block.Bars.Bar(verbatim("making"), 14, 18, 22, 2),
                        new Block.Bars.Bar(verbatim("code review"), 3, 4.5, 6, 1),
                        new Block.Bars.Bar(verbatim("one-to-ones"), 0, 1, 2, 9),
                        new Block.Bars.Bar(verbatim("decision meetings"), 2, 3, 5, 6.5),
                        new Block.Bars.Bar(verbatim("learning"), 2, 2, 2, Double.NaN)));
    }

    /// What a person could write to break a page.
    public static List<Block> hostile() {
        String words =
                "<script>alert(1)</script> `code` [a](javascript:x) *b* | c\n# not a heading\nhttps://evil.example";
        return List.of(
                new Block.Heading(2, "why", verbatim(words)),
                paragraph("# leading"),
                paragraph("- a list"),
                paragraph("1. a number"),
                paragraph("    code by indent"),
                paragraph("\"><img src=x onerror=alert(1)> &amp; O'Brien"),
                paragraph("\u202Egnp.exe www.evil.example <https://evil.example>"),
                new Block.Table(
                        verbatim(words),
                        List.of(new Block.Table.Column(verbatim("a|b"), false)),
                        List.of(List.of(List.of(reasoned(verbatim("x | y"), Explanation.of(verbatim(words))))))));
    }

    public static List<Block> proposal() {
        return List.of(
                new Block.Heading(1, "", verbatim("A proposal: staff engineer, platform team")),
                paragraph("I would like to work as a staff engineer from 1 February 2027."),
                new Block.Heading(2, "good", verbatim("Why it is good for the team")),
                new Block.Listing(
                        Block.Listing.Kind.BULLETS,
                        List.of(
                                List.of(Inline.plain(
                                        verbatim("Two decisions across teams last year, both still standing."))),
                                List.of(
                                        reasoned(verbatim("A trial of six weeks"), TRIAL),
                                        Inline.plain(verbatim("shows it before anything is final."))))),
                new Block.Heading(2, "hand-over", verbatim("What I hand over")),
                new Block.Table(
                        verbatim("Who takes what, by when"),
                        List.of(
                                new Block.Table.Column(verbatim("What"), false),
                                new Block.Table.Column(verbatim("To"), false),
                                new Block.Table.Column(verbatim("By"), false)),
                        List.of(
                                row("One-to-ones", "K.", "15 January 2027"),
                                row("Hiring for the team", "M.", "29 January 2027"))),
                new Block.Heading(2, "trial", verbatim("The trial, and how we would judge it")),
                paragraph(
                        "Six weeks from 1 February 2027. If one of us says no at the end, we go back to how it is today."),
                new Block.Heading(2, "need", verbatim("What I need from you")),
                paragraph("Half an hour this week, and your view on the title."));
    }

    private static List<List<Inline>> row(String... cells) {
        return Arrays.stream(cells)
                .map(c -> List.<Inline>of(Inline.plain(verbatim(c))))
                .toList();
    }

    private static Block heading(int level, String anchor, String words) {
        return new Block.Heading(level, anchor, verbatim(words));
    }

    private static Inline strong(String words) {
        return new Inline.Strong(verbatim(words));
    }

    private static Block paragraph(Object... runs) {
        return new Block.Paragraph(Arrays.stream(runs)
                .map(r -> r instanceof Inline inline ? inline : Inline.plain(verbatim((String) r)))
                .toList());
    }
}
