package dev.switchback.browser;

import com.microsoft.playwright.Page;

/// What is folded away on a page.
final class Parts {
    private Parts() {}

    /// Opens everything that can be folded out.
    static void openAll(Page page) {
        page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    }

    /// Opens the reason behind the first figure; whether there is one.
    static boolean openFirstReason(Page page) {
        return (boolean) page.evaluate("""
                () => {
                  const reason = document.querySelector('.reason[popover]');
                  reason?.showPopover();
                  return reason !== null;
                }""");
    }

    static void closeReasons(Page page) {
        page.evaluate("() => document.querySelectorAll(':popover-open').forEach(p => p.hidePopover())");
    }
}
