package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/// Whether a page fits: it need not be moved sideways, whatever the width, the zoom, the size of the letters.
final class Reflow {
    /// What sticks out of the window and does not stand in a part that can be moved by itself (a wide table).
    private static final String STICKS_OUT = """
            () => {
              const wide = document.documentElement.clientWidth;
              const scrolls = e => { for (let p = e; p && p !== document.body; p = p.parentElement)
                if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
              const out = [...document.body.querySelectorAll('*')].filter(e => {
                const box = e.getBoundingClientRect();
                return box.width > 1 && box.right > wide + 1 && !scrolls(e) && getComputedStyle(e).position !== 'absolute';
              }).map(e => e.outerHTML.slice(0, 140));
              const root = document.scrollingElement;
              if (root.scrollWidth > wide) out.push('the page is ' + root.scrollWidth + ' px wide in a window of ' + wide);
              return out;
            }""";

    /// Text that its box cuts off.
    private static final String CUT_OFF = """
            () => [...document.body.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              const hides = style.overflowX === 'hidden' || style.overflowX === 'clip' || style.overflowY === 'hidden';
              return hides && style.clipPath === 'none' && e.clientWidth > 1
                && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && e.innerText;
            }).map(e => e.outerHTML.slice(0, 140))""";

    /// The distances of WCAG 2.2, 1.4.12, which people set by a style of their own.
    private static final String MORE_SPACE = """
            () => {
              const style = new CSSStyleSheet();
              style.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important;'
                + ' word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
              document.adoptedStyleSheets = [style];
            }""";

    private Reflow() {}

    static void fits(Page page) {
        assertThat((List<?>) page.evaluate(STICKS_OUT)).as("sticks out").isEmpty();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as("cut off").isEmpty();
    }

    static void fits(Page page, int width) {
        page.setViewportSize(width, 800);
        fits(page);
    }

    static void fitsWithLargeLetters(Page page) {
        page.setViewportSize(1280, 900);
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        try {
            fits(page);
        } finally {
            page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        }
    }

    static void fitsWithMoreSpace(Page page, int width) {
        page.evaluate(MORE_SPACE);
        try {
            fits(page, width);
        } finally {
            page.evaluate("() => { document.adoptedStyleSheets = []; }");
        }
    }
}
