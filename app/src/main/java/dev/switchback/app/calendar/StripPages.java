package dev.switchback.app.calendar;

import dev.switchback.app.calendar.StripCalendar.Stripped;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Says what is left in a stripped calendar, so that the person can look before it leaves.
public final class StripPages {
    private StripPages() {}

    /// @param own whether addresses of the person were told
    public static List<Block> stripped(Stripped stripped, boolean own) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                Block.paragraph("calendar.strip.done", "facts", stripped.facts().words()));
        blocks.add(
                stripped.words().isEmpty()
                        ? Block.paragraph("calendar.strip.no-words")
                        : Block.paragraph(
                                "calendar.strip.words", "words", Phrase.verbatim(String.join(", ", stripped.words()))));
        blocks.add(Block.paragraph("calendar.strip.kept"));
        blocks.add(Block.paragraph(own ? "calendar.strip.own" : "calendar.strip.not-own"));
        return blocks;
    }
}
