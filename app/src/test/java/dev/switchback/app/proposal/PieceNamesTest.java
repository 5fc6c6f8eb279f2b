package dev.switchback.app.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.AskInputs;
import dev.switchback.engine.ask.AskInputs.Practice;
import dev.switchback.engine.ask.Proposals;
import dev.switchback.engine.ask.ProposedRole;
import dev.switchback.engine.ask.Sendable;
import dev.switchback.engine.ask.TrialForm;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.lattice.LevelParity;
import dev.switchback.engine.person.PageWishes;
import dev.switchback.engine.quantity.Weeks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The writer of the page puts what may be missing last in its section, so that an edit stays with its text.
class PieceNamesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void aPieceKeepsItsNameWhenWhatMayBeMissingComesOrGoes() {
        var least = names(inputs(false, Track.IC));
        var most = names(inputs(true, Track.MANAGEMENT));

        assertThat(most.keySet()).containsAll(least.keySet()).hasSizeGreaterThan(least.size());
        for (var name : List.of("top-1", "proposal-1", "wish-2", "team-2", "trial-2", "trial-3", "judging-1")) {
            if (least.containsKey(name)) {
                assertThat(most.get(name)).as(name).isEqualTo(least.get(name));
            }
        }
        assertThat(most).containsKeys("wish-3", "role-2", "needs-2");
        assertThat(least).doesNotContainKeys("wish-3", "role-2", "needs-2");
    }

    /// The key of the sentence that each piece begins with.
    private static Map<String, String> names(AskInputs inputs) {
        return ProposalPieces.of(Proposals.write(inputs).proposal().find().orElseThrow(), new Keys()).stream()
                .filter(p -> !p.id().isEmpty())
                .collect(Collectors.toMap(
                        ProposalPieces.Piece::id,
                        p -> p.text().lines().findFirst().orElse("")));
    }

    private static AskInputs inputs(boolean dated, Track present) {
        var wishes = new PageWishes(
                Knowable.known("I am drawn to storage"),
                Knowable.unknown("test"),
                List.of(),
                dated ? Knowable.known(DAY.plusWeeks(12)) : Knowable.unknown("test"),
                dated ? Knowable.known(Weeks.of(8)) : Knowable.unknown("test"),
                List.of());
        return new AskInputs(
                DAY,
                new Sendable(Knowable.known("A."), "Engineering manager", wishes, List.of()),
                new ProposedRole(
                        "Senior engineer",
                        "Senior",
                        Track.IC,
                        present,
                        Knowable.known(LevelParity.EQUAL),
                        Knowable.unknown("test")),
                TrialForm.IN_ROLE,
                dated ? Knowable.known(new Practice(DAY, DAY.plusWeeks(10))) : Knowable.unknown("test"),
                List.of());
    }

    private static final class Keys implements Phrasebook {
        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String words(Phrase phrase) {
            return phrase.key();
        }
    }
}
