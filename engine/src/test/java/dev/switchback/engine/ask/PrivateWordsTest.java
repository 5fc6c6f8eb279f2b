package dev.switchback.engine.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.ask.PrivateAnswers.Kind;
import dev.switchback.engine.ask.PrivateAnswers.Sentence;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivateWordsTest {
    private static final String PAGE = "I would like to move from engineering manager to senior software engineer.";
    private static final PrivateAnswers ANSWERS = new PrivateAnswers(
            List.of(
                    new Sentence(Kind.COMPLAINT, "My boss changes priorities after we agreed on them"),
                    new Sentence(Kind.FEAR, "Going back will look like failing"),
                    new Sentence(Kind.DRAIN, "senior software engineer meetings")),
            List.of("M.N.", "Kim"),
            List.of(82_000L));

    @Test
    void threeWordsInARowOfAPrivateSentenceAreFound() {
        assertThat(found("For me, changes priorities after a week is common."))
                .containsExactly("proposal.private.sentence");
    }

    @Test
    void twoTellingWordsOfOnePrivateSentenceAreFound() {
        assertThat(found("I dislike it when priorities move that were agreed before."))
                .as("agreed has six letters, priorities ten")
                .containsExactly("proposal.private.sentence");
        assertThat(found("We agreed quickly.")).isEmpty();
    }

    @Test
    void capitalsAndSignsDoNotHide() {
        assertThat(found("CHANGES -- priorities; AFTER")).containsExactly("proposal.private.sentence");
    }

    @Test
    void whatThePageSaysAnywayIsNotPrivate() {
        assertThat(found("As a senior software engineer I can help.")).isEmpty();
    }

    @Test
    void namesAreFoundAsWholeWords() {
        assertThat(found("I have not told Kim yet.")).containsExactly("proposal.private.name");
        assertThat(found("I have not told m. n. yet.")).containsExactly("proposal.private.name");
        assertThat(found("I like kimonos.")).isEmpty();
    }

    @Test
    void payIsFoundHoweverItIsWritten() {
        for (var text : List.of("82000", "82,000 EUR", "82.000", "82 000", "82k", "82'000")) {
            assertThat(found("I earn " + text + " now.")).as(text).containsExactly("proposal.private.pay");
        }
        assertThat(found("I have 82 colleagues and 182000 lines.")).isEmpty();
    }

    @Test
    void wordsOfOnesOwnThatSayNothingPrivatePass() {
        assertThat(found("I want to design the storage layer, and I have tried it for a quarter."))
                .isEmpty();
        assertThat(found("")).isEmpty();
    }

    private static List<String> found(String text) {
        return PrivateWords.find(text, PAGE, ANSWERS).stream().map(Phrase::key).toList();
    }
}
