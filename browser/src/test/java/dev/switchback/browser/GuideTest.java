package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// The pictures of `docs/guide`: each page in light, dark and narrow. They are written when asked for
/// (`-Dguide=write`),
/// since the letters of another machine would change every one; without that it is held that no page lacks its
/// pictures.
class GuideTest {
    private static final Path GUIDE = Program.root().resolve("docs/guide");
    private static final String ASKED = System.getProperty("switchback.guide", "check");
    private static final List<Shot> SHOTS = List.of(
            new Shot("light", 1280, ColorScheme.LIGHT),
            new Shot("dark", 1280, ColorScheme.DARK),
            new Shot("narrow", 360, ColorScheme.LIGHT));
    private static final int HEIGHT = 1400;

    /// What a reader loads for one picture.
    private static final long MOST_BYTES = 300_000;

    private record Shot(String name, int width, ColorScheme scheme) {
        String file(Crawl.Place place) {
            return place.name() + "-" + name + ".png";
        }
    }

    /// Pages that a reader has not seen in another picture: the empty and the wrong ones are alike from station to
    /// station.
    private static Stream<Crawl.Place> shown() {
        return Crawl.all().filter(p -> switch (p.world()) {
            case UNREAD -> true;
            case EMPTY ->
                Set.of("/", "/own/skills", "/example/why").contains(p.path())
                        || p.path().startsWith("/frameworks");
            case ANSWERED -> true;
            case WRONG -> Set.of("/", "/own/plan").contains(p.path());
        });
    }

    @TestFactory
    Stream<DynamicTest> writesThePicturesOfAPage() {
        return when("write", shown().filter(Crawl::isAskedFor), place -> write(place, GUIDE, false));
    }

    /// Whole pages, to be looked at, beside the build (`-Dguide=look`).
    @TestFactory
    Stream<DynamicTest> writesWholePagesToLookAt() {
        return when(
                "look", Crawl.places(), place -> write(place, Program.scratch().resolve("look"), true));
    }

    private static Stream<DynamicTest> when(
            String asked, Stream<Crawl.Place> places, ThrowingConsumer<Crawl.Place> write) {
        return ASKED.equals(asked)
                ? places.map(p -> DynamicTest.dynamicTest(p.toString(), () -> write.accept(p)))
                : Stream.empty();
    }

    private static void write(Crawl.Place place, Path folder, boolean whole) throws IOException {
        Files.createDirectories(folder);
        try (var visitor = Visitor.of(place.world(), Look.USUAL)) {
            var page = visitor.go(place.path());
            page.evaluate(HOME_OF_A_READER, visitor.program().home().toString());
            for (var shot : SHOTS) {
                page.setViewportSize(shot.width(), whole ? 900 : HEIGHT);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(shot.scheme()));
                var options = new Page.ScreenshotOptions().setFullPage(whole);
                Files.write(
                        folder.resolve(shot.file(place)),
                        Picture.small(page.screenshot(options.setAnimations(ScreenshotAnimations.DISABLED))));
            }
        }
    }

    /// The folder of the test stands nowhere on the machine of a reader.
    private static final String HOME_OF_A_READER = """
            home => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (text.data.includes(home)) text.data = text.data.replaceAll(home, '/home/you/.local/share/switchback');
              }
            }""";

    @Test
    void eachPageHasItsPicturesAndEachPictureItsLine() throws IOException {
        var wanted = new TreeSet<String>();
        shown().forEach(place -> SHOTS.forEach(shot -> wanted.add(shot.file(place))));
        var there = new TreeSet<String>();
        try (var files = Files.list(GUIDE)) {
            files.map(f -> f.getFileName().toString())
                    .filter(n -> SHOTS.stream().anyMatch(s -> n.endsWith("-" + s.name() + ".png")))
                    .forEach(there::add);
        }
        assertThat(there)
                .as("pictures in docs/guide; mvn -Pbrowser -pl browser test -Dtest=GuideTest -Dguide=write makes them")
                .isEqualTo(wanted);
        var text = Files.readString(GUIDE.resolve("README.md"));
        assertThat(there).allSatisfy(name -> {
            assertThat(text).contains("(" + name + ")");
            var bytes = Files.readAllBytes(GUIDE.resolve(name));
            assertThat(bytes.length).as("bytes").isLessThan((int) MOST_BYTES);
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            assertThat(image.getHeight()).isEqualTo(HEIGHT);
        });
    }
}
