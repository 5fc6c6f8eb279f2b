package dev.switchback.engine.ask;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who has to agree, in which order and by when, and what to do when the answer is no. Private. Days count back from
/// the first day of the trial; the distances are our own estimate, ADR 62.
///
/// @param held whether the page is held back, which takes the days off the list
record ApprovalList(AskInputs in, boolean held) {
    static final int FIRST_TALK_WEEKS = 10;
    static final int PAGE_WEEKS = 9;
    static final int PEOPLE_TEAM_WEEKS = 7;
    static final int ANSWER_WEEKS = 5;

    /// The landing begins to tell people four weeks before the first day, so the answer comes before that.
    static final int TELL_WEEKS = 4;

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "approvals", "ask.approvals"));
        blocks.add(Block.paragraph(Inline.reasoned(
                Phrase.of("ask.approvals.intro"),
                Explanation.of("ask.approvals.why")
                        .withSources(SourceId.of("ask-approval-chain"), SourceId.of("ask-lead-times")))));
        if (start().isEmpty()) {
            blocks.add(new Block.Note(
                    Block.Note.Kind.UNKNOWN,
                    List.of(Block.paragraph(held ? "ask.approvals.held" : "ask.approvals.no-date"))));
        }
        blocks.add(new Block.Listing(
                Block.Listing.Kind.BOXES,
                List.of(
                        step(FIRST_TALK_WEEKS, Phrase.of("ask.approval.boss")),
                        step(PAGE_WEEKS, Phrase.of("ask.approval.page")),
                        step(PEOPLE_TEAM_WEEKS, Phrase.of("ask.approval.skip-level")),
                        step(PEOPLE_TEAM_WEEKS, Phrase.of("ask.approval.finance")),
                        step(PEOPLE_TEAM_WEEKS, Phrase.of("ask.approval.people-team")),
                        step(ANSWER_WEEKS, Phrase.of("ask.approval.written")),
                        step(TELL_WEEKS, Phrase.of("ask.approval.tell")))));
        blocks.add(new Block.Note(Block.Note.Kind.CARE, List.of(Block.paragraph("ask.questions.local-advice"))));
        addFallback(blocks);
        return blocks;
    }

    private Optional<LocalDate> start() {
        return held ? Optional.empty() : in.sendable().page().trialFrom().find();
    }

    private List<Inline> step(int weeksBefore, Phrase what) {
        return start().map(s -> s.minusWeeks(weeksBefore))
                .map(d -> d.isBefore(in.asOf())
                        ? List.of(Inline.plain(Phrase.of("ask.approval.late", "what", what, "day", d)))
                        : List.of(Inline.plain(Phrase.of("ask.approval.dated", "what", what, "day", d))))
                .orElseGet(() -> List.of(Inline.given("ask.approval.undated", "what", what, "weeks", weeksBefore)));
    }

    private static void addFallback(List<Block> blocks) {
        blocks.add(Block.heading(2, "if-no", "ask.fallback"));
        blocks.add(Block.paragraph("ask.fallback.intro"));
        blocks.add(new Block.Listing(
                Block.Listing.Kind.NUMBERS,
                List.of(
                        List.of(Inline.plain("ask.fallback.reason")),
                        List.of(Inline.plain("ask.fallback.smaller")),
                        List.of(Inline.plain("ask.fallback.date")),
                        List.of(Inline.plain("ask.fallback.other-team")),
                        List.of(Inline.plain("ask.fallback.outside")))));
    }
}
