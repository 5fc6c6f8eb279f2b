package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
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

    /// CSS for pages that hold such parts, with the colours and the type of the dossier.
    String stylesheet();
}
