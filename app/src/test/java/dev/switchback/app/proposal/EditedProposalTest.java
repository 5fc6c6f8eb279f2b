package dev.switchback.app.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.PrivateAnswers;
import dev.switchback.engine.ask.PrivateAnswers.Kind;
import dev.switchback.engine.ask.PrivateAnswers.Sentence;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EditedProposalTest {
    private static final PrivateAnswers ANSWERS = new PrivateAnswers(
            List.of(new Sentence(Kind.COMPLAINT, "my boss changes priorities weekly")), List.of(), List.of());

    @Test
    void everyParagraphAndListCanBeEditedAndHeadingsCannot() {
        assertThat(edited(page("I like storage.")).parts())
                .extracting(EditedProposal.Part::id)
                .containsExactly("wish-1", "wish-2", "team-1");
    }

    @Test
    void anEditIsSentInPlaceOfTheGeneratedText() {
        var edited = edited(page("I like storage."), edit("wish-1", "I like storage.", "One.\n\nTwo\nlines."));

        assertThat(text(edited.blocks()))
                .containsExactly("# Wish", "One.", "Two lines.", "I move.", "# Team", "- a", "- b");
    }

    @Test
    void aListStaysAList() {
        var edited = edited(page("x"), edit("team-1", "a\nb", "c\n\n d \n"));

        assertThat(text(edited.blocks())).endsWith("- c", "- d");
    }

    @Test
    void anEmptiedPieceIsLeftOut() {
        assertThat(text(edited(page("x"), edit("wish-1", "x", " ")).blocks()))
                .containsExactly("# Wish", "I move.", "# Team", "- a", "- b");
    }

    @Test
    void anEditSurvivesAReplanAndBothTextsAreThere() {
        var part = part(edited(page("I like queues."), edit("wish-1", "I like storage.", "Mine.")), "wish-1");

        assertThat(part.text()).isEqualTo("Mine.");
        assertThat(part.generated()).isEqualTo("I like queues.");
        assertThat(part.movedOn()).isTrue();
        assertThat(part(edited(page("I like storage."), edit("wish-1", "I like storage.", "Mine.")), "wish-1")
                        .movedOn())
                .isFalse();
    }

    @Test
    void anEditEqualToWhatIsGeneratedIsNone() {
        assertThat(part(edited(page("Mine."), edit("wish-1", "x", "Mine.")), "wish-1")
                        .edited())
                .isFalse();
    }

    @Test
    void anEditWhosePieceIsGoneIsKeptAndNotSent() {
        var edited = edited(page("x"), edit("wish-9", "old", "Mine."));

        assertThat(edited.stray()).extracting(ProposalEdit::text).containsExactly("Mine.");
        assertThat(text(edited.blocks())).doesNotContain("Mine.");
    }

    @Test
    void privateWordsWaitUntilTheyAreChecked() {
        var edit = edit("wish-1", "x", "Because changes priorities weekly happens.");
        var held = edited(page("x"), edit);

        assertThat(part(held, "wish-1").isHeld()).isTrue();
        assertThat(text(held.blocks())).contains("x").noneMatch(l -> l.contains("priorities"));
        assertThat(text(edited(page("x"), edit.mayGo()).blocks())).anyMatch(l -> l.contains("priorities"));
    }

    @Test
    void aCheckHoldsForTheseWordsOnly() {
        assertThat(edit("wish-1", "x", "a").mayGo().withText("b").checked()).isFalse();
        assertThat(edit("wish-1", "x", "a").mayGo().withText("a").checked()).isTrue();
    }

    private static EditedProposal edited(List<Block> page, ProposalEdit... edits) {
        return EditedProposal.of(page, new Plain(), Arrays.asList(edits), ANSWERS);
    }

    private static EditedProposal.Part part(EditedProposal edited, String id) {
        return edited.parts().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ProposalEdit edit(String piece, String basedOn, String text) {
        return new ProposalEdit(piece, basedOn, text, false);
    }

    private static List<Block> page(String pull) {
        return List.of(
                new Block.Heading(2, "wish", Phrase.verbatim("Wish")),
                paragraph(pull),
                paragraph("I move."),
                new Block.Heading(2, "team", Phrase.verbatim("Team")),
                new Block.Listing(
                        Block.Listing.Kind.BULLETS,
                        List.of(
                                List.of(Inline.plain(Phrase.verbatim("a"))),
                                List.of(Inline.plain(Phrase.verbatim("b"))))));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(Inline.plain(Phrase.verbatim(words))));
    }

    private static List<String> text(List<Block> blocks) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            switch (block) {
                case Block.Heading(var level, var anchor, var phrase) -> lines.add("# " + words(phrase));
                case Block.Paragraph(var runs) -> lines.add(line(runs));
                case Block.Listing(var kind, var items) -> items.forEach(i -> lines.add("- " + line(i)));
                default -> lines.add(block.toString());
            }
        }
        return lines;
    }

    private static String line(List<Inline> runs) {
        return runs.getFirst() instanceof Inline.Plain(var phrase) ? words(phrase) : "";
    }

    private static String words(Phrase phrase) {
        return phrase.args().getFirst().value().toString();
    }

    private static final class Plain implements Phrasebook {
        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }

        @Override
        public String words(Phrase phrase) {
            return EditedProposalTest.words(phrase);
        }
    }
}
