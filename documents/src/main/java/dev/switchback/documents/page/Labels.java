package dev.switchback.documents.page;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import java.util.Optional;

/// The few words that renderers add themselves.
final class Labels {
    static final Phrase SKIP = Phrase.of("render.skip");
    static final Phrase STATIONS = Phrase.of("render.stations");
    static final Phrase WHY = Phrase.of("render.why");
    static final Phrase REASONS = Phrase.of("render.reasons");
    static final Phrase REASON_WORD = Phrase.of("render.reason-word");
    static final Phrase CLOSE = Phrase.of("render.close");
    static final Phrase INPUTS = Phrase.of("render.inputs");
    static final Phrase SOURCES = Phrase.of("render.sources");
    static final Phrase CHANGES = Phrase.of("render.changes");
    static final Phrase PRINT_PRIVATE = Phrase.of("render.print-private");
    static final Phrase BARS_KEY = Phrase.of("render.bars-key");
    static final Phrase BARS_KEY_COMPARED = Phrase.of("render.bars-key-compared");
    static final Phrase BARS_TABLE = Phrase.of("render.bars-table");
    static final Phrase BARS_LABEL = Phrase.of("render.bars-label");
    static final Phrase BARS_LOW = Phrase.of("render.bars-low");
    static final Phrase BARS_LIKELY = Phrase.of("render.bars-likely");
    static final Phrase BARS_HIGH = Phrase.of("render.bars-high");
    static final Phrase BARS_COMPARE = Phrase.of("render.bars-compare");

    private Labels() {}

    static Phrase reason(String number) {
        return Phrase.of("render.reason", "number", number);
    }

    static Phrase sourceKind(Source source) {
        return Phrase.of("render.source-kind", "kind", source.kind());
    }

    static Phrase number(double value) {
        return Phrase.of("render.number", "value", value);
    }

    /// What a bar says in words.
    static Phrase range(Block.Bars.Bar bar, Phrase unit) {
        boolean exact = bar.low() == bar.high();
        if (Double.isNaN(bar.compare())) {
            return exact
                    ? Phrase.of("render.bars-exact", "value", bar.value(), "unit", unit)
                    : Phrase.of(
                            "render.bars-range",
                            "value",
                            bar.value(),
                            "unit",
                            unit,
                            "low",
                            bar.low(),
                            "high",
                            bar.high());
        }
        return exact
                ? Phrase.of("render.bars-exact-compared", "value", bar.value(), "unit", unit, "compare", bar.compare())
                : Phrase.of(
                        "render.bars-range-compared",
                        "value",
                        bar.value(),
                        "unit",
                        unit,
                        "low",
                        bar.low(),
                        "high",
                        bar.high(),
                        "compare",
                        bar.compare());
    }

    /// The word before a note; an aside has none.
    static Optional<Phrase> note(Block.Note.Kind kind) {
        return switch (kind) {
            case PRIVATE -> Optional.of(Phrase.of("render.note-private"));
            case CARE -> Optional.of(Phrase.of("render.note-care"));
            case UNKNOWN -> Optional.of(Phrase.of("render.note-unknown"));
            case ASIDE -> Optional.empty();
        };
    }
}
