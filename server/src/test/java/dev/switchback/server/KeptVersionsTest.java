package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Vault.State;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import dev.switchback.web.vault.Lock;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Versions of the answers: what they changed, taking one back, two windows, a damaged one, and a disk that says no.
@QuarkusTest
@TestProfile(OwnHome.class)
class KeptVersionsTest {
    private final Keys keys = bean(Keys.class);
    private final WebDoors doors = bean(WebDoors.class);
    private final Lock lock = bean(Lock.class);
    private final int port = bean(HttpServer.class).getPort();
    private final Browser browser = new Browser(port).withCookie("switchback-" + port + "=" + keys.cookie());
    private final Person person = new Person(browser);

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    @BeforeEach
    void begin() {
        erase();
        person.begin();
        person.give(Person.PROFILE);
    }

    @AfterEach
    void erase() {
        if (doors.store().state() != State.NEW) {
            lock.eraseEverything();
        }
    }

    /// The store's own connection, to damage what is in it and to make the disk say no.
    private void sql(String statement) throws SQLException, ReflectiveOperationException {
        var connection = doors.store().getClass().getDeclaredMethod("connection");
        connection.setAccessible(true);
        try (var made = ((Connection) connection.invoke(doors.store())).createStatement()) {
            made.execute(statement);
        }
    }

    @Test
    void everyVersionSaysWhatItChangedInTheWordsOfTheForm() {
        person.answer("start", Map.of("f.present.title", "Head of <b>Engineering</b>"));
        person.answer("time", Map.of("f.week.making", "3", "f.ratings.making", "2"));
        person.answer("why", Map.of("f.reflection.pulls[0]", "building things"));
        person.answer("map", Map.of("do", "remove aims[0]"));

        String page = browser.get("/own/history").body();
        assertThat(page)
                .contains("Your title, as your employer writes it", "<ins>Head of &lt;b&gt;Engineering&lt;/b&gt;</ins>")
                .contains("<ins>building things</ins>", "<ins>+2</ins>")
                .contains(
                        "Roles you have in mind 1", "<del>The role: core:senior-software-engineer</del>", "(taken out)")
                .contains("Version 5", "holds now")
                .doesNotContain("reflection.pulls", "f.present");
        assertThat(browser.get("/own/history/2").body())
                .contains("Head of &lt;b&gt;")
                .doesNotContain("building things");
        for (var nowhere :
                new String[] {"/own/history/0", "/own/history/6", "/own/history/x", "/own/history/99999999999"}) {
            assertThat(browser.get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
        }
    }

    @Test
    void aVersionThatWasTakenBackCanBeTakenBackAgain() {
        person.answer("start", Map.of("f.present.title", "First title"));
        person.answer("start", Map.of("f.present.title", "Second title"));
        assertThat(person.profile()).contains("Second title");

        var back = browser.post("/own/history/2", "/own/history", Map.of());
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(person.profile()).contains("First title").doesNotContain("Second title");
        assertThat(browser.get("/own/history?back=2").body()).contains("Version 2 was taken back", "Version 4");

        browser.post("/own/history/3", "/own/history", Map.of());
        assertThat(person.profile()).contains("Second title");
        assertThat(browser.post("/own/history/77", "/own/history", Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void manyVersionsAreShownAPageAtATime() {
        for (int i = 0; i < 30; i++) {
            person.answer("start", Map.of("f.present.title", "Title " + i));
        }
        String newest = browser.get("/own/history").body();
        assertThat(newest).contains("Title 29", "?before=7").doesNotContain("Title 3<");
        String older = browser.get("/own/history?before=7").body();
        assertThat(older).contains("Title 3<", "Version 1,").doesNotContain("Title 29");
        assertThat(browser.get("/own/history?before=-5").statusCode()).isEqualTo(200);
        assertThat(browser.get("/own/history?before=2000000").statusCode()).isEqualTo(200);
    }

    @Test
    void twoWindowsAddToOneListAndKeepBoth() {
        String seen = person.version();
        person.answer("why", Map.of("version", seen, "f.reflection.pulls[0]", "from the first"));
        var second = person.answer("why", Map.of("version", seen, "f.reflection.pulls[0]", "from the second"));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(person.profile()).contains("from the first", "from the second");
    }

    @Test
    void anAnswerNeverLandsInAnotherEntryThatTookItsPlace() {
        person.answer("map", Map.of("do", "add aims"));
        person.answer("map", Map.of("f.aims[1].role", "core:staff-software-engineer"));
        String seen = person.version();
        person.answer("map", Map.of("version", seen, "do", "remove aims[0]"));
        person.answer("map", Map.of("do", "add aims"));
        var late = person.answer("map", Map.of("version", seen, "f.aims[0].same_employer", "no"));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("changed or moved in another window");
        assertThat(person.profile()).doesNotContain("same_employer");
    }

    @Test
    void anEntryThatWasChangedElsewhereIsNotTakenOutInSilence() {
        String seen = person.version();
        person.answer("map", Map.of("version", seen, "f.aims[0].same_employer", "no"));
        var late = person.answer("map", Map.of("version", seen, "do", "remove aims[0]"));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.body()).contains("was not taken out");
        assertThat(person.profile()).contains("core:senior-software-engineer", "same_employer");
    }

    @Test
    void aDamagedVersionIsSaidAndAnOlderOneCanBeTakenBack() throws Exception {
        person.answer("start", Map.of("f.present.title", "Kept whole"));
        person.answer("start", Map.of("f.present.title", "To be damaged"));
        sql("update document set sealed = x'00' where kind = 'profile-draft' and revision = 3");
        lock.lock();
        lock.openWithKeyFile();

        var home = browser.get("/");
        assertThat(home.statusCode()).isEqualTo(503);
        assertThat(home.body()).contains("cannot be read any more", "Earlier versions");
        assertThat(browser.get("/own/kept").statusCode()).isEqualTo(200);
        String history = browser.get("/own/history").body();
        assertThat(history).contains("This version is damaged", "Kept whole");
        assertThat(browser.post("/own/history/2", "/own/history", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(person.profile()).contains("Kept whole");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void whatElseIsDamagedIsSaidOnEveryPageAndTheRestIsUsed() throws Exception {
        doors.store().append("something-new", "other", LocalDate.of(2026, 11, 26), "{}");
        sql("update document set sealed = x'00' where kind = 'something-new'");
        lock.lock();
        lock.openWithKeyFile();
        for (var path : new String[] {"/", "/own/map", "/own/kept"}) {
            var page = browser.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).contains("cannot be read any more", "something-new, other");
        }
        assertThat(browser.get("/example/why").body()).doesNotContain("something-new");
        assertThat(person.answer("start", Map.of("f.present.title", "Still kept"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFullDiskIsSaidAndWhatWasTypedCanBeSentAgain() throws Exception {
        String words = "a long answer, ".repeat(8_000) + "zzend";
        sql("pragma max_page_count = 24");
        var refused = person.answer("start", Map.of("f.present.title", words, "f.name", "B. Example"));
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(refused.body())
                .contains("The disk is full", "free some space", "zzend", "B. Example", "Send it again")
                .doesNotContain("Exception");
        assertThat(person.profile()).doesNotContain("zzend", "B. Example").contains("A. Example");

        sql("pragma max_page_count = 1000000");
        assertThat(person.sendAgain(refused).statusCode()).isEqualTo(303);
        assertThat(person.profile()).contains("zzend", "B. Example");
    }

    @Test
    void aProfileThatFoundNoRoomIsHandedBackToo() throws Exception {
        sql("pragma max_page_count = 24");
        var refused = person.give(Person.PROFILE.replace("A. Example", "C. " + "word ".repeat(20_000) + "zzend"));
        sql("pragma max_page_count = 1000000");
        assertThat(refused.statusCode()).isEqualTo(507);
        assertThat(person.sendAgain(refused).statusCode()).isEqualTo(303);
        assertThat(person.profile()).contains("zzend");
    }

    @Test
    void aDiskThatCanOnlyBeReadIsSaidAndReadingGoesOn() throws Exception {
        sql("pragma query_only = on");
        try {
            var refused = person.answer("start", Map.of("f.present.title", "Not kept <yet>"));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("cannot be written", "Not kept &lt;yet&gt;", "Send it again");
            for (var page : List.of("/", "/own/why", "/own/time", "/own/skills", "/own/map", "/own/plan", "/own/ask")) {
                assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
            }
            assertThat(browser.post("/own/kept/recovery", "/own/kept", Map.of()).statusCode())
                    .isEqualTo(503);
        } finally {
            sql("pragma query_only = off");
        }
    }
}
