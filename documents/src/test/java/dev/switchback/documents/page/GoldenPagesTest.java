package dev.switchback.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleCharts;
import dev.switchback.documents.SampleWords;
import dev.switchback.documents.Samples;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file in the folder `golden` is one page as it should come out. After a wanted change, run with
/// `SWITCHBACK_WRITE_GOLDEN=yes`, and read the difference before committing it.
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final SampleWords WORDS = new SampleWords();

    static Map<String, String> pages() {
        var title = Phrase.verbatim("Your dossier");
        var pages = new TreeMap<String, String>();
        pages.put("every-block.md", MarkdownRenderer.render(Samples.page(), WORDS, Samples.SOURCES));
        pages.put(
                "every-block.html",
                HtmlRenderer.render(title, Samples.page(), WORDS, Samples.SOURCES, HtmlOptions.dossier()));
        pages.put("hostile-words.md", MarkdownRenderer.render(Samples.hostile(), WORDS, Samples.SOURCES));
        pages.put(
                "hostile-words.html",
                HtmlRenderer.render(title, Samples.hostile(), WORDS, Samples.SOURCES, HtmlOptions.dossier()));
        pages.put("proposal.md", MarkdownRenderer.renderLetter(Samples.proposal(), WORDS));
        pages.put(
                "proposal.html",
                HtmlRenderer.render(title, Samples.proposal(), WORDS, Samples.SOURCES, HtmlOptions.letter()));
        SampleCharts.figures().forEach((name, figure) -> {
            pages.put(name + ".html", HtmlRenderer.fragment(List.of(figure), WORDS, Samples.SOURCES));
            pages.put(name + ".md", MarkdownRenderer.render(List.of(figure), WORDS, Samples.SOURCES));
        });
        return pages;
    }

    static Stream<String> names() throws IOException {
        if ("yes".equals(System.getenv("SWITCHBACK_WRITE_GOLDEN"))) {
            for (var page : pages().entrySet()) {
                Files.writeString(GOLDEN.resolve(page.getKey()), withoutStyle(page.getValue()));
            }
        }
        try (var files = Files.list(GOLDEN)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void comesOutAsTheGoldenFileSays(String name) throws IOException {
        assertThat(withoutStyle(pages().getOrDefault(name, "no page of this name")))
                .isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }

    @Test
    void hasAGoldenFileForEveryPage() throws IOException {
        assertThat(names()).containsExactlyElementsOf(pages().keySet());
    }

    /// The style sheet is a file of its own and its hash follows from it; neither belongs in a golden diff.
    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*</style>", "<style></style>")
                .replaceFirst("sha256-[A-Za-z0-9+/=]+", "sha256-");
    }
}
