package dev.switchback.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ServiceWorkerPolicy;

/// How somebody has set up their browser.
///
/// @param dark   whether the machine is in dark mode
/// @param width  of the window, in CSS pixels
/// @param height of the window, in CSS pixels
/// @param script whether the browser runs scripts
/// @param locale the first language of the browser
record Look(boolean dark, int width, int height, boolean script, String locale) {
    /// A laptop in daylight.
    static final Look USUAL = new Look(false, 1280, 900, true, "en-GB");

    static final Look DARK = new Look(true, 1280, 900, true, "en-GB");

    /// As narrow as WCAG 2.2, 1.4.10, asks: also what 1280 pixels are at 400 % zoom.
    static final Look NARROW = new Look(false, 320, 800, true, "en-GB");

    Look withoutScript() {
        return new Look(dark, width, height, false, locale);
    }

    Look in(String language) {
        return new Look(dark, width, height, script, language);
    }

    Look wide(int pixels) {
        return new Look(dark, pixels, height, script, locale);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(script)
                .setLocale(locale)
                .setTimezoneId("Europe/Berlin")
                .setForcedColors(ForcedColors.NONE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setAcceptDownloads(true);
    }
}
