package dev.switchback.engine.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleLinksTest {
    private static final Phrase WHY = Phrase.of("link.because.near");

    @Test
    void sameTitleInTwoFrameworksIsTwoRolesWithALinkBothWays() {
        var all = new Frameworks(List.of(framework("core", "Data scientist"), framework("acme", " data Scientist")));

        assertThat(all.listRoles()).hasSize(2);
        assertThat(all.listLinks(id("core"))).containsExactly(new RoleLink.SameTitle(id("core"), id("acme")));
        assertThat(all.listLinks(id("acme"))).containsExactly(new RoleLink.SameTitle(id("acme"), id("core")));
    }

    @Test
    void aLinkIsNoMoveAndNoParallel() {
        var all = new Frameworks(List.of(framework("core", "Tester"), framework("acme", "Tester")));

        assertThat(all.getRole(id("core")).leadsTo()).isEmpty();
        assertThat(all.getRole(id("core")).parallels()).isEmpty();
    }

    @Test
    void bridgesAreSeenFromBothEndsAndOnlyBetweenLoadedRoles() {
        var bridge = new RoleLink.Bridge(id("core"), id("onet"), Share.of(0.7), WHY);
        var lost = new RoleLink.Bridge(id("core"), id("esco"), Share.of(0.7), WHY);
        var none = new RoleLink.NotThere(id("core"), "esco", WHY);
        var all = new Frameworks(List.of(framework("core", "A"), framework("onet", "B")), List.of(bridge, lost, none));

        assertThat(all.listLinks(id("core"))).containsExactly(bridge);
        assertThat(all.listLinks(id("onet")))
                .containsExactly(new RoleLink.Bridge(id("onet"), id("core"), Share.of(0.7), WHY));
    }

    @Test
    void whatIsNotThereIsSaidOnceTheOtherFrameworkIsLoaded() {
        var none = new RoleLink.NotThere(id("core"), "esco", WHY);
        var all = new Frameworks(List.of(framework("core", "A"), framework("esco", "B")), List.of(none));

        assertThat(all.listLinks(id("core"))).containsExactly(none);
        assertThat(all.listLinks(id("esco"))).isEmpty();
    }

    private static RoleId id(String namespace) {
        return RoleId.of(namespace + ":one");
    }

    private static Framework framework(String namespace, String title) {
        var unknown = Phrase.of("x");
        var role = new Role(
                id(namespace),
                title,
                List.of(),
                CraftId.of(namespace + ":c"),
                Track.IC,
                LevelId.of(namespace + ":l"),
                List.of(),
                Knowable.unknown(unknown),
                Knowable.unknown(unknown),
                Knowable.unknown(unknown),
                List.of(),
                List.of(),
                Knowable.unknown(unknown),
                List.of());
        return new Framework(
                namespace, namespace, "1", List.of(), List.of(), List.of(), List.of(role), List.of(), List.of());
    }
}
