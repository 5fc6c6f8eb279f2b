package dev.switchback.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A window that is closed and a program that is killed take nothing with them that the page called saved.
class NothingLostTest {
    private static final String EMPLOYER = "[id='f.present.employer']";

    @Test
    void aClosedWindowKeepsWhatItCalledSaved() {
        try (var program = Program.fresh("closed");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            World.begin(visitor);
            var page = visitor.go("/");
            page.locator(EMPLOYER).fill("One Ltd");
            page.keyboard().press("Tab");
            assertThat(page.locator(".saved")).containsText(Pattern.compile("version"));
            page.close();
            assertThat(visitor.anotherTab("/").locator(EMPLOYER)).hasValue("One Ltd");
        }
    }

    @Test
    void aKilledProgramKeepsWhatThePageCalledSaved() {
        try (var program = Program.fresh("killed")) {
            try (var visitor = Visitor.entering(program, Look.USUAL)) {
                World.begin(visitor);
                var page = visitor.go("/");
                page.locator(EMPLOYER).fill("One Ltd");
                page.keyboard().press("Tab");
                assertThat(page.locator(".saved")).containsText(Pattern.compile("version"));
                program.kill();
            }
            program.startAgain();
            try (var visitor = Visitor.entering(program, Look.USUAL)) {
                visitor.page().waitForURL(program.origin() + "/");
                assertThat(visitor.page().locator(EMPLOYER)).hasValue("One Ltd");
            }
        }
    }

    @Test
    void aPageSaysThatNothingIsSavedWhenTheProgramIsGone() {
        try (var program = Program.fresh("gone");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            World.begin(visitor);
            var page = visitor.go("/");
            program.kill();
            page.locator(EMPLOYER).fill("One Ltd");
            page.keyboard().press("Tab");
            assertThat(page.locator("form[data-answers] [data-trouble]"))
                    .containsText(page.locator("form[data-answers]").getAttribute("data-failed"));
            assertThat(page.locator("footer .saved")).not().containsText(Pattern.compile("version"));
            assertThat(page.locator(EMPLOYER)).hasValue("One Ltd");
        }
    }
}
