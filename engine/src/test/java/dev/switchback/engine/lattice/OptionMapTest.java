package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionMapTest {
    private final World world = World.of("EM3 mgmt r3: coaching4* hiring3 programming2 = IC3 > EM4"
            + " | EM4 mgmt r4: coaching5* hiring4 strategy3 > EM3"
            + " | IC1 ic r1: programming1* review1 > IC2"
            + " | IC2 ic r2: programming3* review2 > IC3"
            + " | IC3 ic r3: programming4* review4 > IC4"
            + " | IC4 ic r4: programming5* review5"
            + " | D3 ic/design r3: design3*");

    @Test
    void stayingOtherTeamAimsAndParallelsAlwaysStayInThisOrder() {
        assertThat(lines(options("EM3", "IC4")).subList(0, 4))
                .containsExactly("stay em3", "other-team em3", "aimed ic4", "parallel ic3");
    }

    @Test
    void aParallelThatIsAimedAtIsListedOnceAsAim() {
        assertThat(lines(options("EM3", "IC3"))).contains("aimed ic3").doesNotContain("parallel ic3");
    }

    @Test
    void rungsBelowADistantAimAreShownAndSaidToBeLower() {
        var set = options("EM3", "IC3");

        assertThat(lines(set)).contains("found ic1", "found ic2");
        assertThat(set.find(World.roleId("IC1")).orElseThrow().notes())
                .contains(Phrase.of("map.note.lower-level", "rungs", 2));
    }

    @Test
    void anAimKeepsTheBossThePersonStatedAndStayingKeepsTheOneThereIs() {
        var set = options("EM3", "IC3");

        assertThat(set.options().get(0).reportsTo()).isEqualTo(ReportsTo.SAME);
        assertThat(set.options().get(1).reportsTo()).isEqualTo(ReportsTo.OTHER);
        assertThat(set.find(World.roleId("IC3")).orElseThrow().reportsTo()).isEqualTo(ReportsTo.SAME);
    }

    @Test
    void aRoleOutOfReachIsCountedAmongWhatWasLeftOut() {
        assertThat(options("EM3", "IC3").excluded()).extracting(Exclusion::rule).contains("not-linked");
    }

    @Test
    void aRoleThatAnotherBeatsOnEveryCountIsLeftOutWithTheReason() {
        // From the parallel one can reach both WEAK and GOOD; GOOD fits as well and stands higher.
        var small = World.of("EM3 mgmt r3: coaching4 python2 = IC3 | IC3 ic r3: review3 > WEAK > GOOD"
                + " | WEAK ic/data r2: python4* | GOOD ic/data r3: python4*");

        var set = options(small, "EM3", "IC3");

        assertThat(lines(set)).contains("found good").doesNotContain("found weak");
        assertThat(set.excluded()).extracting(Exclusion::subject).contains("w:weak");
        assertThat(set.excluded().getFirst().why().args()).contains(new Phrase.Arg("by", "GOOD"));
    }

    @Test
    void namingAnExcludedRoleAmongTheAimsLiftsTheExclusion() {
        var small = World.of("EM3 mgmt r3: coaching4 python2 = IC3 | IC3 ic r3: review3 > WEAK > GOOD"
                + " | WEAK ic/data r2: python4* | GOOD ic/data r3: python4*");

        assertThat(lines(options(small, "EM3", "IC3", "WEAK"))).contains("aimed weak");
    }

    @Test
    void unknownPayNeitherBeatsNorIsBeaten() {
        var small = World.of("EM3 mgmt r3: coaching4 python2 = IC3 | IC3 ic r3: review3 > WEAK > GOOD"
                + " | WEAK ic/data r2: python4* | GOOD ic/data r3: python4* @90000");

        assertThat(lines(options(small, "EM3", "IC3"))).contains("found good", "found weak");
    }

    @Test
    void stayingCostsNothingAndHasNoWayBack() {
        var stay = options("EM3", "IC3").options().getFirst();

        assertThat(stay.payChange()).isEqualTo(Knowable.known(Money.of(0, "EUR")));
        assertThat(stay.wayBack().weeks().find().orElseThrow().p80()).isZero();
    }

    private OptionSet options(String present, String... aims) {
        return options(world, present, aims);
    }

    private static OptionSet options(World world, String present, String... aims) {
        return OptionMap.options(new OptionMap.Inputs(
                World.person(present, aims),
                world.role(present),
                world.holding(present),
                world.frameworks(),
                role -> Knowable.unknown("test.week"),
                Rust.DEFAULT,
                new EffortSimulation(1)));
    }

    private static List<String> lines(OptionSet set) {
        return set.options().stream()
                .map(o -> o.kind().id() + " " + o.role().value().substring(2))
                .toList();
    }
}
