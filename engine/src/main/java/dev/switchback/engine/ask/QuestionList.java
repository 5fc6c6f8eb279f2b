package dev.switchback.engine.ask;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.util.List;

/// Level and pay questions to settle before agreeing. Private.
final class QuestionList {
    private QuestionList() {}

    static List<Block> blocks(AskInputs in) {
        var intro = Explanation.of("ask.questions.why")
                .withSources(
                        SourceId.of("ask-levels-differ"),
                        SourceId.of("ask-review-yardstick"),
                        SourceId.of("ask-questions"));
        return List.of(
                Block.heading(2, "questions", "ask.questions"),
                Block.paragraph(Inline.reasoned(
                        Phrase.of("ask.questions.intro", "title", in.role().title()), intro)),
                new Block.Listing(
                        Block.Listing.Kind.BOXES,
                        List.of(
                                item(Phrase.of("ask.question.level")),
                                item(Phrase.of("ask.question.title")),
                                item(Phrase.of("ask.question.base")),
                                item(Phrase.of("ask.question.bonus")),
                                item(Phrase.of("ask.question.review")),
                                item(Phrase.of("ask.question.clock")),
                                item(Phrase.of("ask.question.rights")),
                                item(Phrase.of("ask.question.return")),
                                item(Phrase.of("ask.question.no-successor")))),
                new Block.Note(Block.Note.Kind.CARE, List.of(Block.paragraph("ask.questions.local-advice"))));
    }

    private static List<Inline> item(Phrase phrase) {
        return List.of(Inline.plain(phrase));
    }
}
