package dev.switchback.engine.ask;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.lattice.LevelParity;
import dev.switchback.engine.person.PageWishes.HandOver;
import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.quantity.Weeks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one page for others, section by section. What the person has not written stands as a line that says so.
record ProposalPage(AskInputs in) {
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(
                1, "proposal", "ask.page.title", "from", in.sendable().presentTitle(), "to", title()));
        blocks.add(new Block.Paragraph(List.of(Inline.plain(in.sendable()
                .name()
                .find()
                .map(n -> Phrase.of("ask.page.from", "name", n))
                .orElseGet(() -> yours(Phrase.of("ask.yours.name")))))));
        addWish(blocks);
        addTeam(blocks);
        addRole(blocks);
        addHandOver(blocks);
        addTrial(blocks);
        addJudging(blocks);
        addNeeds(blocks);
        return blocks;
    }

    private String title() {
        return in.sendable().page().title().find().orElse(in.role().title());
    }

    private void addWish(List<Block> blocks) {
        blocks.add(Block.heading(2, "wish", "ask.page.wish"));
        var pull = in.sendable().page().pull().find();
        blocks.add(paragraph(pull.map(Phrase::verbatim).orElseGet(() -> yours(Phrase.of("ask.yours.pull")))));
        blocks.add(
                paragraph(Phrase.of("ask.page.wish.move", "from", in.sendable().presentTitle(), "to", title())));
        in.practice()
                .find()
                .ifPresent(
                        p -> blocks.add(paragraph(Phrase.of("ask.page.practice", "begin", p.begin(), "end", p.end()))));
    }

    private void addTeam(List<Block> blocks) {
        blocks.add(Block.heading(2, "team", "ask.page.team"));
        var items = new ArrayList<Phrase>();
        in.sendable().evidence().forEach(e -> items.add(evidence(e)));
        if (items.isEmpty()) {
            items.add(yours(Phrase.of("ask.yours.evidence")));
            items.add(yours(Phrase.of("ask.yours.evidence-second")));
        }
        blocks.add(bullets(items));
        blocks.add(paragraph(Phrase.of("ask.page.team.continuity")));
    }

    private static Phrase evidence(WorkEvidence evidence) {
        return evidence.link()
                .find()
                .map(l -> Phrase.of(
                        "ask.page.evidence-link", "kind", evidence.kind(), "what", evidence.what(), "link", l))
                .orElseGet(() -> Phrase.of("ask.page.evidence", "kind", evidence.kind(), "what", evidence.what()));
    }

    private void addRole(List<Block> blocks) {
        blocks.add(Block.heading(2, "role", "ask.page.role"));
        var items = new ArrayList<Phrase>();
        items.add(Phrase.of("ask.page.role.title", "title", title()));
        items.add(Phrase.of("ask.page.role.level", "level", in.role().level()));
        items.add(parity());
        items.add(in.role()
                .decisionRights()
                .find()
                .filter(r -> !r.isEmpty())
                .map(r -> Phrase.of("ask.page.role.rights", "rights", r))
                .orElseGet(() -> yours(Phrase.of("ask.yours.rights"))));
        blocks.add(bullets(items));
        if (isLower() || leavesManaging()) {
            blocks.add(paragraph(valueKept()));
        }
    }

    private boolean leavesManaging() {
        return in.role().presentTrack() != Track.IC && in.role().track() == Track.IC;
    }

    private boolean isLower() {
        return in.role().parity().find().filter(p -> p == LevelParity.LOWER).isPresent();
    }

    private Phrase parity() {
        return switch (in.role().parity()) {
            case Knowable.Known<LevelParity>(var parity) ->
                switch (parity) {
                    case EQUAL -> Phrase.of("ask.page.level.equal");
                    case HIGHER -> Phrase.of("ask.page.level.higher");
                    case LOWER -> Phrase.of("ask.page.level.lower");
                };
            case Knowable.Unknown<LevelParity> ignored -> Phrase.of("ask.page.level.open");
        };
    }

    private Phrase valueKept() {
        var kinds = in.sendable().evidence().stream()
                .map(WorkEvidence::kind)
                .distinct()
                .toList();
        return kinds.isEmpty()
                ? yours(Phrase.of("ask.yours.value-kept"))
                : Phrase.of("ask.page.value-kept", "kinds", kinds);
    }

    private void addHandOver(List<Block> blocks) {
        blocks.add(Block.heading(2, "hand-over", "ask.page.hand-over"));
        var duties = in.sendable().page().handOver();
        blocks.add(
                duties.isEmpty()
                        ? bullets(List.of(yours(Phrase.of("ask.yours.hand-over"))))
                        : bullets(duties.stream().map(this::duty).toList()));
    }

    private Phrase duty(HandOver duty) {
        Object to = duty.to().find().<Object>map(t -> t).orElseGet(() -> yours(Phrase.of("ask.yours.to-whom")));
        Object by = duty.by().find().<Object>map(d -> d).orElseGet(() -> yours(Phrase.of("ask.yours.by-when")));
        return Phrase.of("ask.page.duty", "what", duty.what(), "to", to, "by", by);
    }

    private void addTrial(List<Block> blocks) {
        blocks.add(Block.heading(2, "trial", "ask.page.trial"));
        blocks.add(paragraph(dates()));
        blocks.add(paragraph(
                switch (in.trial()) {
                    case IN_ROLE -> Phrase.of("ask.page.trial.in-role", "title", title());
                    case WITH_REPORTS -> Phrase.of("ask.page.trial.with-reports");
                    case INTERIM_LEAD -> Phrase.of("ask.page.trial.interim-lead");
                }));
        blocks.add(paragraph(
                Phrase.of("ask.page.trial.revert", "from", in.sendable().presentTitle())));
    }

    private Phrase dates() {
        var from = in.sendable().page().trialFrom().find();
        var weeks = in.sendable().page().trialWeeks().find();
        if (from.isPresent() && weeks.isPresent()) {
            return Phrase.of(
                    "ask.page.trial.dates",
                    "from",
                    from.get(),
                    "until",
                    lastDay(from.get(), weeks.get()),
                    "weeks",
                    weeks.get());
        }
        return from.map(f -> Phrase.of("ask.page.trial.from", "from", f, "weeks", yours(Phrase.of("ask.yours.weeks"))))
                .or(() -> weeks.map(w ->
                        Phrase.of("ask.page.trial.weeks", "weeks", w, "from", yours(Phrase.of("ask.yours.first-day")))))
                .orElseGet(() -> yours(Phrase.of("ask.yours.trial-dates")));
    }

    static LocalDate lastDay(LocalDate from, Weeks weeks) {
        return from.plusDays(Math.max(0, Math.round(weeks.value() * 7) - 1));
    }

    private void addJudging(List<Block> blocks) {
        blocks.add(Block.heading(2, "judging", "ask.page.judging"));
        blocks.add(paragraph(Phrase.of("ask.page.judging.when")));
        blocks.add(bullets(
                switch (in.trial()) {
                    case IN_ROLE ->
                        List.of(
                                Phrase.of("ask.page.judge.work"),
                                Phrase.of("ask.page.judge.team"),
                                Phrase.of("ask.page.judge.reader"));
                    case WITH_REPORTS, INTERIM_LEAD ->
                        List.of(
                                Phrase.of("ask.page.judge.me"),
                                Phrase.of("ask.page.judge.people"),
                                Phrase.of("ask.page.judge.reader"));
                }));
        blocks.add(bullets(List.of(
                Phrase.of("ask.page.success"), yours(Phrase.of("ask.yours.success")), Phrase.of("ask.page.return"))));
    }

    private void addNeeds(List<Block> blocks) {
        blocks.add(Block.heading(2, "needs", "ask.page.needs"));
        var needs = in.sendable().page().needs();
        blocks.add(
                needs.isEmpty()
                        ? bullets(List.of(yours(Phrase.of("ask.yours.needs"))))
                        : bullets(needs.stream().map(Phrase::verbatim).toList()));
        Optional<LocalDate> from = in.sendable().page().trialFrom().find();
        from.map(f -> f.minusWeeks(ApprovalList.ANSWER_WEEKS))
                .filter(d -> d.isAfter(in.asOf()))
                .ifPresent(d -> blocks.add(paragraph(Phrase.of("ask.page.answer-by", "day", d))));
    }

    /// A line the person has still to write.
    private static Phrase yours(Phrase what) {
        return Phrase.of("ask.yours", "what", what);
    }

    private static Block paragraph(Phrase phrase) {
        return new Block.Paragraph(List.of(Inline.plain(phrase)));
    }

    private static Block bullets(List<Phrase> items) {
        return new Block.Listing(
                Block.Listing.Kind.BULLETS,
                items.stream().map(i -> List.of(Inline.plain(i))).toList());
    }
}
