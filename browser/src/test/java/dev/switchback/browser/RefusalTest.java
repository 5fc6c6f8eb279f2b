package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// Pages that say no are as easy to use as all others; no link leads to them, so they are named here.
class RefusalTest {
    @Test
    void pagesThatRefuseBreakNoRule() {
        for (var look : new Look[] {Look.USUAL, Look.DARK, Look.NARROW}) {
            try (var visitor = Visitor.of(World.EMPTY, look)) {
                check(visitor.go("/nowhere"));
                check(visitor.go("/begin/used"));
                visitor.expectRefusal();
                visitor.expectNoTrouble();
            }
            try (var stranger = Visitor.stranger(World.EMPTY.program(), look)) {
                check(stranger.go("/"));
                stranger.expectRefusal();
                stranger.expectNoTrouble();
            }
        }
    }

    @Test
    void aProfileThatCannotBeReadIsRefusedOnAPageThatBreaksNoRule() {
        for (var look : new Look[] {Look.USUAL, Look.DARK}) {
            try (var visitor = Visitor.of(World.EMPTY, look)) {
                var page = visitor.go("/");
                page.locator("form[action='/own/profile'] textarea").fill("switchback: [");
                page.locator("form[action='/own/profile'] button.go").click();
                page.waitForURL("**/own/profile");
                check(page);
                visitor.expectRefusal();
                visitor.expectNoTrouble();
            }
        }
    }

    private static void check(Page page) {
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
    }
}
