package dev.switchback.engine.ask;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.util.List;

/// Writes what is said to whom: one page for others, and private lists beside it.
public final class Proposals {
    private Proposals() {}

    /// Page and lists.
    public static Ask write(AskInputs inputs) {
        return ask(inputs, Knowable.known(new ProposalPage(inputs).blocks()));
    }

    /// The private lists, the page held back.
    ///
    /// @param reason why, from the verdict
    public static Ask withhold(AskInputs inputs, Phrase reason) {
        return ask(inputs, Knowable.unknown(reason));
    }

    private static Ask ask(AskInputs inputs, Knowable<List<Block>> page) {
        return new Ask(
                page,
                QuestionList.blocks(inputs),
                inputs.objections(),
                new ApprovalList(inputs, !page.isKnown()).blocks());
    }
}
