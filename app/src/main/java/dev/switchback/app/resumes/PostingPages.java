package dev.switchback.app.resumes;

import dev.switchback.app.resume.AskedSkill;
import dev.switchback.app.resume.AskedSkill.Yours;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.Share;
import java.util.ArrayList;
import java.util.List;

/// Lays out what a posting asks for, beside what the person can show.
final class PostingPages {
    private PostingPages() {}

    static List<Block> blocks(Dossier dossier, String name, List<AskedSkill> asked) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "posting", "posting.heading", "file", Phrase.verbatim(name)));
        if (asked.isEmpty()) {
            blocks.add(Block.paragraph("posting.empty"));
            return blocks;
        }
        blocks.add(Block.paragraph(
                "posting.count",
                "all",
                asked.size(),
                "have",
                count(asked, Yours.Have.class),
                "missing",
                count(asked, Yours.Missing.class),
                "unknown",
                count(asked, Yours.NotKnown.class)));
        blocks.add(Block.paragraph("posting.intro"));
        var columns = List.of(
                new Table.Column(Phrase.of("posting.column.skill"), false),
                new Table.Column(Phrase.of("posting.column.words"), false),
                new Table.Column(Phrase.of("posting.column.how"), false),
                new Table.Column(Phrase.of("posting.column.yours"), false));
        blocks.add(new Table(
                Phrase.of("posting.caption"),
                columns,
                asked.stream().map(a -> row(dossier, a)).toList()));
        return blocks;
    }

    private static int count(List<AskedSkill> asked, Class<? extends Yours> which) {
        return (int) asked.stream().filter(a -> which.isInstance(a.yours())).count();
    }

    private static List<List<Inline>> row(Dossier dossier, AskedSkill asked) {
        return List.of(
                plain(Phrase.verbatim(
                        dossier.frameworks().getSkill(asked.skill()).name())),
                plain(Phrase.of(
                        "posting.words",
                        "words",
                        asked.where().words(),
                        "place",
                        asked.where().place())),
                asked.findHint()
                        .map(h -> List.<Inline>of(Inline.reasoned(
                                Phrase.of("hints.confidence", "share", Share.of(h.confidence())), h.why())))
                        .orElseGet(() -> plain(Phrase.of("posting.named"))),
                switch (asked.yours()) {
                    case Yours.Have(var shown) -> have(shown);
                    case Yours.Missing missing -> plain(Phrase.of("posting.missing"));
                    case Yours.NotKnown open -> plain(Phrase.of("posting.not-known"));
                });
    }

    private static List<Inline> have(ShownSkill shown) {
        var phrase = shown.today()
                .find()
                .map(level -> Phrase.of("posting.have-level", "kind", shown.kind(), "level", level))
                .orElseGet(() -> Phrase.of("posting.have", "kind", shown.kind()));
        return List.of(Inline.reasoned(phrase, shown.why()));
    }

    private static List<Inline> plain(Phrase phrase) {
        return List.of(new Inline.Plain(phrase));
    }
}
