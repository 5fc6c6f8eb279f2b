package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Frameworks that are copied, changed entry by entry, compared and taken back, over real HTTP.
@QuarkusTest
class OwnFrameworksTest {
    private static final String PROFILE =
            "switchback: 1\npresent: {role: core:engineering-manager}\naims: [{role: core:senior-software-engineer}]\n";
    private static final String ACME = """
            switchback_framework: 1
            namespace: acme
            name: Acme ladder
            version: "2026"
            crafts: [{id: eng, name: Engineering}]
            levels: [{id: senior, name: Senior, rank: 3}, {id: lead, name: Lead, rank: 4}]
            skills: [{id: gliding, name: Gliding, kind: tool}, {id: sailing, name: Sailing, kind: tool}]
            roles:
              - id: pilot
                title: Pilot
                craft: eng
                track: ic
                level: senior
                skills: [{skill: gliding, level: 3, core: true}, {skill: "core:coaching", level: 2}]
                pay: {low: 60000, high: 80000, currency: EUR}
                parallel_to: [{role: captain, grade: stated}]
              - {id: captain, title: Captain, craft: eng, track: management, level: senior, leads_to: [pilot]}
            """;
    private static final String ROLE = "/own/frameworks/role";
    private static final String PILOT = ROLE + "?file=acme.yaml&id=acme:pilot";

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithOneFramework() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
        assertThat(visit.upload(Part.file("acme.yaml", ACME)).statusCode()).isEqualTo(303);
    }

    private String file() {
        return visit.get("/own/frameworks/file?file=acme.yaml");
    }

    /// A form as a browser sends it: every field as the page shows it, then what the person changes.
    private HttpResponse<String> send(String page, String action, Part... changes) {
        var parts = fields(visit.get(page));
        for (var change : changes) {
            parts.removeIf(p -> p.name().equals(change.name()));
            parts.add(change);
        }
        return visit.send(action, parts.toArray(Part[]::new));
    }

    private static List<Part> fields(String html) {
        int begin = html.indexOf("<form class=\"entry\"");
        assertThat(begin).as(html).isPositive();
        String form = html.substring(begin, html.indexOf("</form>", begin));
        var parts = new ArrayList<Part>();
        find("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"", form, parts);
        find("<input id=\"[^\"]+\" name=\"([^\"]+)\" value=\"([^\"]*)\"", form, parts);
        find("<input id=\"[^\"]+\" type=\"checkbox\" name=\"([^\"]+)\" value=\"(yes)\" checked", form, parts);
        find("(?s)<textarea id=\"[^\"]+\" name=\"([^\"]+)\"[^>]*>\\R?(.*?)</textarea>", form, parts);
        for (var select : form.split("<select ")) {
            var name = Pattern.compile("^id=\"[^\"]+\" name=\"([^\"]+)\"").matcher(select);
            var chosen = Pattern.compile("value=\"([^\"]*)\" selected").matcher(select);
            if (name.find()) {
                String first = select.substring(0, select.indexOf("</select>"));
                chosen.region(0, first.length());
                parts.add(Part.of(name.group(1), chosen.find() ? chosen.group(1) : firstValue(first)));
            }
        }
        parts.removeIf(p -> p.name().equals("token"));
        return parts;
    }

    /// What a browser sends of a choice that nobody made.
    private static String firstValue(String select) {
        int begin = select.indexOf("<option value=\"") + "<option value=\"".length();
        return select.substring(begin, select.indexOf('"', begin));
    }

    private static void find(String pattern, String form, List<Part> parts) {
        var found = Pattern.compile(pattern).matcher(form);
        while (found.find()) {
            parts.add(Part.of(
                    found.group(1),
                    found.group(2).replace("&amp;", "&").replace("&quot;", "\"").replace("&lt;", "<")));
        }
    }

    @Test
    void aRoleSavedAsItIsStaysAsItIs() {
        send(PILOT, ROLE);
        String once = file();
        assertThat(once).contains("title: Pilot", "{low: 60000, high: 80000, currency: EUR}");
        assertThat(send(PILOT, ROLE).statusCode()).isEqualTo(303);
        assertThat(file()).isEqualTo(once);
    }

    @Test
    void everyPartOfARoleCanBeChanged() {
        var answer = send(
                PILOT,
                ROLE,
                Part.of("e.title", "Chief pilot"),
                Part.of("e.other_titles", "Ace\nFlyer"),
                Part.of("e.new_level", "Chief"),
                Part.of("e.new_rank", "7"),
                Part.of("e.skills.0.skill", ""),
                Part.of("e.skills.2.skill", "Sailing"),
                Part.of("e.skills.2.level", "2,5"),
                Part.of("e.week.making.share", "60"),
                Part.of("e.week.making.spread", "10"),
                Part.of("e.week.messages.share", "40"),
                Part.of("e.pay.high", "90000"),
                Part.of("e.rights.budget", "yes"),
                Part.of("e.parallels.0.role", ""),
                Part.of("e.next.0", "Captain"),
                Part.of("e.codebase", "yes"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(file())
                .contains(
                        "title: Chief pilot",
                        "other_titles: [Ace, Flyer]",
                        "{id: chief, name: Chief, rank: 7}",
                        "level: chief",
                        "{skill: \"core:coaching\", level: 2}",
                        "{skill: sailing, level: 2.5}",
                        "making: {share: 0.6, spread: 0.1}",
                        "messages: {share: 0.4, spread: 0}",
                        "{low: 60000, high: 90000, currency: EUR}",
                        "decision_rights: [budget]",
                        "leads_to: [captain]",
                        "shared_codebase: true")
                .doesNotContain("gliding, level", "parallel_to");
        assertThat(visit.get("/own/frameworks/compare?one=acme.yaml%401&other=acme.yaml"))
                .contains("Chief pilot", "Sailing");
    }

    @Test
    void eachBadValueIsSaidAtItsFieldAndNothingIsWritten() {
        String before = file();
        var answer = send(
                PILOT,
                ROLE,
                Part.of("e.title", ""),
                Part.of("e.skills.0.level", "9"),
                Part.of("e.skills.1.skill", "Juggling <b>"),
                Part.of("e.week.making.share", "30"),
                Part.of("e.pay.low", "999999"),
                Part.of("e.next.0", "Nobody"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "id=\"e.title-wrong\"",
                        "id=\"e.skills.0.level-wrong\"",
                        "id=\"e.skills.1.skill-wrong\"",
                        "Juggling &lt;b&gt;",
                        "not to 100",
                        "id=\"e.pay.high-wrong\"",
                        "id=\"e.next.0-wrong\"",
                        "value=\"999999\"")
                .doesNotContain("<b>");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void whatOnlyTheWholeFileShowsIsSaidAtItsFieldToo() {
        String before = file();
        var answer = send(
                ROLE + "?file=acme.yaml&id=acme:captain",
                ROLE,
                Part.of("e.pay.low", "50000"),
                Part.of("e.pay.high", "60000"),
                Part.of("e.pay.currency", "USD"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("id=\"e.pay.currency-wrong\"", "The pay is in (USD)");
        var moved = send(ROLE + "?file=acme.yaml&id=acme:captain", ROLE, Part.of("e.level", "acme:lead"));
        assertThat(moved.statusCode()).isEqualTo(400);
        assertThat(moved.body()).contains("which stand on different ranks");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void twoWindowsKeepBothChangesAndNameTheOneThatBothMade() {
        var old = fields(visit.get(PILOT));
        assertThat(send(PILOT, ROLE, Part.of("e.title", "First pilot"), Part.of("e.codebase", "no"))
                        .statusCode())
                .isEqualTo(303);
        var apart = new ArrayList<>(old);
        replace(apart, "e.pay.high", "81000");
        assertThat(visit.send(ROLE, apart.toArray(Part[]::new)).statusCode()).isEqualTo(303);
        assertThat(file()).contains("title: First pilot", "high: 81000");

        var same = new ArrayList<>(old);
        replace(same, "e.title", "Second pilot");
        var conflict = visit.send(ROLE, same.toArray(Part[]::new));
        assertThat(conflict.statusCode()).isEqualTo(400);
        assertThat(conflict.body())
                .contains(
                        "id=\"e.title-wrong\"",
                        "(First pilot) while you wrote (Second pilot)",
                        "value=\"Second pilot\"");
        assertThat(file()).contains("title: First pilot");
        assertThat(visit.send(ROLE, fields(conflict.body()).toArray(Part[]::new))
                        .statusCode())
                .isEqualTo(303);
        assertThat(file()).contains("title: Second pilot", "high: 81000");
    }

    @Test
    void askingForMoreLinesLosesNothingThatAnotherWindowSaved() {
        var old = new ArrayList<>(fields(visit.get(PILOT)));
        assertThat(send(PILOT, ROLE, Part.of("e.title", "First pilot")).statusCode())
                .isEqualTo(303);
        replace(old, "e.pay.high", "82000");
        old.add(Part.of("do", "more"));
        var longer = visit.send(ROLE, old.toArray(Part[]::new));
        assertThat(longer.statusCode()).isEqualTo(200);
        assertThat(visit.send(ROLE, fields(longer.body()).toArray(Part[]::new)).statusCode())
                .isEqualTo(303);
        assertThat(file()).contains("title: First pilot", "high: 82000");
    }

    /// What a form that takes an entry out says of what it showed.
    private String mark(String page) {
        String html = visit.get(page);
        String before = "name=\"mark\" value=\"";
        int begin = html.indexOf(before) + before.length();
        return html.substring(begin, html.indexOf('"', begin));
    }

    private static void replace(List<Part> parts, String name, String value) {
        parts.removeIf(p -> p.name().equals(name));
        parts.add(Part.of(name, value));
    }

    @Test
    void aRoleIsAddedAndTakenOutWithTheLinksThatLeadToIt() {
        var added = send(
                ROLE + "?file=acme.yaml",
                ROLE,
                Part.of("e.title", "Balloonist Ä"),
                Part.of("e.new_craft", "Balloons"),
                Part.of("e.track", "hybrid"),
                Part.of("e.level", "acme:lead"),
                Part.of("e.next.0", "Pilot"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        assertThat(file()).contains("id: balloonist-a", "{id: balloons, name: Balloons}", "track: hybrid");

        assertThat(visit.get(PILOT)).contains("Captain: parallel to it", "Balloonist Ä: parallel to it");
        String mark = mark(PILOT);
        var gone = visit.send(
                ROLE + "/remove", Part.of("file", "acme.yaml"), Part.of("id", "acme:pilot"), Part.of("mark", mark));
        assertThat(gone.statusCode()).isEqualTo(303);
        assertThat(file()).doesNotContain("pilot", "parallel_to").contains("balloonist-a");
    }

    @Test
    void aChangedRoleIsNotTakenOutUnseen() {
        String mark = mark(PILOT);
        send(PILOT, ROLE, Part.of("e.title", "First pilot"));
        var refused = visit.send(
                ROLE + "/remove", Part.of("file", "acme.yaml"), Part.of("id", "acme:pilot"), Part.of("mark", mark));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(file()).contains("First pilot");
    }

    @Test
    void aSkillIsChangedAndTakenOutOfTheRolesThatAskForIt() {
        String address = "/own/frameworks/skill?file=acme.yaml&id=acme:gliding";
        var changed = send(
                address,
                "/own/frameworks/skill",
                Part.of("e.name", "Soaring"),
                Part.of("e.kind", "conceptual"),
                Part.of("e.same_as", "Coaching"),
                Part.of("e.effort.low", "10"),
                Part.of("e.effort.likely", "20"),
                Part.of("e.effort.high", "40"),
                Part.of("e.transfers.0.from", "Sailing"),
                Part.of("e.transfers.0.credit", "25"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
        assertThat(file())
                .contains(
                        "name: Soaring",
                        "kind: conceptual",
                        "same_as: \"core:coaching\"",
                        "effort_per_step: {low: 10, likely: 20, high: 40}",
                        "{from: sailing, credit: 0.25}");
        assertThat(visit.get(address)).contains("Pilot: asks for it");
        String mark = mark(address);
        visit.send(
                "/own/frameworks/skill/remove",
                Part.of("file", "acme.yaml"),
                Part.of("id", "acme:gliding"),
                Part.of("mark", mark));
        assertThat(file()).doesNotContain("gliding").contains("core:coaching");
    }

    @Test
    void aCopyOfTheBuiltInFrameworkHasANamespaceOfItsOwnAndLeavesItAsItIs() {
        var doors = Arc.container().instance(WebDoors.class).get();
        var before = doors.desk().builtIn();
        var answer = visit.send(
                "/own/frameworks/copy",
                Part.of("of", "built-in"),
                Part.of("craft", ""),
                Part.of("name", "Our ladder"),
                Part.of("namespace", "ours"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var copy = doors.desk().builtIn();
        assertThat(copy).isSameAs(before);
        assertThat(visit.get("/own/frameworks/compare?one=built-in&other=ours.yaml"))
                .contains("Our ladder")
                .doesNotContain("Senior software engineer", "Gone: ");
        assertThat(visit.get("/own/frameworks/role?file=ours.yaml&id=ours:senior-software-engineer"))
                .contains("value=\"Senior software engineer\"");
        assertThat(visit.get("/own/frameworks/role?file=ours.yaml&id=core:senior-software-engineer"))
                .doesNotContain("e.title");
        assertThat(visit.exported()).contains("ours.yaml");
        send(ROLE + "?file=ours.yaml&id=ours:senior-software-engineer", ROLE);
        assertThat(visit.get("/own/frameworks/one?file=ours.yaml"))
                .as("saved without a change, there is no earlier version")
                .doesNotContain("/own/frameworks/back");
    }

    @Test
    void aNamespaceThatIsTakenOrNoneIsSaidAndNothingIsKept() {
        for (var namespace : List.of("core", "acme", "Über uns", "")) {
            var answer = visit.send(
                    "/own/frameworks/copy",
                    Part.of("of", "built-in"),
                    Part.of("name", "Ours"),
                    Part.of("namespace", namespace));
            assertThat(answer.statusCode()).as(namespace).isEqualTo(400);
        }
        assertThat(kept.list()).hasSize(1);
    }

    @Test
    void anEarlierVersionComesBackAndTheNewestStaysBeside() {
        send(PILOT, ROLE, Part.of("e.title", "First pilot"));
        assertThat(visit.get("/own/frameworks/one?file=acme.yaml")).contains("Version 1");
        assertThat(visit.send("/own/frameworks/back", Part.of("file", "acme.yaml"), Part.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(file()).isEqualTo(ACME);
        assertThat(visit.get("/own/frameworks/file?file=acme.yaml&version=2")).contains("First pilot");
        visit.send("/own/uploads/remove", Part.of("name", "acme.yaml"));
        assertThat(kept.versions().list("acme.yaml")).isEmpty();
    }

    @Test
    void moreLinesKeepWhatWasTyped() {
        String before = file();
        var more = send(PILOT, ROLE, Part.of("e.title", "Not yet"), Part.of("do", "more"));
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body()).contains("value=\"Not yet\"", "e.skills.7.skill");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var address : Arrays.asList(
                "/own/frameworks/one?file=none.yaml",
                "/own/frameworks/role?file=acme.yaml&id=acme:nobody",
                "/own/frameworks/skill?file=acme.yaml&id=x",
                "/own/frameworks/file?file=acme.yaml&version=9",
                "/own/frameworks/compare?one=nobody&other=acme.yaml")) {
            assertThat(visit.browser().get(address).statusCode()).as(address).isEqualTo(404);
        }
        for (var address : List.of("/own/frameworks/one", ROLE)) {
            assertThat(visit.browser()
                            .get(address)
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .as(address)
                    .endsWith("/own/frameworks");
        }
    }

    @Test
    void aFileThatAnotherWindowReplacesIsReadAsItIsNow() {
        var before = kept.find("acme.yaml").orElseThrow();
        visit.upload(Part.file("acme.yaml", ACME.replace("Pilot", "Helmsman")));
        assertThat(new String(kept.content(before), StandardCharsets.UTF_8)).contains("Helmsman");
    }

    @Test
    void theListSaysWhichEntryWasSaved() {
        var answer = send(PILOT, ROLE, Part.of("e.title", "Chief pilot"));
        String sent = answer.headers().firstValue("location").orElse("");
        assertThat(sent).endsWith("/own/frameworks/one?file=acme.yaml&saved=acme%3Apilot#saved");
        assertThat(visit.get(sent.substring(sent.indexOf("/own"), sent.indexOf('#'))))
                .containsOnlyOnce("id=\"saved\"")
                .contains("Chief pilot</a>");
    }

    @Test
    void germanSaysItInGerman() {
        var german = visit.browser()
                .send(visit.browser()
                        .request(PILOT)
                        .header("Accept-Language", "de")
                        .GET());
        assertThat(german.body())
                .contains("Eine Rolle ändern", "Ihre übliche Woche")
                .doesNotContain("Its usual week");
    }
}
