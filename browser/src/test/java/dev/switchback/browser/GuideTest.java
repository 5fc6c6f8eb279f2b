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

/// The pictures of `docs/guide`: each page in light, dark and narrow. They are written when asked for (`-Dguide=write`),
/// since the letters of another machine would change every one; without that it is held that no page lacks its pictures.
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

    /// Pages that a reader has not seen in another picture: the empty and the wrong ones are alike from station to station.
    private static Stream<Crawl.Place> shown() {
        return Crawl.places().filter(p -> switch (p.world()) {
            case UNREAD -> true;
            case EMPTY -> Set.of("/", "/own/skills", "/example/why").contains(p.path());
            case ANSWERED -> true;
            case WRONG -> Set.of("/", "/own/plan").contains(p.path());
        });
    }

    @TestFactory
    Stream<DynamicTest> writesThePicturesOfAPage() {
        return when("write", shown()).flatMap(place ->
                SHOTS.stream().map(shot -> DynamicTest.dynamicTest(shot.file(place), () -> {
                    Files.createDirectories(GUIDE);
                    Files.write(GUIDE.resolve(shot.file(place)), Picture.small(take(place, shot, false)));
                })));
    }

    /// Whole pages, to be looked at, beside the build (`-Dguide=look`).
    @TestFactory
    Stream<DynamicTest> writesWholePagesToLookAt() {
        return when("look", Crawl.places()).flatMap(place -> SHOTS.stream().map(shot -> DynamicTest.dynamicTest(shot.file(place), () -> {
            var folder = Files.createDirectories(Program.scratch().resolve("look"));
            Files.write(folder.resolve(shot.file(place)), Picture.small(take(place, shot, true)));
        })));
    }

    private static <T> Stream<T> when(String asked, Stream<T> places) {
        return ASKED.equals(asked) ? places : Stream.empty();
    }

    private static byte[] take(Crawl.Place place, Shot shot, boolean whole) {
        try (var visitor = Visitor.of(place.world(), Look.USUAL.wide(shot.width()))) {
            var page = visitor.page();
            page.setViewportSize(shot.width(), whole ? 900 : HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(shot.scheme()));
            visitor.go(place.path());
            page.evaluate(HOME_OF_A_READER, visitor.program().home().toString());
            return page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(whole).setAnimations(ScreenshotAnimations.DISABLED));
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
                    .filter(n -> n.endsWith(".png"))
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
