package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A browser that runs no script reads all and answers all.
class NoScriptTest {
    @Test
    void aReasonOpensWithoutAScript() {
        try (var visitor = Visitor.of(World.ANSWERED, Look.USUAL.withoutScript())) {
            var page = visitor.go("/own/map");
            var figure = page.locator("main .why:visible").first();
            figure.click();
            assertThat(page.locator("#" + figure.getAttribute("popovertarget")).isVisible())
                    .isTrue();
        }
    }

    @Test
    void fromThePrintedAddressToAnAnswerWithoutAScript() {
        try (var program = Program.patient("no-script");
                var visitor = Visitor.entering(program, Look.USUAL.withoutScript())) {
            var page = visitor.page();
            page.locator("form[action='/before'] button.go").click();
            page.waitForURL(program.origin() + "/");
            page.locator("[id='f.present.role']").fill("Engineering manager");
            page.locator("details.answers button.go").click();
            page.locator("a[href='/own/files/me.yaml']").waitFor();
            page.navigate(program.origin() + "/own/map");
            assertThat(page.locator("main").innerText()).contains("Engineering manager");
            visitor.expectNoTrouble();
        }
    }
}
