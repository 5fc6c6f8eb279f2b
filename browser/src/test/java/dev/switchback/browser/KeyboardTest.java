package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Everything can be reached, seen and done without a mouse.
class KeyboardTest {
    @Test
    void anAnswerIsGivenWithoutAMouse() {
        try (var program = Program.fresh("keyboard");
                var visitor = Visitor.entering(program, Look.USUAL)) {
            var page = visitor.page();
            new Keyboard(page)
                    .tabTo(page.locator("form[action='/before'] button.go"))
                    .press("Enter");
            page.waitForURL(program.origin() + "/");
            var hands = new Keyboard(page);
            hands.tabTo(page.locator("[id='f.present.role']")).type("Engineering manager");
            hands.tabTo(page.locator("details.answers button.go")).press("Enter");
            page.locator("a[href='/own/files/me.yaml']").waitFor();
            assertThat(visitor.context()
                            .request()
                            .get(program.origin() + "/own/files/me.yaml")
                            .text())
                    .contains("Engineering manager");
            visitor.expectNoTrouble();
        }
    }
}
