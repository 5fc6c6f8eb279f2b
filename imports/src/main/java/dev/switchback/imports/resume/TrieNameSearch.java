package dev.switchback.imports.resume;

import dev.switchback.app.resume.NameSearch;
import java.util.Collection;
import org.ahocorasick.trie.Trie;

/// All names in one trie with links back (Aho and Corasick 1975). See ADR 236.
public final class TrieNameSearch implements NameSearch {
    @Override
    public Names of(Collection<String> names) {
        var trie = Trie.builder().addKeywords(names).build();
        return text -> trie.parseText(text).stream()
                .map(e -> new Place(e.getStart(), e.getEnd() + 1, e.getKeyword()))
                .toList();
    }
}
