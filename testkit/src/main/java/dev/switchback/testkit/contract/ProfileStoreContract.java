package dev.switchback.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.port.ProfileStore;
import dev.switchback.app.port.ProfileStore.Stored;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every store of profiles keeps to.
public abstract class ProfileStoreContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /// An empty store; the same one, still filled, when asked again within one test.
    protected abstract ProfileStore store();

    @Test
    protected void holdsNothingAtFirst() {
        assertThat(store().findNewest("facts", "me")).isEmpty();
        assertThat(store().listRevisions("facts", "me")).isEmpty();
    }

    @Test
    protected void countsRevisionsFromOneAndFindsTheNewest() {
        assertThat(store().append("facts", "me", DAY, "{\"n\": 1}")).isEqualTo(1);
        assertThat(store().append("facts", "me", DAY.plusDays(1), "{\"n\": 2}")).isEqualTo(2);

        assertThat(store().findNewest("facts", "me"))
                .contains(new Stored("facts", "me", 2, DAY.plusDays(1), "{\"n\": 2}"));
        assertThat(store().listRevisions("facts", "me"))
                .extracting(Stored::payload)
                .containsExactly("{\"n\": 1}", "{\"n\": 2}");
    }

    @Test
    protected void keepsKindsAndIdsApart() {
        store().append("facts", "me", DAY, "1");
        store().append("facts", "you", DAY, "2");
        store().append("tags", "me", DAY, "3");

        assertThat(store().listRevisions("facts", "me"))
                .extracting(Stored::payload)
                .containsExactly("1");
        assertThat(store().listRevisions("tags", "me"))
                .extracting(Stored::payload)
                .containsExactly("3");
    }

    @Test
    protected void givesBackEveryCharacterAsItCame() {
        String payload = "{\"w\": \"Zoë \\n 会議 🙂\"}\r\n\n";
        store().append("facts", "me", DAY, payload);
        store().append("facts", "empty", DAY, "");

        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo(payload);
        assertThat(store().findNewest("facts", "empty").orElseThrow().payload()).isEmpty();
    }

    @Test
    protected void refusesNamesThatCouldLeadElsewhere() {
        assertThatThrownBy(() -> store().append("..", "me", DAY, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().append("facts", "a/b", DAY, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    protected void undoesByAppendingAnOlderRevision() {
        store().append("facts", "me", DAY, "1");
        store().append("facts", "me", DAY, "2");

        assertThat(store().undoTo(1, "facts", "me", DAY.plusDays(1))).isEqualTo(3);

        assertThat(store().listRevisions("facts", "me"))
                .extracting(Stored::payload)
                .containsExactly("1", "2", "1");
        assertThatThrownBy(() -> store().undoTo(4, "facts", "me", DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    protected void losesNothingWhenSeveralThreadsAppend() throws Exception {
        var store = store();
        try (var pool = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 40)
                    .forEach(i -> pool.submit(() -> store.append("facts", "me", DAY, Integer.toString(i))));
        }
        assertThat(store.listRevisions("facts", "me"))
                .extracting(Stored::revision)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }
}
