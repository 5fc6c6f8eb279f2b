package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Management work that is put to the person, without scripts.
@QuarkusTest
class CarriedPartTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            aims: [{role: core:staff-software-engineer}]
            """;
    private static final String RESUME = """
            {"basics": {"summary": "I write <b>plain</b> Java."},
             "work": [{"name": "ACME", "position": "Lead", "startDate": "2020-01",
              "highlights": ["Mentored two engineers & wrote <script>alert(1)</script>", "Led the response to three incidents"]}]}
            """;

    private final Visit visit = Visit.begun();

    @BeforeEach
    void begin() {
        var kept = Arc.container().instance(KeptFiles.class).get();
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        visit.profile(PROFILE);
        visit.upload(Part.file("cv.json", RESUME));
    }

    private String page() {
        return visit.get("/own/skills");
    }

    @Test
    void showsWhatTheResumeSaysAndNothingElse() {
        assertThat(page())
                .contains("id=\"carried-mentoring\"", "id=\"carried-incident-command\"", "Mentored two engineers &amp;")
                .doesNotContain("id=\"carried-hiring-bar\"", "<script>alert");
    }

    @Test
    void namingItGoesToTheEvidenceAndIsNotAskedAgain() {
        var answer = visit.answer(
                "skills",
                Map.of(
                        "f.evidence[0].kind",
                        "mentoring",
                        "f.evidence[0].what",
                        "Grew two engineers",
                        "at",
                        "carried-asked"));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/own/skills#carried-asked");
        assertThat(visit.exported()).contains("kind: mentoring", "Grew two engineers");
        assertThat(page())
                .doesNotContain("id=\"carried-mentoring\"")
                .contains("id=\"carried-incident-command\"", "In your words: “Grew two engineers”");
    }

    @Test
    void whatIsSentAwayStaysAwayUntilItIsPutBack() {
        visit.answer("skills", Map.of("f.not_my_work[0]", "mentoring"));

        assertThat(visit.exported()).containsPattern("not_my_work:\\s+- mentoring");
        assertThat(page())
                .doesNotContain("id=\"carried-mentoring\"")
                .contains("You said that this is not yours.", "remove not_my_work[0]");

        visit.answer("skills", Map.of("do", "remove not_my_work[0]"));

        assertThat(page()).contains("id=\"carried-mentoring\"");
        assertThat(visit.exported()).doesNotContain("not_my_work");
    }

    @Test
    void aSkillThatAFileNamesIsConfirmedOrRejectedInOnePress() {
        assertThat(page()).contains("id=\"skill-core-java\"", "90 % sure.", "Suggested level 2");

        visit.answer("skills", Map.of("f.skills[0].skill", "core:java", "at", "skills-asked"));
        assertThat(visit.exported()).contains("skill: core:java");
        assertThat(page()).doesNotContain("id=\"skill-core-java\"");

        visit.profile(PROFILE + "files: {resume: cv.json}\n");
        visit.answer("skills", Map.of("f.skills[0].skill", "core:java", "f.skills[0].reject", "yes"));
        assertThat(page()).doesNotContain("id=\"skill-core-java\"");
        assertThat(visit.exported()).contains("reject: yes");
    }
}
