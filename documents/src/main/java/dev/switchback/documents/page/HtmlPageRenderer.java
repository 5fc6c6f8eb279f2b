package dev.switchback.documents.page;

import dev.switchback.app.port.PageRenderer;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Source;
import java.util.List;

/// Parts of web pages in the dress of the private dossier.
public final class HtmlPageRenderer implements PageRenderer {
    @Override
    public String fragment(List<Block> blocks, Phrasebook words, List<Source> sources) {
        return HtmlRenderer.fragment(blocks, words, sources);
    }

    /// Names, and the patterns of drawings by their names, stand in attributes only, where words have no quotes of
    /// their own.
    @Override
    public String fragment(String part, List<Block> blocks, Phrasebook words, List<Source> sources) {
        return fragment(blocks, words, sources)
                .replace("=\"sb-", "=\"" + part + "-")
                .replace("=\"url(#sb-", "=\"url(#" + part + "-");
    }

    @Override
    public Pieces pieces(String mark, List<List<Inline>> lines, Phrasebook words, List<Source> sources) {
        return HtmlRenderer.pieces(mark, lines, words, sources);
    }

    @Override
    public String stylesheet() {
        return Stylesheet.dossier();
    }
}
