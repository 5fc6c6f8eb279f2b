package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/// Hands that use no mouse. After each press it looks whether what has the focus can be seen.
final class Keyboard {
    /// No page has as many places to stop at.
    private static final int MOST = 1_000;

    /// As many of one kind as are tried on a page.
    private static final int FEW = 3;

    /// Stops within one control: day, month and year of a date, and the button of its calendar.
    private static final int MOST_WITHIN = 5;

    /// The element in focus, as markup; what is wrong with its focus after a tab sign. Empty when it was met before,
    /// a tab sign alone when it is the one of the press before.
    private static final String FOCUS = """
            marks => {
              const e = document.activeElement;
              if (!e || e === document.body || e === document.documentElement) return '';
              const stays = e === window.sbLast;
              window.sbLast = e;
              if (marks && stays) return '\\t';
              if (e.sbMark) return '';
              e.sbMark = marks;
              const name = e.outerHTML.slice(0, 140).replace(/\\s+/g, ' ');
              const style = getComputedStyle(e);
              const drawn = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || e.tagName === 'MAIN';
              // Of a box that is larger than the window, the part that is in it counts.
              const boxes = [...e.getClientRects()].map(b => new DOMRect(Math.max(b.left, 0), Math.max(b.top, 0),
                Math.min(b.right, innerWidth) - Math.max(b.left, 0), Math.min(b.bottom, innerHeight) - Math.max(b.top, 0)));
              const inside = (x, y) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
              const reached = boxes.filter(b => b.width > 0 && b.height > 0).some(b => {
                for (const fx of [0.5, 0.1, 0.9]) for (const fy of [0.5, 0.15, 0.85]) {
                  const x = b.left + b.width * fx, y = b.top + b.height * fy;
                  if (!inside(x, y)) continue;
                  const top = document.elementFromPoint(x, y);
                  if (top && (e.contains(top) || top.contains(e) || [...(e.labels ?? [])].some(l => l.contains(top)))) return true;
                }
                return false;
              });
              const wrong = [];
              if (!drawn) wrong.push('no outline of 2 px: ' + style.outlineStyle + ' ' + style.outlineWidth);
              if (!reached) wrong.push('hidden, covered or outside the window: '
                + boxes.map(b => [b.left, b.top, b.width, b.height].map(Math.round)).join(' | '));
              return name + '\\t' + wrong.join('; ');
            }""";

    /// Nothing was stopped at yet, and the next stop is the first one.
    private static final String START = """
            () => {
              document.querySelectorAll('*').forEach(e => { delete e.sbMark; });
              window.sbLast = null;
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              window.scrollTo(0, 0);
            }""";

    /// Places that a key must reach: all that can be used and is shown. Of a group of radio buttons one is enough.
    private static final String MISSED = """
            () => {
              const all = [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
                .filter(e => e.tabIndex >= 0 && !e.disabled
                  && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
              const group = e => e.type === 'radio' ? all.filter(o => o.type === 'radio' && o.name === e.name && o.form === e.form) : [e];
              return all.filter(e => !group(e).some(o => o.sbMark)).map(e => e.outerHTML.slice(0, 140));
            }""";

    private final Page page;
    private int presses;

    Keyboard(Page page) {
        this.page = page;
    }

    int presses() {
        return presses;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        presses++;
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /// Goes from stop to stop until this one has the focus.
    Keyboard tabTo(Locator there) {
        for (int i = 0; i < MOST; i++) {
            if (there.count() == 1 && (boolean) there.evaluate("e => e === document.activeElement")) {
                assertThat(problem()).as("focus at " + there).isEmpty();
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The key Tab does not reach " + there);
    }

    /// Goes through the whole page, from its start until it comes round.
    ///
    /// @return what is wrong, one line each
    List<String> walk() {
        var wrong = new ArrayList<String>();
        page.evaluate(START);
        int within = 0;
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            var focus = String.valueOf(page.evaluate(FOCUS, true));
            within = focus.equals("\t") ? within + 1 : 0;
            if (within > MOST_WITHIN) {
                wrong.add("The key Tab does not leave " + page.evaluate("() => document.activeElement.outerHTML"));
                return wrong;
            }
            if (focus.isEmpty()) {
                ((List<?>) page.evaluate(MISSED)).forEach(m -> wrong.add("never reached: " + m));
                return wrong;
            }
            if (!focus.endsWith("\t")) {
                wrong.add(focus);
            }
        }
        wrong.add("The key Tab does not come round in " + MOST + " presses");
        return wrong;
    }

    /// The first stop of a page leads to its text.
    static void leadsPastTheFrame(Page page) {
        page.keyboard().press("Tab");
        var skip = page.locator(".skip");
        assertThat((boolean) skip.evaluate("e => e === document.activeElement"))
                .as("the first stop is the link past the frame")
                .isTrue();
        assertThat(skip.boundingBox().x).as("it is in the window").isNotNegative();
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("sb-main");
    }

    /// The first figures of a page open their reason and close it.
    static void reasonsOpen(Page page) {
        var figures = page.locator("main .why:visible");
        for (int i = 0; i < Math.min(FEW, figures.count()); i++) {
            openAndClose(figures.nth(i));
        }
    }

    private static void openAndClose(Locator figure) {
        var page = figure.page();
        var reason = page.locator("[id='" + figure.getAttribute("popovertarget") + "']");
        figure.focus();
        page.keyboard().press("Enter");
        reason.waitFor();
        assertThat((boolean) reason.evaluate("e => e.matches(':popover-open')")).isTrue();
        assertThat(reason.innerText()).isNotBlank();
        page.keyboard().press("Tab");
        assertThat((boolean) reason.evaluate("e => e.contains(document.activeElement)"))
                .as("the key Tab goes from the figure into its reason")
                .isTrue();
        page.keyboard().press("Escape");
        reason.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat((boolean) figure.evaluate("e => e === document.activeElement"))
                .as("the focus goes back to the figure")
                .isTrue();
    }

    private String problem() {
        var focus = String.valueOf(page.evaluate(FOCUS, false));
        return focus.endsWith("\t") ? "" : focus;
    }
}
