package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookAroundTest {
    private static final String ACME = """
            switchback_framework: 1
            namespace: acme
            name: "Acme <i>ladder</i>"
            crafts: [{id: eng, name: Engineering}]
            levels: [{id: senior, name: Senior, rank: 3}]
            roles: [{id: senior-engineer, title: Senior software engineer, craft: eng, track: ic, level: senior}]
            """;

    private final Visit visit = Visit.begun();

    @Test
    void everyRungHasALinkToItsRole() {
        assertThat(visit.get("/frameworks"))
                .contains("Engineering manager", "href=\"/frameworks/role?name=core:engineering-manager\"");
        assertThat(visit.get("/frameworks/role?name=core:engineering-manager"))
                .contains("Coaching", "href=\"/frameworks/skill?name=core:coaching\"", "Parallel rung");
        assertThat(visit.get("/frameworks/skill?name=core:coaching")).contains("Roles that ask for it");
    }

    @Test
    void twoRolesStandSideBySide() {
        assertThat(visit.get("/frameworks/beside?one=core:engineering-manager&other=core:senior-software-engineer"))
                .contains("not asked", "Shares of the working week");
    }

    @Test
    void wordsAreSearchedAndShownAsWords() {
        assertThat(visit.get("/frameworks?words=mana+eng")).contains("core:engineering-manager");
        assertThat(visit.get("/frameworks?words=%3Cscript%3E")).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void aRoleThatIsNoneIsOneMessage() {
        var answer = visit.browser().get("/frameworks/role?name=%3Cb%3Estaff");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("There is no role (&lt;b&gt;staff)").doesNotContain("<b>");
        assertThat(visit.browser().get("/frameworks/role").statusCode()).isEqualTo(400);
    }

    @Test
    void theFrameworkThatWasGivenStandsBesideTheBuiltInOne() {
        visit.profile("switchback: 1\npresent: {role: core:engineering-manager}\naims: [{role: core:senior-software-engineer}]\n");
        visit.upload(Part.file("acme.yaml", ACME));
        assertThat(visit.get("/frameworks")).contains("Acme &lt;i&gt;ladder&lt;/i&gt;").doesNotContain("<i>");
        assertThat(visit.get("/frameworks/role?name=acme:senior-engineer")).contains("They are two roles");
        visit.send("/own/uploads/remove", Part.of("name", "acme.yaml"));
    }
}
