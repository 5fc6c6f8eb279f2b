package dev.switchback.testkit;

import dev.switchback.app.port.ProfileStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Remembers as long as the test runs.
public final class InMemoryProfileStore implements ProfileStore {
    private final List<Stored> documents = new ArrayList<>();

    @Override
    public synchronized Optional<Stored> findNewest(String kind, String id) {
        return listRevisions(kind, id).reversed().stream().findFirst();
    }

    @Override
    public synchronized List<Stored> listRevisions(String kind, String id) {
        return documents.stream()
                .filter(d -> d.kind().equals(kind) && d.id().equals(id))
                .toList();
    }

    @Override
    public synchronized int append(String kind, String id, LocalDate day, String payload) {
        if (!kind.matches("[a-z0-9]+(-[a-z0-9]+)*") || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The name (" + kind + ", " + id + ") must be lower case words.");
        }
        int revision = listRevisions(kind, id).size() + 1;
        documents.add(new Stored(kind, id, revision, day, payload));
        return revision;
    }
}
