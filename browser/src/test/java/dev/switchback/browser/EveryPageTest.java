package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingConsumer;

/// What holds on every page that a link leads to, whoever adds it. Each page is loaded once and tried in all ways, for
/// loading is what takes the time.
class EveryPageTest {
    @TestFactory
    Stream<DynamicContainer> everyPage() {
        return Crawl.places().map(place -> {
            var seat = new Seat(place, Look.USUAL);
            return DynamicContainer.dynamicContainer(
                    place.toString(),
                    seat.tests(List.of(
                            new Check("leads past its frame at the first stop", Keyboard::leadsPastTheFrame),
                            new Check("opens reasons by key and gives the focus back", Keyboard::reasonsOpen),
                            new Check("keeps nothing in the browser", EveryPageTest::keepsNothing),
                            new Check("lets each stop be reached and seen", page -> walks(page, 1280)),
                            new Check("breaks no rule in light", EveryPageTest::breaksNoRule),
                            new Check("breaks no rule in dark", EveryPageTest::breaksNoRuleOfColour),
                            new Check("loses nothing in forced colours", Settings::nothingVanishesInForcedColours),
                            new Check("moves nothing on its own", Settings::nothingMovesOnItsOwn),
                            new Check("keeps still when asked to", Settings::nothingMovesWhenLessMotionIsAskedFor),
                            new Check("fits at a zoom of 200 %", page -> Reflow.fits(page, 640)),
                            new Check("fits with letters twice as large", Reflow::fitsWithLargeLetters),
                            new Check("fits into 320 pixels", page -> Reflow.fits(page, 320)),
                            new Check("fits with more space", page -> Reflow.fitsWithMoreSpace(page, 320)),
                            new Check("lets each stop be reached and seen in 320 pixels", page -> walks(page, 320)),
                            new Check("breaks no rule in 320 pixels", EveryPageTest::breaksNoRuleOfWidth))));
        });
    }

    @TestFactory
    Stream<DynamicContainer> everyPageInGerman() {
        return Crawl.places()
                .map(place -> DynamicContainer.dynamicContainer(
                        place.toString(),
                        new Seat(place, Look.NARROW.in("de-DE"))
                                .tests(List.of(new Check("fits into 320 pixels", page -> {
                                    Parts.openAll(page);
                                    Reflow.fits(page);
                                })))));
    }

    @TestFactory
    Stream<DynamicContainer> everyPageWithoutScript() {
        return Crawl.places().map(place -> {
            var seat = new Seat(place, Look.USUAL.withoutScript());
            return DynamicContainer.dynamicContainer(
                    place.toString(),
                    seat.tests(List.of(
                            new Check("has a button in every form, and none that is dead", Scriptless::answersAll),
                            new Check("says all that it says with a script", page -> Scriptless.says(page, place)))));
        });
    }

    private record Check(String name, ThrowingConsumer<Page> what) {}

    /// One window on one page for several checks, one after the other.
    private static final class Seat {
        private final Crawl.Place place;
        private final Look look;
        private @Nullable Visitor visitor;

        Seat(Crawl.Place place, Look look) {
            this.place = place;
            this.look = look;
        }

        Stream<DynamicTest> tests(List<Check> checks) {
            var tests = new ArrayList<DynamicTest>();
            checks.forEach(c -> tests.add(test(c.name(), () -> c.what().accept(page()))));
            tests.add(test("stays on this machine and keeps its policy", this::leave));
            return tests.stream();
        }

        /// A failure names its page, also where only its message is printed.
        private DynamicTest test(String name, Executable what) {
            return DynamicTest.dynamicTest(place + " " + name, () -> {
                try {
                    what.execute();
                } catch (AssertionError e) {
                    throw new AssertionError(place + " " + name + "\n" + e.getMessage(), e);
                }
            });
        }

        private Page page() {
            if (visitor == null) {
                visitor = Visitor.of(place.world(), look);
                return visitor.go(place.path());
            }
            Settings.reset(visitor.page());
            return visitor.page();
        }

        private void leave() {
            page();
            // A run of this class takes minutes; this is how far it is.
            System.out.println(
                    place + " (" + look.width() + " px, " + look.locale() + (look.script() ? "" : ", no script") + ")");
            try (var leaving = visitor) {
                if (leaving != null) {
                    leaving.expectNoTrouble();
                }
            }
        }
    }

    private static void walks(Page page, int width) {
        Parts.closeReasons(page);
        Parts.openAll(page);
        page.setViewportSize(width, 800);
        assertThat(new Keyboard(page).walk()).isEmpty();
    }

    private static void breaksNoRule(Page page) {
        Parts.openAll(page);
        assertThat(Axe.violations(page)).as("with all opened").isEmpty();
        reasonBreaksNoRule(page);
    }

    /// The same page in other colours: what those cannot change was held before.
    private static void breaksNoRuleOfColour(Page page) {
        Parts.openAll(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.violationsOfColour(page)).as("with all opened").isEmpty();
        reasonBreaksNoRule(page);
    }

    /// The same page in a width of a phone, which the check before has set.
    private static void breaksNoRuleOfWidth(Page page) {
        Parts.openAll(page);
        assertThat(Axe.violationsOfWidth(page)).as("with all opened").isEmpty();
        reasonBreaksNoRule(page);
    }

    private static void reasonBreaksNoRule(Page page) {
        if (Parts.openFirstReason(page)) {
            assertThat(Axe.violations(page, ".reason:popover-open"))
                    .as("an opened reason")
                    .isEmpty();
            Parts.closeReasons(page);
        }
    }

    private static void keepsNothing(Page page) {
        assertThat(page.evaluate("async () => (await caches.keys()).length + localStorage.length"
                        + " + sessionStorage.length + (await indexedDB.databases()).length + document.cookie.length"))
                .as("things in the clear that a script can read")
                .isEqualTo(0);
    }
}
