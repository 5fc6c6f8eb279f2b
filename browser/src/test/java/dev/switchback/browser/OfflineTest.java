package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// No page could ask for anything beyond this machine; that none does is part of what holds on every page.
class OfflineTest {
    @Test
    void aPageThatTriedToLoadFromElsewhereWouldBeStopped() {
        try (var visitor = Visitor.of(World.ANSWERED, Look.USUAL)) {
            var page = visitor.go("/own/why");
            var stopped = (List<?>) page.evaluate("""
                    async () => {
                      const stopped = [];
                      document.addEventListener('securitypolicyviolation', e => stopped.push(e.effectiveDirective));
                      const add = (tag, set) => document.body.append(Object.assign(document.createElement(tag), set));
                      await fetch('https://example.org/x').catch(() => {});
                      add('img', { src: 'https://example.org/x.png' });
                      add('script', { src: 'https://example.org/x.js' });
                      add('link', { rel: 'stylesheet', href: 'https://example.org/x.css' });
                      add('iframe', { src: 'https://example.org/' });
                      add('video', { src: 'https://example.org/x.mp4' });
                      add('script', { textContent: 'window.sbRan = true' });
                      add('style', { textContent: 'body { color: red }' });
                      try { new WebSocket('wss://example.org/'); } catch { }
                      for (let i = 0; i < 100 && new Set(stopped).size < 6; i++) await new Promise(r => setTimeout(r, 100));
                      return [...new Set(stopped)].sort();
                    }""");
            assertThat(stopped)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Object.class))
                    .containsExactly(
                            "connect-src", "frame-src", "img-src", "media-src", "script-src-elem", "style-src-elem");
            assertThat(page.evaluate("() => window.sbRan === undefined")).isEqualTo(true);
            assertThat(visitor.elsewhere()).as("requests that left the page").isEmpty();
            visitor.takeTroubles();
        }
    }

    @Test
    void theNetworkIsOutOfReachOfThisBrowser() {
        try (var visitor = Visitor.of(World.EMPTY, Look.USUAL)) {
            assertThat(reaches(visitor.page(), "http://example.org/")).isFalse();
            assertThat(reaches(visitor.page(), "http://192.0.2.1/")).isFalse();
        }
    }

    private static boolean reaches(Page page, String address) {
        try {
            page.navigate(address);
            return true;
        } catch (com.microsoft.playwright.PlaywrightException e) {
            return false;
        }
    }

    @Test
    void aPageCannotBeFramedByAnotherOne() {
        try (var visitor = Visitor.of(World.EMPTY, Look.USUAL)) {
            var page = visitor.page();
            page.setContent("<iframe src='" + visitor.program().origin() + "/'></iframe>");
            assertThat(page.frames().getLast().content()).doesNotContain("sb-main");
        }
    }
}
