package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.upload.UploadKind;
import dev.switchback.server.Visit.Part;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A posting is pasted, looked at, kept as a target, aimed at, taken along and taken out: [PostingPages].
@QuarkusTest
class PostingPagesTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            aims: [{role: core:staff-software-engineer}]
            skills: [{skill: core:java, level: 3}, {skill: Go, reject: yes}]
            """;

    private static final String POSTING = """
            Acme Zebrafinch Ltd, Berlin

            Senior Software Engineer (f/m/d)

            You write Java and Golang, and run Kubernetes clusters.
            """;

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithNothing() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    private String look(String text) {
        return at(visit.send("/own/posting", Part.of("text", text)));
    }

    private static String at(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("https?://[^/]*", "");
    }

    private void keep(String address) {
        assertThat(visit.send("/own/posting/keep", Part.of("of", address.substring(address.indexOf('=') + 1)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aPastedPostingIsShownSkillBySkillAndNotKept() {
        String page = visit.get(look(POSTING));
        assertThat(page)
                .contains("What posting.txt asks for", "Senior Software Engineer (f/m/d)")
                .containsPattern("(?s)Java.{0,900}you have it: claimed")
                .containsPattern("(?s)Golang.{0,900}missing: you said")
                .containsPattern("(?s)Kubernetes.{0,900}not known");
        assertThat(kept.list()).isEmpty();
        assertThat(visit.exported()).doesNotContain("posting");
    }

    @Test
    void whatIsKeptStandsAtSkillsAndInTheDossierUntilItIsTakenOut() {
        keep(look(POSTING));
        assertThat(kept.list()).extracting(f -> f.facts().kind()).containsExactly(UploadKind.POSTING);
        assertThat(visit.exported()).contains("postings:", "posting.txt");
        assertThat(visit.get("/own/skills"))
                .contains("href=\"#skills-posting-1\"", "id=\"skills-posting-1\"", "Aim at Senior software engineer");

        keep(look("Product designer\nYou know Figma.\n"));
        assertThat(kept.list()).extracting(f -> f.name()).containsExactly("posting.txt", "posting-2.txt");

        visit.send("/own/posting/remove", Part.of("name", "posting.txt"));
        visit.send("/own/posting/remove", Part.of("name", "posting-2.txt"));
        assertThat(kept.list()).isEmpty();
        assertThat(visit.exported()).doesNotContain("posting");
        assertThat(visit.get("/own/skills")).doesNotContain("skills-posting-1");
    }

    @Test
    void theRoleItReadsAsBecomesAnAim() {
        keep(look(POSTING));
        String page = visit.get("/own/skills");
        var form = page.replaceAll("(?s).*name=\"(f\\.aims\\[1\\]\\.role)\" value=\"([^\"]*)\".*", "$1=$2");
        assertThat(form).isEqualTo("f.aims[1].role=Senior software engineer");
        String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        visit.send(
                "/own/answers/skills",
                Part.of("version", version),
                Part.of("at", "postings"),
                Part.of("f.aims[1].role", "Senior software engineer"));
        assertThat(visit.exported()).contains("Senior software engineer");
        assertThat(visit.get("/own/skills")).contains("This role is one of your aims.");
    }

    @Test
    void aKeptPostingComesBackWithTheArchive() {
        keep(look(POSTING));
        byte[] all = bytes("/own/files/everything.zip");
        visit.send("/own/posting/remove", Part.of("name", "posting.txt"));
        visit.send("/own/profile", Part.file("everything.zip", all));
        assertThat(kept.list()).extracting(f -> f.facts().kind()).containsExactly(UploadKind.POSTING);
        assertThat(visit.get("/own/skills")).contains("id=\"skills-posting-1\"");
    }

    @Test
    void aFileIsReadLikeAPaste() {
        String address = at(
                visit.send("/own/posting", Part.file("job description.md", POSTING.getBytes(StandardCharsets.UTF_8))));
        assertThat(visit.get(address)).contains("What job description.md asks for");
        keep(address);
        assertThat(kept.list()).extracting(f -> f.name()).containsExactly("job description.md");
    }

    @Test
    void aFileNamedLikeAPartOfTheArchiveComesBackWithIt() {
        for (var name : List.of("me.yaml", "SHA256SUMS")) {
            keep(at(visit.send("/own/posting", Part.file(name, POSTING.getBytes(StandardCharsets.UTF_8)))));
        }
        assertThat(kept.list()).extracting(f -> f.name()).containsExactly("my-me.yaml", "my-SHA256SUMS");
        byte[] all = bytes("/own/files/everything.zip");
        kept.list().forEach(f -> visit.send("/own/posting/remove", Part.of("name", f.name())));
        visit.send("/own/profile", Part.file("everything.zip", all));
        assertThat(kept.list()).extracting(f -> f.name()).containsExactlyInAnyOrder("my-me.yaml", "my-SHA256SUMS");
    }

    @Test
    void keepingTwiceKeepsOnce() {
        String address = look(POSTING);
        keep(address);
        var again = visit.send("/own/posting/keep", Part.of("of", address.substring(address.indexOf('=') + 1)));
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(kept.list()).hasSize(1);
    }

    @Test
    void abbreviationsInATitleMakeNoSentenceOfIt() {
        for (var title : List.of(
                "Sr. Software Engineer (m/w/d)",
                "Jr. Developer",
                "Senior Software Engineer, Acme Inc.",
                "Dipl.-Ing. Softwareentwicklung")) {
            assertThat(visit.get(look("Welcome to Acme.\n" + title + "\n\nYou work with one product manager.\n")))
                    .contains("It reads as “" + title + "”.");
        }
    }

    @Test
    void badInputGetsOneMessageAndKeepsNothing() {
        refused("no file that holds something", Part.of("text", "   \n "));
        refused("is a web page or XML", Part.of("text", "<html><body>Java</body></html>"));
        refused("more than 200000 signs", Part.of("text", "Java ".repeat(50_000)));
        refused("holds binary data", Part.file("job.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2}));
        refused("holds binary data", Part.of("text", "Java\u0000Java"));
        refused("holds no text", Part.of("text", "{\"a\": 1}"));
        refused("PDF", Part.file("job.pdf", "%PDF-1.4 broken".getBytes(StandardCharsets.UTF_8)));
        assertThat(kept.list()).isEmpty();
    }

    private void refused(String words, Part part) {
        var answer = visit.send("/own/posting", part);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(words).containsOnlyOnce("<ul class=\"problems\">");
        assertThat(answer.body().split("class=\"place\"", -1)).hasSize(2);
    }

    @Test
    void wordsOfAPostingAreNowhereOnTheDiskBeforeAndAfterItIsKept() throws IOException {
        String address = look(POSTING);
        visit.get(address);
        assertThat(filesWith("Zebrafinch")).isEmpty();
        keep(address);
        visit.get("/own/skills");
        assertThat(filesWith("Zebrafinch")).isEmpty();
    }

    private byte[] bytes(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(visit.browser().request(path).build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesWith(String words) throws IOException {
        byte[] mark = words.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all =
                Files.walk(Arc.container().instance(WebDoors.class).get().folder())) {
            return all.filter(Files::isRegularFile).filter(f -> holds(f, mark)).toList();
        }
    }

    private static boolean holds(Path file, byte[] mark) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(mark, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return false;
        }
    }
}
