package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Stop;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A page in German holds no English but names: titles of roles, names of skills, words from a file, keys of a profile.
@QuarkusTest
class GermanPagesTest {
    /// Common English words that are no German ones; each stands in some sentence of the English frame.
    private static final Pattern ENGLISH = Pattern.compile(
            "(?iU)\\b(the|your|you|with|from|which|what|this|that|there|their|and|or|not|known|yet|hours|weeks?|work"
                    + "|role|boss|skills|options|unchanged|touches|leaves|aimed|show|answers|save|add|take|none|here"
                    + "|before|after|because|every|each|only|been|have|would|should)\\b");

    private final int port = Arc.container().instance(HttpServer.class).get().getPort();
    private final WebDoors doors = Arc.container().instance(WebDoors.class).get();
    private final Browser browser = new Browser(port)
            .withCookie("switchback-" + port + "="
                    + Arc.container().instance(Keys.class).get().cookie() + "; switchback-language=de");

    private static final String OWN = """
            switchback: 1
            locale: de
            as_of: 2026-11-16
            present: {role: core:engineering-manager, people_reporting: viele}
            aims:
              - {role: core:senior-software-engineer}
            """;

    private Stream<String> pages() {
        var stops = Arrays.stream(Stop.values()).map(Stop::path).toList();
        return Stream.of(
                        Stream.of("/before", "/", "/nowhere"),
                        stops.stream().map(s -> "/example/" + s),
                        stops.stream().map(s -> "/own/" + s))
                .flatMap(s -> s);
    }

    /// The tests after this one find the language that they found before.
    @AfterEach
    void leaveNoLanguage() {
        browser.post("/own/profile", "/before", Map.of("text", "switchback: 1\n"));
    }

    @Test
    void noPageHoldsEnglishButNames() {
        browser.post("/before", "/before", Map.of());
        // What another test wrote is gone before, so that no page offers to take the change back.
        browser.post("/own/profile", "/before", Map.of("text", "switchback: 1\n"));
        browser.post("/own/profile", "/before", Map.of("text", OWN));
        var english = new TreeSet<String>();
        for (var path : pages().toList()) {
            String body = browser.get(path).body();
            assertThat(body).as(path).contains("<html lang=\"de\">");
            for (var line : words(body)) {
                if (ENGLISH.matcher(line).find()) {
                    english.add(path + ": " + line);
                }
            }
        }
        assertThat(english).isEmpty();
    }

    /// What the events of the example are called, in its own language.
    private static List<String> titles() {
        try (var lines = Files.lines(Path.of("../examples/engineering-manager/calendar.ics"))) {
            return lines.filter(l -> l.startsWith("SUMMARY:"))
                    .map(l -> l.substring("SUMMARY:".length()).strip())
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The texts of a page, one per element, without names that stay as they are.
    private List<String> words(String body) {
        var names = new ArrayList<>(doors.roles());
        names.addAll(doors.skills());
        names.addAll(titles());
        names.sort((a, b) -> b.length() - a.length());
        String page = body.replaceAll("(?s)<a [^>]*rel=\"noreferrer\">.*?</a>", "")
                .replaceAll("(?s)<button[^>]* lang=\"en\">[^<]*", "")
                .replaceAll("(?s)<(datalist|script|style|svg|code)\\b.*?</\\1>", "")
                .replaceAll("(?s)<(?:textarea|input)[^>]*>[^<]*", "");
        var lines = new ArrayList<String>();
        for (var text : page.split("<[^>]*>")) {
            String line = text.strip();
            for (var name : names) {
                line = line.replaceAll("\\b" + Pattern.quote(name) + "\\b", "");
            }
            if (!line.isEmpty()) {
                lines.add(line.replaceAll("„[^“]*“ (\\([^)]*resume[^)]*\\)|ist am nächsten an)", "")
                        // Words of the person's own files, and fields of the profile.
                        .replaceAll("„[^“]*“ enthält „[^“]*“|\\(in der Datei: [^)]*\\)", "")
                        .replaceAll("unter [a-z_.]+|der week heißt|\\S*/\\S+", ""));
            }
        }
        return lines;
    }

    @Test
    void theNamesOfTheBuiltInFrameworkStayAsTheyAre() {
        browser.post("/before", "/before", Map.of());
        assertThat(browser.get("/example/map").body()).contains("Senior software engineer");
    }
}
