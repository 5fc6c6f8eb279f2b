package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Progress;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Percent;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.quantity.Weeks;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.resume.FileResumeReader;
import dev.switchback.imports.resume.TrieNameSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A figure in the words of the private dossier opens its reason, or somebody gave it. Drawings and the tables behind
/// them stand beside words that do.
class EveryFigureOpensItsReasonTest {
    static Stream<Path> profiles() {
        return Stream.concat(
                Stream.of("engineering-manager", "design-director").map(Dossiers::example),
                Stream.of("s2", "s3", "s4-twin", "s5-second", "s6", "s7", "s8", "two-bosses", "involuntary")
                        .map(s -> Dossiers.story(s + ".yaml")));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyFigureOpensItsReasonOrWasGiven(Path profile) {
        assertThat(blocks(profile).stream().flatMap(EveryFigureOpensItsReasonTest::bare))
                .as(profile.toString())
                .isEmpty();
    }

    /// A posting and a repository bring figures of their own.
    @Test
    void figuresOfPostingsAndRepositoriesDoToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("job.txt"), "Senior Software Engineer\nYou write Java and run Kubernetes.\n");
        Files.writeString(folder.resolve("facts.json"), """
                {"switchback_repository": 1, "name": "x", "commits": 9, "seen": 19, "other_authors": 2, "months": 3,
                "first": "2025-01", "last": "2025-03", "languages": [{"id": "Java", "skill": "core:java",
                "commits": 5, "months": 2, "first": "2025-01", "last": "2025-02", "files": 4}], "areas": [],
                "reviewed": 2, "co_authored": 1, "files": 6, "shared_files": 2,
                "notes": [{"what": "cut.own", "done": 2, "all": 9}]}
                """);
        var profile = Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                present: {role: core:engineering-manager}
                aims: [{role: core:staff-software-engineer}]
                skills: [{skill: core:java, level: 3}]
                files: {repositories: [facts.json], postings: [job.txt]}
                """);
        everyFigureOpensItsReasonOrWasGiven(profile);
    }

    private static List<Block> blocks(Path profile) {
        var catalogue = new YamlCatalogue();
        var inputs = new ReadInputs(
                new YamlProfileReader(ZoneOffset.UTC, catalogue::titleReader),
                new FileFrameworkReader(catalogue),
                new IcsCalendarReader(),
                new FileResumeReader(),
                new FilePostingReader(),
                new FactsFileReader());
        return new OpenDossier(
                        inputs,
                        new FindOut(catalogue, new GreedyLadderPlanner(), new TrieNameSearch()),
                        new DossierLayout(catalogue))
                .open(new Request(profile, Optional.empty(), LocalDate.of(2026, 11, 23)), Progress.NONE)
                .pages()
                .privateBlocks();
    }

    /// The phrases of a block that hold a figure and open nothing.
    private static Stream<String> bare(Block block) {
        return switch (block) {
            case Block.Paragraph(var words) -> bare(words);
            case Block.Listing(var kind, var items) -> items.stream().flatMap(EveryFigureOpensItsReasonTest::bare);
            case Block.Table(var caption, var columns, var rows) ->
                rows.stream().flatMap(List::stream).flatMap(EveryFigureOpensItsReasonTest::bare);
            case Block.Note(var kind, var blocks) -> blocks.stream().flatMap(EveryFigureOpensItsReasonTest::bare);
            case Block.Heading heading -> Stream.empty();
            case Block.Bars bars -> Stream.empty();
            case Block.Figure figure -> Stream.empty();
        };
    }

    /// One reason in a line is the reason of the line.
    private static Stream<String> bare(List<Inline> line) {
        if (line.stream().anyMatch(i -> i instanceof Inline.Reasoned)) {
            return Stream.empty();
        }
        return line.stream()
                .flatMap(i -> switch (i) {
                    case Inline.Plain(var phrase) -> Stream.of(phrase);
                    case Inline.Strong(var phrase) -> Stream.of(phrase);
                    case Inline.Linked(var phrase, var page) -> Stream.of(phrase);
                    case Inline.Given given -> Stream.<Phrase>empty();
                    case Inline.Reasoned reasoned -> Stream.<Phrase>empty();
                })
                .filter(EveryFigureOpensItsReasonTest::holdsAFigure)
                .map(Phrase::key);
    }

    private static boolean holdsAFigure(Phrase phrase) {
        return phrase.args().stream().anyMatch(a -> isFigure(a.value()));
    }

    private static boolean isFigure(Object value) {
        return switch (value) {
            case Hours _, Weeks _, Share _, Level _, Rating _, Percent _, Money _ -> true;
            case Number _ -> true;
            case Phrase phrase -> holdsAFigure(phrase);
            case List<?> list -> list.stream().anyMatch(EveryFigureOpensItsReasonTest::isFigure);
            default -> false;
        };
    }
}
