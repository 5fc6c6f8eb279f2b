package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The parts that are answered one by one, without scripts: what a press keeps, and that no window overwrites another.
@QuarkusTest
class PartsTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager, last_hands_on: 2023-06}
            aims:
              - {role: core:senior-software-engineer, reports_to: same, same_employer: yes}
            skills:
              - {skill: Python, level: 3, last_used: 2026-10}
              - {skill: debugging, level: 4}
            complaints:
              - {words: I make nothing, lever: role}
              - {words: My boss changes priorities}
              - {words: Zzyzx}
            """;

    private final Keys keys = Arc.container().instance(Keys.class).get();
    private final int port = Arc.container().instance(HttpServer.class).get().getPort();
    private final Browser browser = new Browser(port).withCookie("switchback-" + port + "=" + keys.cookie());

    @BeforeEach
    void begin() {
        browser.post("/before", "/before", Map.of());
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
    }

    private String page(String station) {
        return browser.get("/own/" + station).body();
    }

    private String file() {
        return browser.get("/own/files/me.yaml").body();
    }

    private HttpResponse<String> press(String station, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("version", version(station));
        return browser.post("/own/answers/" + station, "/own/" + station, all);
    }

    private String version(String station) {
        return page(station).replaceAll("(?s).*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    /// Name of the field of a skill's entry, as its row sends it.
    private String entry(String row) {
        var found = Pattern.compile("(?s)id=\"skill-core-" + row + "\".*?name=\"(f\\.skills\\[\\d+])\\.")
                .matcher(page("skills"));
        assertThat(found.find()).as(row).isTrue();
        return found.group(1);
    }

    @Test
    void eightToFifteenSkillsAreAskedCoreSkillsFirst() {
        var rows = Pattern.compile("id=\"(skill-core-[a-z-]+)\" role=\"group\"")
                .matcher(page("skills"))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertThat(rows).hasSizeBetween(8, 15).doesNotHaveDuplicates();
        assertThat(rows.subList(0, 4)).contains("skill-core-programming", "skill-core-code-review");
    }

    @Test
    void aPressOnANewSkillAddsAnEntryAndTheNextChangesThatOne() {
        String entry = entry("programming");
        assertThat(press("skills", Map.of(entry + ".skill", "core:programming", entry + ".level", "4", "at", "skill-x"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/own/skills#skill-x");
        assertThat(file()).contains("core:programming").containsPattern("core:programming\n    level: 4");
        assertThat(entry("programming")).isEqualTo(entry);
        press("skills", Map.of(entry + ".level", "2"));
        assertThat(file()).containsOnlyOnce("core:programming").containsPattern("core:programming\n    level: 2");
    }

    @Test
    void aPressOnASkillUnderAnotherNameChangesItsEntry() {
        assertThat(entry("debugging")).isEqualTo("f.skills[1]");
        press("skills", Map.of("f.skills[1].last_used", "2026-11"));
        assertThat(file()).containsPattern("debugging\n    level: 4\n    last_used: 2026-11");
    }

    @Test
    void theOrderStaysWhateverIsAnswered() {
        String before = order();
        String entry = entry("programming");
        press("skills", Map.of(entry + ".skill", "core:programming", entry + ".level", "5"));
        press("skills", Map.of("f.skills[1].reject", "yes"));
        assertThat(order()).isEqualTo(before);
    }

    private String order() {
        return String.join(
                " ",
                Pattern.compile("id=\"(skill-core-[a-z-]+)\" role=\"group\"")
                        .matcher(page("skills"))
                        .results()
                        .map(m -> m.group(1))
                        .toList());
    }

    @Test
    void whatIsRejectedStaysRejectedAndHasAWayBack() {
        press("skills", Map.of("f.skills[1].reject", "yes"));
        assertThat(page("skills")).contains("asked-row rejected", "Put it back");
        press("skills", Map.of("f.skills[1].reject", ""));
        assertThat(page("skills")).doesNotContain("asked-row rejected");
        assertThat(file()).containsPattern("debugging\n    level: 4").doesNotContain("reject");
    }

    @Test
    void anEntryThatOnlyRejectedGoesWhenItIsPutBack() {
        String entry = entry("programming");
        press("skills", Map.of(entry + ".skill", "core:programming", entry + ".reject", "yes"));
        assertThat(page("skills")).contains("value=\"remove skills[2]\"");
        press("skills", Map.of("do", "remove skills[2]"));
        assertThat(file()).doesNotContain("core:programming");
    }

    @Test
    void theLastChangeIsTakenBackAndBroughtAgain() {
        assertThat(page("skills")).doesNotContain("undo skills");
        press("skills", Map.of("f.skills[1].level", "1"));
        assertThat(page("skills")).contains("undo skills", "Take back the last change (debugging)");
        press("skills", Map.of("do", "undo skills"));
        assertThat(file()).containsPattern("debugging\n    level: 4");
        press("skills", Map.of("do", "undo skills"));
        assertThat(file()).containsPattern("debugging\n    level: 1");
    }

    @Test
    void takingBackDoesNotTouchWhatAnotherWindowChanged() {
        press("skills", Map.of("f.skills[1].level", "1"));
        String seen = version("skills");
        press("skills", Map.of("f.skills[0].level", "5"));
        assertThat(press("skills", Map.of("version", seen, "do", "undo skills")).statusCode())
                .isEqualTo(400);
        assertThat(file()).containsPattern("debugging\n    level: 1").containsPattern("Python\n    level: 5");
    }

    @Test
    void theTextFollowsThePresses() {
        String before = page("skills");
        for (var skill : List.of("programming", "code-review", "reading-others-code")) {
            String entry = entry(skill);
            press(
                    "skills",
                    Map.of(entry + ".skill", "core:" + skill, entry + ".level", "5", entry + ".last_used", "2026-11"));
        }
        assertThat(met(page("skills"))).isGreaterThan(met(before));
    }

    private static int met(String page) {
        return Integer.parseInt(page.replaceAll("(?s).*?>(\\d+) of \\d+ skills met.*", "$1"));
    }

    @Test
    void complaintsStandUnderTheirLeverChosenReadOrOpen() {
        String page = page("why");
        assertThat(column(page, "role")).contains("I make nothing", "Put here by you");
        assertThat(column(page, "manager")).contains("My boss changes priorities", "Put here by its words");
        assertThat(column(page, "")).contains("Zzyzx");
        assertThat(column(page, "role")).contains("class=\"touches\"");
        assertThat(column(page, "manager")).contains("class=\"leaves\"");
    }

    private static String column(String page, String lever) {
        String rest = page.substring(page.indexOf("data-lever=\"" + lever + "\""));
        int end = rest.indexOf("data-lever=", 12);
        return end < 0 ? rest.substring(0, rest.indexOf("id=\"board-add\"")) : rest.substring(0, end);
    }

    @Test
    void aComplaintIsMovedChangedAddedAndTakenOut() {
        press("why", Map.of("f.complaints[2].lever", "load"));
        assertThat(column(page("why"), "load")).contains("Zzyzx");
        press("why", Map.of("f.complaints[2].words", "Too much\r\nof it"));
        press("why", Map.of("f.complaints[3].words", "New one"));
        assertThat(column(page("why"), "")).contains("New one");
        assertThat(file()).contains("Too much\\nof it", "New one");
        press("why", Map.of("do", "remove complaints[0]"));
        assertThat(file()).doesNotContain("I make nothing");
        press("why", Map.of("do", "undo complaints"));
        assertThat(file()).contains("I make nothing");
    }

    @Test
    void aComplaintIsNotMovedInThePlaceOfAnother() {
        String seen = version("why");
        press("why", Map.of("do", "remove complaints[0]"));
        press("why", Map.of("f.complaints[2].words", "Another one"));
        var late = press("why", Map.of("version", seen, "f.complaints[1].lever", "load"));
        assertThat(late.statusCode()).isEqualTo(400);
        var gone = press("why", Map.of("version", seen, "do", "remove complaints[2]"));
        assertThat(gone.statusCode()).isEqualTo(400);
        assertThat(file()).doesNotContain("lever: load").contains("Zzyzx", "Another one");
    }

    @Test
    void theBoardIsThereBeforeAnythingElseIsKnown() {
        browser.post("/own/profile", "/", Map.of("text", "switchback: 1\n"));
        assertThat(page("why")).contains("id=\"board\"", "name=\"f.complaints[0].words\"");
        press("why", Map.of("f.complaints[0].words", "First"));
        assertThat(page("why")).contains("First", "Not sorted yet");
        assertThat(page("skills")).doesNotContain("skills-asked");
    }

    @Test
    void withoutARoleInMindNothingIsAskedAndTheWayThereIsNamed() {
        browser.post("/own/profile", "/", Map.of("text", "switchback: 1\npresent: {role: core:engineering-manager}\n"));
        assertThat(page("skills")).contains("href=\"/own/map#answers\"").doesNotContain("data-row");
    }

    @Test
    void hostileWordsStayWords() {
        press("why", Map.of("f.complaints[0].words", "<script>alert(1)</script>\"'><b>"));
        press("skills", Map.of("f.skills[0].last_used", "\"><script>alert(2)</script>"));
        assertThat(page("why")).doesNotContain("<script>alert", "<b>");
        assertThat(page("skills")).doesNotContain("<script>alert");
        assertThat(press("skills", Map.of("at", "x\" onload=", "f.skills[0].level", "1"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/own/skills#answers");
    }

    @Test
    void theExampleHasNothingToPress() {
        assertThat(browser.get("/example/skills").body()).doesNotContain("data-part", "data-row");
        assertThat(browser.get("/example/why").body()).doesNotContain("data-part", "id=\"board\"");
    }

    @Test
    void ratingsAreRowsOfChoicesThatPostTheSameFields() {
        press("time", Map.of("f.ratings.making", "2"));
        assertThat(page("time"))
                .contains("<input type=\"radio\" name=\"f.ratings.making\" value=\"2\" checked>")
                .contains("<input type=\"radio\" name=\"f.ratings.admin\" value=\"\" checked>")
                .doesNotContain("<select id=\"f.ratings");
        press("time", Map.of("f.ratings.making", "seven"));
        assertThat(page("time")).contains("name=\"f.ratings.making\" value=\"seven\" checked", "rate wrong");
        press("plan", Map.of("f.interest.legacy", "-1"));
        assertThat(page("plan")).contains("name=\"f.interest.legacy\" value=\"-1\" checked");
    }
}
