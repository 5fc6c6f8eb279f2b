package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// What a page owes to a browser that runs no script.
final class Scriptless {
    private static final String NO_BUTTON = """
            () => [...document.forms].filter(f => ![...f.elements].some(e =>
                (e.type === 'submit' || e.type === 'image')
                && e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.tabIndex >= 0))
              .map(f => f.outerHTML.slice(0, 140))""";

    /// Controls that stand in no form, lead nowhere and open nothing by themselves.
    private static final String DEAD = """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')]
              .filter(e => !e.form && !e.popoverTargetElement && !e.commandForElement)
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled)
              .map(e => e.outerHTML.slice(0, 140))""";

    /// What a script adds for hands with a mouse is marked by the script.
    private static final String SAYS = """
            () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th, caption, figcaption)')]
              .filter(e => !e.closest('[data-script-only]') && !e.querySelector('p, li, td, input, select, textarea'))
              .map(e => e.textContent.replace(/\\s+/g, ' ').trim()).filter(t => t)""";

    private Scriptless() {}

    static void answersAll(Page page) {
        Parts.openAll(page);
        assertThat((List<?>) page.evaluate(NO_BUTTON))
                .as("forms without a button")
                .isEmpty();
        assertThat((List<?>) page.evaluate(DEAD)).as("controls that do nothing").isEmpty();
    }

    /// Whether each sentence that is there with a script is there without one.
    static void says(Page page, Crawl.Place place) {
        try (var other = Visitor.of(place.world(), Look.USUAL)) {
            var missing = new ArrayList<Object>((List<?>) other.go(place.path()).evaluate(SAYS));
            missing.removeAll((List<?>) page.evaluate(SAYS));
            assertThat(missing).as("sentences that only a script shows").isEmpty();
        }
    }
}
