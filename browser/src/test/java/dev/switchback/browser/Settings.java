package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/// Whether a page keeps to what the person set for all pages: colours of their own, and less motion.
final class Settings {
    /// Marks that would vanish: drawn in nothing but the colour of the paper.
    private static final String VANISHED = """
            () => {
              const probe = document.createElement('i');
              probe.style.color = 'Canvas';
              probe.style.forcedColorAdjust = 'none';
              document.body.append(probe);
              const paper = getComputedStyle(probe).color;
              probe.remove();
              const drawn = (c, o) => c !== 'none' && c !== paper && !/^rgba.*, 0\\)$/.test(c) && o !== '0';
              return [...document.querySelectorAll('svg :is(path, line, circle, rect, text, polygon, polyline, ellipse)')]
                .filter(e => e.getBoundingClientRect().width + e.getBoundingClientRect().height > 0)
                .filter(e => !e.closest('defs, clipPath, mask, pattern'))
                .filter(e => { const s = getComputedStyle(e);
                  return s.visibility !== 'hidden' && !drawn(s.fill, s.fillOpacity) && !drawn(s.stroke, s.strokeOpacity); })
                .map(e => e.outerHTML.slice(0, 140));
            }""";

    /// Controls that can no longer be told from text.
    private static final String UNMARKED = """
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea')]
              .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.tabIndex >= 0)
              .filter(e => !['checkbox', 'radio', 'range', 'file', 'color'].includes(e.type))
              .filter(e => { const s = getComputedStyle(e);
                return parseFloat(s.borderTopWidth) + parseFloat(s.borderBottomWidth) === 0
                  && !s.textDecorationLine.includes('underline'); })
              .map(e => e.outerHTML.slice(0, 140))""";

    private static final String MOVES = """
            () => [...document.querySelectorAll('*')].filter(e => {
              const s = getComputedStyle(e);
              const lasts = t => t.split(',').some(x => parseFloat(x) > 0.001);
              return lasts(s.transitionDuration) || (s.animationName !== 'none' && lasts(s.animationDuration))
                || s.scrollBehavior === 'smooth';
            }).map(e => e.outerHTML.slice(0, 140))""";

    private Settings() {}

    static void nothingVanishesInForcedColours(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE));
            assertThat((List<?>) page.evaluate(VANISHED)).as("vanished").isEmpty();
            assertThat((List<?>) page.evaluate(UNMARKED)).as("without a mark").isEmpty();
        }
    }

    static void nothingMovesWhenLessMotionIsAskedFor(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat((List<?>) page.evaluate(MOVES)).as("moves").isEmpty();
    }

    static void nothingMovesOnItsOwn(Page page) {
        assertThat(page.evaluate("() => document.getAnimations().length"))
                .as("animations that run")
                .isEqualTo(0);
        assertThat(page.locator("marquee, blink, video[autoplay], img[src$='.gif']")
                        .count())
                .isZero();
    }

    static void reset(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
    }
}
