package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Source;
import java.util.List;

/// Turns blocks into a part of a web page. Thread-safe.
public interface PageRenderer {
    /// HTML of the blocks with their reasons at the end: every word escaped, no script, no style of its own.
    ///
    /// @param sources must hold every source that a reason names
    String fragment(List<Block> blocks, Phrasebook words, List<Source> sources);

    /// The same for a second and further part of one page: nothing in it has the name of something in another part.
    ///
    /// @param part name of the part, lower case letters
    String fragment(String part, List<Block> blocks, Phrasebook words, List<Source> sources);

    /// Lines for a page that puts its own markup around them, such as the rows of a form. Their reasons stand apart,
    /// to be put once behind all of them.
    ///
    /// @param mark    lower case letters, others for each part of a page: they stand in the numbers of the reasons
    /// @param sources must hold every source that a reason names
    Pieces pieces(String mark, List<List<Inline>> lines, Phrasebook words, List<Source> sources);

    /// @param lines   HTML without a block around it, one for each line given
    /// @param reasons HTML; empty when no line has one
    record Pieces(List<String> lines, String reasons) {
        public Pieces {
            lines = List.copyOf(lines);
        }
    }

    /// CSS for pages that hold such parts, with the colours and the type of the dossier.
    String stylesheet();
}
