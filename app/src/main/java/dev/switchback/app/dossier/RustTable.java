package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.List;

/// The curve of rust as a table: what is left of a level, by kind of skill and years without use.
final class RustTable {
    private static final Level HELD = Level.of(4);
    private static final List<Integer> YEARS = List.of(1, 2, 3, 5, 10);

    private RustTable() {}

    static List<Block> blocks(Dossier dossier) {
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(Phrase.of("rust.column.kind"), false));
        columns.add(new Table.Column(Phrase.of("rust.column.half"), true));
        YEARS.forEach(y -> columns.add(new Table.Column(Phrase.of("rust.column.years", "years", y), true)));
        var rows = List.of(SkillKind.TOOL, SkillKind.TACTICAL, SkillKind.CONCEPTUAL, SkillKind.PEOPLE).stream()
                .map(k -> row(dossier.rust(), k))
                .toList();
        return List.of(
                Block.heading(3, "skills-rust", "rust.heading"),
                Block.paragraph(Inline.given("rust.intro", "level", HELD)),
                new Table(Phrase.of("rust.caption", "level", HELD), columns, rows));
    }

    private static List<List<Inline>> row(Rust rust, SkillKind kind) {
        double half = rust.halfLife(kind);
        boolean ours = half == Rust.DEFAULT.halfLife(kind);
        var why = Explanation.of(
                        ours ? "rust.why" : "rust.why-own", "half", half, "level", HELD, "floor", rust.floor(HELD))
                .withSources(Rust.SOURCE, Rust.ORDER_SOURCE)
                .withChanges(Phrase.of("rust.change"));
        var cells = new ArrayList<List<Inline>>();
        cells.add(List.of(Inline.plain("rust.kind", "kind", kind)));
        cells.add(List.of(Inline.reasoned(Phrase.of("rust.half", "half", half), why)));
        YEARS.forEach(y -> cells.add(List.of(
                Inline.reasoned(Phrase.of("skills.page.level", "level", rust.fade(HELD, HELD, kind, y)), why))));
        return cells;
    }
}
