package dev.switchback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two windows on the same answers: neither overwrites the other unseen.
class TwoWindowsTest {
    private static final String EMPLOYER = "[id='f.present.employer']";

    @Test
    void theSecondWindowIsToldAndChangesNothing() {
        try (var program = Program.fresh("two-windows");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            World.begin(visitor);
            var first = visitor.go("/");
            var second = visitor.anotherTab("/");
            answer(first, "One Ltd");
            assertThat(first.locator(".saved")).containsText(Pattern.compile("version"));
            answer(second, "Two Ltd");
            assertThat(second.locator(".field:has(" + EMPLOYER + ") .care")).containsText("One Ltd");
            assertThat(second.locator(EMPLOYER)).hasValue("Two Ltd");
            assertThat(kept(visitor)).contains("One Ltd").doesNotContain("Two Ltd");

            // Told of both values, the person decides.
            second.locator("details.answers button.go").click();
            assertThat(second.locator("footer .saved")).containsText("version 2");
            assertThat(kept(visitor)).contains("Two Ltd");
            visitor.expectRefusal();
            visitor.expectNoTrouble();
        }
    }

    @Test
    void twoWindowsOnDifferentAnswersKeepBoth() {
        try (var program = Program.fresh("two-answers");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            World.begin(visitor);
            var first = visitor.go("/");
            var second = visitor.anotherTab("/");
            answer(first, "One Ltd");
            assertThat(first.locator(".saved")).containsText(Pattern.compile("version"));
            second.locator("[id='f.present.title']").fill("Head of search");
            second.keyboard().press("Tab");
            assertThat(second.locator(".saved")).containsText(Pattern.compile("version"));
            assertThat(kept(visitor)).contains("One Ltd", "Head of search");
            visitor.expectNoTrouble();
        }
    }

    private static void answer(Page page, String employer) {
        page.locator(EMPLOYER).fill(employer);
        page.keyboard().press("Tab");
    }

    private static String kept(Visitor visitor) {
        return visitor.context()
                .request()
                .get(visitor.program().origin() + "/own/files/me.yaml")
                .text();
    }
}
