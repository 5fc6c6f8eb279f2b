package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Map, Plan and Ask as a person without a script works with them, and what a script asks beside that.
@QuarkusTest
class MapPlanAskTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            name: A. Example
            present: {role: core:engineering-manager}
            aims:
              - {role: core:senior-software-engineer, reports_to: same, same_employer: yes}
              - {role: core:staff-software-engineer}
            reflection: {craft_appeals: yes, daily_work_tried: project}
            complaints:
              - {words: "My boss overturns priorities every Tuesday", lever: role}
            constraints: {learning_hours_per_week: 5, currency: EUR, pay_now: 91000}
            ratings: {making: 2, one-to-one: -1}
            page: {pull: "I am drawn to our storage layer"}
            """;

    private final int port = bean(HttpServer.class).getPort();
    private final WebDoors doors = bean(WebDoors.class);
    private final Browser browser = new Browser(port)
            .withCookie("switchback-" + port + "=" + bean(Keys.class).cookie());

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    @BeforeEach
    void begin() {
        browser.post("/before", "/before", Map.of());
        profile(PROFILE);
    }

    private void profile(String text) {
        assertThat(browser.post("/own/profile", "/before", Map.of("text", text)).statusCode())
                .isEqualTo(303);
    }

    private String page(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).doesNotContain("id=\"work\"");
        return answer.body();
    }

    private HttpResponse<String> send(String path, boolean script, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("token", browser.formToken("/before"));
        String body = all.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        var request = browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", browser.root())
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return browser.send(script ? request.header("HX-Request", "true") : request);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String part(String page, String from, String to) {
        int begin = page.indexOf(from);
        assertThat(begin).as(from + " in the page").isNotNegative();
        return page.substring(begin, page.indexOf(to, begin));
    }

    @Test
    void weightsOrderTheOptionsAndAreRememberedUntilTheyAreTakenAway() {
        page("/own/map");
        assertThat(send("/own/weights", false, Map.of("reset", "yes")).statusCode())
                .isEqualTo(303);
        assertThat(page("/own/map")).contains("so there is no order");

        assertThat(send("/own/weights", false, Map.of("level", "4")).statusCode())
                .isEqualTo(303);
        var map = page("/own/map");
        assertThat(part(map, "id=\"weight-level\"", ">")).contains("value=\"4\"", "aria-valuetext=\"most\"");
        assertThat(part(map, "id=\"weighed\"", "</section>"))
                .contains("3. Staff software engineer (aimed at", "75 of 100", "Stay as Engineering manager")
                .doesNotContain("so there is no order");

        var script = send("/own/weights", true, Map.of("fit", "4", "level", "0"));
        assertThat(script.body()).startsWith("<div class=\"weighed\"").doesNotContain("<html");
        assertThat(part(page("/own/map"), "id=\"weight-fit\"", ">")).contains("value=\"4\"");

        send("/own/weights", false, Map.of("fit", "99", "pay", "-1", "energy", "<script>"));
        assertThat(page("/own/map")).contains("so there is no order").doesNotContain("<script>alert");
    }

    @Test
    void theExampleTakesItsWeightsFromTheAddressAndKeepsNone() {
        int before = doors.store().listRevisions("map-weights", "own").size();
        assertThat(part(page("/example/map?energy=4"), "id=\"weight-energy\"", ">"))
                .contains("value=\"4\"");
        assertThat(part(page("/example/map"), "id=\"weight-energy\"", ">")).contains("value=\"0\"");
        assertThat(doors.store().listRevisions("map-weights", "own")).hasSize(before);
    }

    @Test
    void theListHasNothingWithTheNameOfSomethingElseOnThePage() {
        send("/own/weights", false, Map.of("fit", "1"));
        for (var path : List.of("/own/map", "/own/plan", "/own/ask", "/example/map", "/example/plan")) {
            var ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                    .matcher(page(path))
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertThat(ids).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void twoOptionsStandSideBySide() {
        var beside = part(
                page("/own/map?one=aimed-same-core-senior-software-engineer&other=stay-same-core-engineering-manager"),
                "id=\"side-by-side\"",
                "</section>");
        assertThat(beside).contains("<table>", "Stay as Engineering manager", "making", "touches");
        assertThat(part(page("/own/map?one=%3Cscript%3E&other=x"), "id=\"side-by-side\"", "</section>"))
                .doesNotContain("<table>", "<script>");
    }

    private String firstProject() {
        var match = Pattern.compile("id=\"note-([a-z0-9-]+)\"").matcher(page("/own/plan"));
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    @Test
    void aProjectIsBegunFinishedAndCountsAsShown() {
        String project = firstProject();
        note(project, "begun", Map.of("day", "2026-11-10", "confidence", "40"));
        assertThat(part(page("/own/plan"), "id=\"note-" + project, "class=\"note-it\""))
                .contains("begun on", "40 of 100 sure");

        note(project, "done", Map.of("day", "2026-11-15", "confidence", "70", "link", "https://example.org/work"));
        var plan = page("/own/plan");
        assertThat(plan).doesNotContain("id=\"note-" + project + "\"").contains("https://example.org/work", "Done:");
        assertThat(page("/own/skills")).contains("https://example.org/work");
        assertThat(browser.get("/own/files/me.yaml").body())
                .contains("journal:", "what: begun", "what: done", "https://example.org/work");

        note(project, "undo", Map.of());
        assertThat(part(page("/own/plan"), "id=\"note-" + project, "class=\"note-it\""))
                .contains("begun on");
    }

    private void note(String project, String what, Map<String, String> values) {
        var fields = new HashMap<>(values);
        fields.put("do", what);
        fields.put("project", project);
        assertThat(send("/own/journal", false, fields).statusCode()).isEqualTo(303);
    }

    @Test
    void aSlipMovesTheRestAndKeepsThePlanThatWas() {
        int plans = doors.store().listRevisions("ladder-plan", "own").size();
        String project = firstProject();
        note("", "keep", Map.of());
        note(project, "begun", Map.of("day", "2026-11-10"));
        note(project, "slipped", Map.of("day", "2026-11-15", "again_from", "2027-03-01"));
        var plan = page("/own/plan");
        assertThat(part(plan, "class=\"shift\"", "</section>")).contains("was ", "The whole ladder ends on");
        assertThat(part(plan, "id=\"note-" + project, "class=\"note-it\""))
                .contains("slipped on", "goes on from 1 March 2027");

        note("", "keep", Map.of());
        assertThat(part(page("/own/plan"), "class=\"shift\"", "</section>"))
                .contains("The dates are those of the plan you keep", "Plans you kept");
        assertThat(doors.store().listRevisions("ladder-plan", "own").size()).isGreaterThanOrEqualTo(plans + 1);
    }

    @Test
    void hoursThatAreLeftAreNotedWithASlip() {
        String project = firstProject();
        note(project, "begun", Map.of("day", "2026-11-10"));
        note(project, "slipped", Map.of("day", "2026-11-15", "hours_left", "6"));
        assertThat(browser.get("/own/files/me.yaml").body()).contains("hours_left: 6");
    }

    @Test
    void aNoteThatIsWrongChangesNothing() {
        String project = firstProject();
        var before = browser.get("/own/files/me.yaml").body();
        for (var wrong : List.of(
                Map.of("day", "yesterday"),
                Map.of("day", "2026-11-10", "confidence", "very"),
                Map.of("day", "2026-11-10", "confidence", "101"),
                Map.of("day", "2999-01-01"))) {
            var fields = new HashMap<>(wrong);
            fields.put("do", "begun");
            fields.put("project", project);
            assertThat(send("/own/journal", false, fields).statusCode())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        for (var what : List.of("begun", "done", "undo", "<script>")) {
            assertThat(send("/own/journal", false, Map.of("do", what, "project", "<script>", "day", "2026-11-10"))
                            .statusCode())
                    .as(what)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/own/files/me.yaml").body()).isEqualTo(before);
    }

    @Test
    void theListAndTheChartAreBothOnThePageWithoutAScript() {
        assertThat(page("/own/plan")).contains("class=\"as-list\"", "class=\"as-chart\"");
        assertThat(part(page("/example/plan"), "class=\"projects\"", "</section>"))
                .doesNotContain("<form");
    }

    @Test
    void anEditReachesEveryDownloadAndSurvivesAReplan() throws IOException {
        var generated = shown("wish-1");
        assertThat(generated).contains("storage layer");
        edit("wish-1", generated, "I want to build the storage layer again.");
        for (var file : List.of("proposal.html", "proposal.md")) {
            assertThat(browser.get("/own/files/" + file).body()).as(file).contains("build the storage layer again");
        }
        assertThat(zipped("dossier/to-send/proposal.html")).contains("build the storage layer again");
        assertThat(zipped("dossier/to-send/proposal.md")).contains("build the storage layer again");

        profile(PROFILE.replace("I am drawn to our storage layer", "I am drawn to our query planner"));
        var ask = page("/own/ask");
        assertThat(ask).contains("build the storage layer again", "query planner", "Keep mine");
        assertThat(browser.get("/own/files/proposal.md").body()).contains("build the storage layer again");

        act("keep wish-1");
        assertThat(page("/own/ask")).doesNotContain("Keep mine");
        act("take wish-1");
        assertThat(browser.get("/own/files/proposal.md").body())
                .contains("query planner")
                .doesNotContain("build the storage");
    }

    /// What the editor shows of a piece.
    private String shown(String piece) {
        return part(page("/own/ask"), "name=\"seen." + piece + "\" value=\"", "\">")
                .replaceFirst(".*value=\"", "");
    }

    private String version() {
        return part(page("/own/ask"), "name=\"version\" value=\"", "\" form=\"edit-form\"")
                .replaceFirst(".*value=\"", "");
    }

    private void edit(String piece, String seen, String text) {
        assertThat(send("/own/edits", false, Map.of("version", version(), "seen." + piece, seen, "e." + piece, text))
                        .statusCode())
                .isEqualTo(303);
    }

    private void act(String what) {
        assertThat(send("/own/edits", false, Map.of("version", version(), "do", what))
                        .statusCode())
                .isEqualTo(303);
    }

    private String zipped(String name) throws IOException {
        var bytes =
                browser.sendForBytes(browser.request("/own/files/dossier.zip").GET());
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name + " in the zip");
    }

    @Test
    void wordsOfAComplaintWaitUntilThePersonLetsThemGo() {
        edit("wish-2", shown("wish-2"), "It overturns priorities every week.");
        assertThat(page("/own/ask")).contains("something you keep to yourself", "from a complaint");
        assertThat(browser.get("/own/files/proposal.md").body()).doesNotContain("overturns");

        act("send wish-2");
        assertThat(browser.get("/own/files/proposal.md").body()).contains("overturns priorities");
        edit("wish-2", shown("wish-2"), "It overturns priorities each week, for 91k.");
        assertThat(browser.get("/own/files/proposal.md").body()).doesNotContain("overturns");
        act("take wish-2");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOthersEdits() {
        String seen = shown("trial-2");
        String version = version();
        edit("trial-2", seen, "From the first window.");
        var second = send(
                "/own/edits", false, Map.of("version", version, "seen.trial-2", seen, "e.trial-2", "From the second."));
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("From the first window", "From the second");
        var script = send(
                "/own/edits", true, Map.of("version", version, "seen.trial-2", seen, "e.trial-2", "From the second."));
        assertThat(script.body())
                .contains("id=\"edit-state\"", "changed in another window")
                .doesNotContain("<html");
        act("take trial-2");
    }

    @Test
    void hostileEditsAreShownAsText() {
        edit("wish-1", shown("wish-1"), "</textarea><script>alert(1)</script>\"><img src=x onerror=alert(1)>");
        assertThat(page("/own/ask")).doesNotContain("<script>alert", "<img src=x");
        assertThat(browser.get("/own/files/proposal.html").body()).doesNotContain("<script>alert", "<img src=x");
        act("take wish-1");
    }

    @Test
    void whatChangedIsSaidUntilItIsSeen() {
        page("/own/plan");
        send("/own/seen", false, Map.of("station", ""));
        assertThat(page("/")).doesNotContain("class=\"changes\"");
        profile(PROFILE.replace("learning_hours_per_week: 5", "learning_hours_per_week: 2"));
        for (var path : List.of("/own/plan", "/own/plan", "/")) {
            assertThat(page(path)).as(path).contains("class=\"changes\"", "Since you last looked");
        }
        assertThat(page("/own/why")).doesNotContain("class=\"changes\"");
        var seen = send("/own/seen", false, Map.of("station", "PLAN"));
        assertThat(seen.headers().firstValue("Location").orElse("")).endsWith("/own/plan");
        assertThat(page("/own/plan")).doesNotContain("class=\"changes\"");
    }

    @Test
    void whatIsTypedIsKeptWithoutAPressOfTheButton() {
        String version = formVersion("/own/why");
        var kept = typed("why", version, Map.of("f.reflection.pulls[0]", "one", "f.reflection.pulls[1]", "two"));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body())
                .contains("class=\"saved\"", "f.reflection.pulls[2]")
                .doesNotContain("class=\"found\"");
        assertThat(browser.get("/own/files/me.yaml").body()).contains("one", "two");

        String next = versionOf(kept.body());
        var emptied = typed("why", next, Map.of("f.reflection.pulls[0]", ""));
        assertThat(part(emptied.body(), "name=\"f.reflection.pulls[1]\"", "</div>"))
                .as("entries keep their places while somebody types")
                .contains("two");
        assertThat(browser.get("/own/files/me.yaml").body()).doesNotContain("- \"\"");
        assertThat(page("/own/why")).doesNotContain("class=\"problems\"");
    }

    @Test
    void typingInTwoWindowsSaysWhatTheOtherWrote() {
        String version = formVersion("/");
        typed("start", version, Map.of("f.present.title", "From the first window"));
        var second = typed("start", version, Map.of("f.present.title", "From the second"));
        assertThat(part(second.body(), "class=\"conflicts\"", "</ul>"))
                .contains("data-field=\"f.present.title\"", "From the first window");
        assertThat(browser.get("/own/files/me.yaml").body()).contains("From the first window");
    }

    private HttpResponse<String> typed(String station, String version, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version);
        all.put("typing", "yes");
        return browser.send(browser.form("/own/answers/" + station, browser.formToken("/before"), all)
                .header("Origin", browser.root())
                .header("X-Part", "form"));
    }

    private String formVersion(String path) {
        return versionOf(page(path));
    }

    private static String versionOf(String page) {
        return part(page, "name=\"version\" value=\"", "\">").replaceFirst(".*value=\"", "");
    }
}
