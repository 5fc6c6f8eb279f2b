package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.web.RoleOffers;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoleOffersTest {
    private final YamlCatalogue catalogue = new YamlCatalogue();
    private final RoleOffers offers =
            new RoleOffers(catalogue.titleReader(), new FileFrameworkReader(catalogue).readBuiltIn());

    private String said(String typed) {
        return offers.find(typed)
                .map(RoleOffers.Offer::verdict)
                .map(catalogue.phrasebook(Locale.GERMAN)::words)
                .orElse("");
    }

    @Test
    void aTitleThatIsNoRoleIsToldItsLikelyRole() {
        assertThat(said("Sr. Software Engineer (m/w/d)")).startsWith("Wahrscheinlich ist (Senior software engineer)");
        assertThat(said("Krankenschwester")).startsWith("Kein geladenes Modell");
    }

    @Test
    void theLikelyRoleCanBeTakenAndNoneWhereNoneFits() {
        assertThat(offers.find("Sr. Software Engineer (m/w/d)")
                        .orElseThrow()
                        .role()
                        .find())
                .map(r -> r.id().value())
                .hasValue("core:senior-software-engineer");
        assertThat(offers.find("Krankenschwester").orElseThrow().role().isKnown())
                .isFalse();
    }

    @Test
    void aRolesOwnNameAndAnEmptyFieldAreToldNothing() {
        assertThat(said("Senior software engineer")).isEmpty();
        assertThat(said("core:tech-lead")).isEmpty();
        assertThat(said("  ")).isEmpty();
    }
}
