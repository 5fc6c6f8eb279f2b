package dev.switchback.app.resumes;

import dev.switchback.app.resume.Resume.Position;
import dev.switchback.app.resume.ResumeFigures;
import dev.switchback.app.resume.ResumeFigures.Found;
import dev.switchback.app.resume.ResumeFigures.Part;
import dev.switchback.app.resumes.ReadResumes.Read;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.SkillEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lays out what is read in résumés, and how well.
public final class ResumePages {
    private ResumePages() {}

    /// Positions, skills with their places, and what was not read.
    public static List<Block> read(List<Read> all, Frameworks frameworks) {
        var blocks = new ArrayList<Block>();
        for (var read : all) {
            blocks.add(Block.heading(1, "resume", "resumes.heading", "file", Phrase.verbatim(read.name())));
            if (read.resume().positions().isEmpty()) {
                blocks.add(Block.paragraph("resumes.no-positions"));
            } else {
                blocks.add(positions(read));
            }
            if (read.skills().isEmpty()) {
                blocks.add(Block.paragraph("resumes.no-skills"));
            } else {
                blocks.add(skills(read, frameworks));
            }
            if (!read.resume().issues().isEmpty()) {
                blocks.add(Block.heading(2, "issues", "resumes.issues"));
                blocks.add(new Listing(
                        Listing.Kind.BULLETS,
                        read.resume().issues().stream()
                                .map(i -> plain(Phrase.of(
                                        "resumes.issue", "place", Phrase.verbatim(i.place()), "what", i.what())))
                                .toList()));
            }
        }
        return blocks;
    }

    private static Table positions(Read read) {
        return new Table(
                Phrase.of("resumes.positions"),
                columns(
                        Phrase.of("resumes.column.employer"),
                        Phrase.of("resumes.column.title"),
                        Phrase.of("resumes.column.from"),
                        Phrase.of("resumes.column.until")),
                read.resume().positions().stream().map(ResumePages::position).toList());
    }

    private static List<List<Inline>> position(Position position) {
        return List.of(
                named(position.employer()),
                named(position.title()),
                plain(position.from()
                        .find()
                        .map(m -> Phrase.of("resumes.month", "month", m))
                        .orElseGet(() -> Phrase.of("resumes.unknown"))),
                plain(
                        position.current()
                                ? Phrase.of("resumes.today")
                                : position.until()
                                        .find()
                                        .map(m -> Phrase.of("resumes.month", "month", m))
                                        .orElseGet(() -> Phrase.of("resumes.unknown"))));
    }

    private static List<Inline> named(String words) {
        return plain(words.isEmpty() ? Phrase.of("resumes.unknown") : Phrase.verbatim(words));
    }

    private static Table skills(Read read, Frameworks frameworks) {
        return new Table(
                Phrase.of("resumes.skills"),
                columns(
                        Phrase.of("resumes.column.skill"),
                        Phrase.of("resumes.column.words"),
                        Phrase.of("resumes.column.last")),
                read.skills().stream().map(s -> skill(s, frameworks)).toList());
    }

    private static List<List<Inline>> skill(SkillEvidence skill, Frameworks frameworks) {
        var first = skill.spans().getFirst();
        return List.of(
                plain(Phrase.verbatim(frameworks.getSkill(skill.skill()).name())),
                plain(
                        skill.spans().size() == 1
                                ? Phrase.of("resumes.span", "words", first.words(), "place", first.place())
                                : Phrase.of(
                                        "resumes.span-more",
                                        "words",
                                        first.words(),
                                        "place",
                                        first.place(),
                                        "more",
                                        skill.spans().size() - 1)),
                plain(skill.lastUsed()
                        .find()
                        .map(m -> Phrase.of("resumes.month", "month", m))
                        .orElseGet(() -> Phrase.of("resumes.unknown"))));
    }

    /// Precision and recall, all files together and each alone.
    public static List<Block> figures(ResumeFigures figures) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (var part : Part.values()) {
            rows.add(row(Phrase.of("resumes.all-files"), part, figures.found(part)));
        }
        for (var file : figures.files()) {
            for (var part : Part.values()) {
                rows.add(row(Phrase.verbatim(file.file()), part, file.found(part)));
            }
        }
        return List.of(
                Block.heading(1, "resumes", "resumes.figures"),
                new Table(
                        Phrase.of("resumes.figures.caption"),
                        List.of(
                                new Table.Column(Phrase.of("resumes.column.file"), false),
                                new Table.Column(Phrase.of("resumes.column.part"), false),
                                new Table.Column(Phrase.of("resumes.column.meant"), true),
                                new Table.Column(Phrase.of("resumes.column.right"), true),
                                new Table.Column(Phrase.of("resumes.column.precision"), true),
                                new Table.Column(Phrase.of("resumes.column.recall"), true)),
                        rows));
    }

    private static List<List<Inline>> row(Phrase file, Part part, Found found) {
        return List.of(
                plain(file),
                plain(
                        switch (part) {
                            case POSITIONS -> Phrase.of("resumes.part.positions");
                            case EMPLOYERS -> Phrase.of("resumes.part.employers");
                            case TITLES -> Phrase.of("resumes.part.titles");
                            case DATES -> Phrase.of("resumes.part.dates");
                            case SKILLS -> Phrase.of("resumes.part.skills");
                        }),
                plain(Phrase.verbatim(String.valueOf(found.meant()))),
                plain(Phrase.verbatim(String.valueOf(found.right()))),
                plain(Phrase.verbatim(rounded(found.precision()))),
                plain(Phrase.verbatim(rounded(found.recall()))));
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static List<Table.Column> columns(Phrase... headings) {
        return Stream.of(headings).map(h -> new Table.Column(h, false)).toList();
    }

    private static List<Inline> plain(Phrase phrase) {
        return List.of(new Inline.Plain(phrase));
    }
}
