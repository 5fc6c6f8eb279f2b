package dev.switchback.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one browser of all tests: the Chromium of this machine, cut off from every network but loopback.
final class Chromium {
    /// Whoever has it elsewhere names it.
    private static final String NAMED = "SWITCHBACK_CHROMIUM";

    /// Names are not looked up, and what is not loopback goes to a proxy that is not there: the browser's own calls
    /// too.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--font-render-hinting=none",
            "--force-color-profile=srgb",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--proxy-server=http://127.0.0.1:9");

    private static @Nullable Browser browser;

    private Chromium() {}

    /// Skips the test, with the reason, where there is no Chromium.
    static synchronized Browser get() {
        if (browser == null) {
            var found = find();
            assumeTrue(found.isPresent(), "Chromium is not installed; the pages were not tried in a browser");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(found.orElseThrow())
                            .setArgs(ARGUMENTS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Optional<Path> find() {
        return Stream.of(
                        System.getenv().getOrDefault(NAMED, "/usr/bin/chromium"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
