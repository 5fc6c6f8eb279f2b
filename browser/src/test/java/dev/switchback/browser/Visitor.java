package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody in front of the program with one browser. Everything that goes wrong in it is noted, and every request
/// that does not go to the program.
final class Visitor implements AutoCloseable {
    /// Other work may run on the machine of a test; this is the end of patience, not a measurement.
    private static final double PATIENCE_MS = 60_000;

    private final Program program;
    private final BrowserContext context;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private @Nullable Page page;

    private Visitor(Program program, Look look) {
        this.program = program;
        this.context = Chromium.get().newContext(look.options());
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        context.onRequest(this::note);
        // The browser announces a request before it asks the page's policy. One that the policy stopped was not sent.
        context.onRequestFailed(request -> {
            if (String.valueOf(request.failure()).startsWith("csp")) {
                elsewhere.remove(request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                troubles.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> troubles.add(error.error()));
        context.onResponse(response -> {
            if (response.status() >= 500) {
                troubles.add(response.status() + " " + response.url());
            }
        });
    }

    /// Without the cookie: has not opened the printed address.
    static Visitor stranger(Program program, Look look) {
        return new Visitor(program, look);
    }

    /// With the cookie that the printed address gave.
    static Visitor of(World world, Look look) {
        var visitor = new Visitor(world.program(), look);
        visitor.context.addCookies(world.cookies());
        return visitor;
    }

    /// Opens the printed address.
    static Visitor entering(Program program, Look look) {
        var visitor = new Visitor(program, look);
        visitor.page().navigate(program.address());
        visitor.page().waitForURL(url -> !url.contains("/begin/"));
        return visitor;
    }

    private void note(Request request) {
        var url = request.url();
        if (!url.startsWith(program.origin() + "/") && !url.startsWith("data:") && !url.startsWith("about:")) {
            elsewhere.add(url);
        }
    }

    BrowserContext context() {
        return context;
    }

    Program program() {
        return program;
    }

    /// The tab in front.
    Page page() {
        if (page == null) {
            page = context.newPage();
        }
        return page;
    }

    Page go(String path) {
        var tab = page();
        tab.navigate(program.origin() + path);
        tab.waitForLoadState(LoadState.LOAD);
        return tab;
    }

    Page anotherTab(String path) {
        var tab = context.newPage();
        tab.navigate(program.origin() + path);
        return tab;
    }

    /// Addresses that were asked for and are not the program's.
    List<String> elsewhere() {
        return List.copyOf(elsewhere);
    }

    /// Script errors, broken policies, answers of 500 and above; forgets them.
    List<String> takeTroubles() {
        var found = List.copyOf(troubles);
        troubles.clear();
        return found;
    }

    /// The browser shows each answer of 400 and above as an error; where one is meant, it is no trouble.
    void expectRefusal() {
        troubles.removeIf(t -> t.startsWith("Failed to load resource: the server responded with a status of 4"));
    }

    void expectNoTrouble() {
        assertThat(takeTroubles())
                .as("errors and broken policies in the browser")
                .isEmpty();
        assertThat(elsewhere).as("requests that leave the machine").isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
