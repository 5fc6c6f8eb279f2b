package dev.switchback.imports.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.resume.NameSearch.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TrieNameSearchTest {
    private static final long SEED = 11;

    @Test
    void findsNamesWithinOthersAndWithinWords() {
        assertThat(new TrieNameSearch()
                        .of(List.of("code review", "review", "c"))
                        .places("code reviews"))
                .containsExactlyInAnyOrder(
                        new Place(0, 11, "code review"), new Place(5, 11, "review"), new Place(0, 1, "c"));
    }

    @Test
    void findsWhatLookingForOneNameAfterTheOtherFinds() {
        var random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            var names = new TreeSet<String>();
            for (int i = 0; i < 12; i++) {
                names.add(drawn(random, 1 + random.nextInt(4)));
            }
            String text = drawn(random, random.nextInt(40));
            assertThat(new TrieNameSearch().of(names).places(text))
                    .as("seed %d, names %s, text %s", SEED, names, text)
                    .containsExactlyInAnyOrderElementsOf(oneByOne(names, text));
        }
    }

    private static List<Place> oneByOne(Iterable<String> names, String text) {
        var places = new ArrayList<Place>();
        for (var name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                places.add(new Place(at, at + name.length(), name));
            }
        }
        return places;
    }

    private static String drawn(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab c".charAt(random.nextInt(4)));
        }
        return text.toString();
    }
}
