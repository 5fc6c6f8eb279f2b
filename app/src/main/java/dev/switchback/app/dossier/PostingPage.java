package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.PostedSkill;
import dev.switchback.engine.gap.PostedSkill.Yours;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a posting asks for, beside what the person can show.
public final class PostingPage {
    private PostingPage() {}

    /// A page of its own.
    public static List<Block> blocks(PostingMatch match, Frameworks frameworks) {
        return blocks(match, frameworks, 1, "posting");
    }

    /// A part of a page with a heading of its own.
    public static List<Block> part(PostingMatch match, Frameworks frameworks) {
        return blocks(match, frameworks, 2, "posting");
    }

    /// @param level  of its heading
    /// @param anchor of its heading
    static List<Block> blocks(PostingMatch match, Frameworks frameworks, int level, String anchor) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(level, anchor, "posting.heading", "file", Phrase.verbatim(match.name())));
        blocks.add(new Block.Paragraph(title(match)));
        if (match.asked().isEmpty()) {
            blocks.add(Block.paragraph("posting.empty"));
            return blocks;
        }
        blocks.add(Block.paragraph(new Inline.Given(count(match))));
        blocks.add(Block.paragraph("posting.intro"));
        var columns = List.of(
                new Table.Column(Phrase.of("posting.column.skill"), false),
                new Table.Column(Phrase.of("posting.column.words"), false),
                new Table.Column(Phrase.of("posting.column.how"), false),
                new Table.Column(Phrase.of("posting.column.yours"), false));
        blocks.add(new Table(
                Phrase.of("posting.caption"),
                columns,
                match.asked().stream().map(a -> row(frameworks, a)).toList()));
        return blocks;
    }

    /// What its title reads as.
    public static List<Inline> title(PostingMatch match) {
        return switch (match.title()) {
            case Knowable.Unknown<TitleAnswer>(var reason) -> Words.cell(reason);
            case Knowable.Known<TitleAnswer>(var answer) -> {
                var said = Inline.plain(
                        "posting.title",
                        "title",
                        Phrase.verbatim(answer.reading().title()));
                var verdict = LikelyRoles.verdict(answer.roles());
                yield List.of(
                        said,
                        answer.roles().isEmpty()
                                ? Inline.plain(verdict)
                                : Inline.reasoned(
                                        verdict, answer.roles().getFirst().why()));
            }
        };
    }

    /// How many skills it asks for, and what is known of them.
    public static Phrase count(PostingMatch match) {
        return Phrase.of(
                "posting.count",
                "all",
                match.asked().size(),
                "have",
                count(match, Yours.Have.class),
                "missing",
                count(match, Yours.Missing.class),
                "unknown",
                count(match, Yours.NotKnown.class));
    }

    private static int count(PostingMatch match, Class<? extends Yours> which) {
        return (int)
                match.asked().stream().filter(a -> which.isInstance(a.yours())).count();
    }

    private static List<List<Inline>> row(Frameworks frameworks, PostedSkill asked) {
        return List.of(
                Words.verbatim(frameworks.getSkill(asked.skill()).name()),
                Words.cell(Phrase.of(
                        "posting.words",
                        "words",
                        asked.where().words(),
                        "place",
                        asked.where().place())),
                how(asked),
                switch (asked.yours()) {
                    case Yours.Have(var shown) -> have(shown);
                    case Yours.Missing _ -> Words.cell("posting.missing");
                    case Yours.NotKnown _ -> Words.cell("posting.not-known");
                });
    }

    private static List<Inline> how(PostedSkill asked) {
        return asked.findHint()
                .map(h -> List.<Inline>of(
                        Inline.reasoned(Phrase.of("hints.confidence", "share", Share.of(h.confidence())), h.why())))
                .orElseGet(() -> Words.cell("posting.named"));
    }

    /// Where a person's own file says it, its words stand beside it.
    private static List<Inline> have(ShownSkill shown) {
        var phrase = shown.today()
                .find()
                .map(level -> Phrase.of("posting.have-level", "kind", shown.kind(), "level", level))
                .orElseGet(() -> Phrase.of("posting.have", "kind", shown.kind()));
        var said = Inline.reasoned(phrase, shown.why());
        Optional<Inline> words = shown.spans().stream()
                .findFirst()
                .map(s -> Inline.plain("posting.have-words", "words", s.words(), "file", s.file(), "place", s.place()));
        return words.map(w -> List.of(said, w)).orElseGet(() -> List.of(said));
    }
}
