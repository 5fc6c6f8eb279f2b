package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.port.RepositoryFactsFormat;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Use;
import java.nio.charset.StandardCharsets;

/// What repositories show of a person's own work: in a dossier, and as a file of its own of format
/// `switchback_repository: 1`. See ADR 291.
public final class RepositoryJson implements RepositoryFactsFormat {
    private static final String NOTES = "repository.";

    @Override
    public byte[] write(Found facts) {
        var file = JsonTree.object();
        file.put("switchback_repository", 1);
        file.setAll(counts(facts));
        file.set("notes", JsonTree.list(facts.notes(), RepositoryJson::note));
        return JsonTree.print(file).getBytes(StandardCharsets.UTF_8);
    }

    /// The same within a dossier, the notes in its words.
    static JsonNode inDossier(Found facts, JsonTree tree) {
        var node = counts(facts);
        node.set("notes", tree.words(facts.notes()));
        return node;
    }

    private static ObjectNode counts(Found facts) {
        var node = JsonTree.object()
                .put("name", facts.name())
                .put("commits", facts.commits())
                .put("seen", facts.seen())
                .put("other_authors", facts.others())
                .put("months", facts.months())
                .put("first", facts.first().toString())
                .put("last", facts.last().toString());
        node.set("languages", JsonTree.list(facts.languages(), RepositoryJson::use));
        node.set("areas", JsonTree.list(facts.areas(), RepositoryJson::use));
        return node.put("reviewed", facts.reviewed())
                .put("co_authored", facts.coAuthored())
                .put("files", facts.files())
                .put("shared_files", facts.shared());
    }

    private static JsonNode use(Use use) {
        return JsonTree.object()
                .put("id", use.id())
                .put("skill", use.skill().value())
                .put("commits", use.commits())
                .put("months", use.months())
                .put("first", use.first().toString())
                .put("last", use.last().toString())
                .put("files", use.files());
    }

    /// Its key without the group, and its numbers.
    private static JsonNode note(Phrase note) {
        var node = JsonTree.object()
                .put("what", note.key().startsWith(NOTES) ? note.key().substring(NOTES.length()) : note.key());
        for (var arg : note.args()) {
            if (arg.value() instanceof Number number) {
                node.put(arg.name(), number.longValue());
            }
        }
        return node;
    }
}
