package dev.switchback.web.page;

import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.Uploads;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.page.StationPart.Place;
import dev.switchback.web.page.StationPart.View;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.vault.VaultAge;
import dev.switchback.web.vault.VaultClosed;
import io.quarkus.arc.All;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// All parts that the stations have. Thread-safe.
@Singleton
class StationParts {
    private final List<StationPart> parts;
    private final Remembered remembered;
    private final CheckedAnswers checked;
    private final VaultAge age;
    private final KeptFiles files;
    private final Map<StationPart, Written> written = new ConcurrentHashMap<>();

    StationParts(
            @All List<StationPart> parts,
            Remembered remembered,
            CheckedAnswers checked,
            KeptFiles files,
            VaultAge age) {
        this.age = age;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(StationPart::order))
                .toList();
        this.remembered = remembered;
        this.checked = checked;
        this.files = files;
    }

    /// What a part of the own space was written from.
    ///
    /// @param uploads  another object when files came or went
    /// @param problems of the answers; another list when there are some and the day changed
    private record Seen(
            String language,
            String token,
            Remembered.@Nullable Kept answers,
            Uploads uploads,
            List<FieldProblem> problems,
            @Nullable Dossier dossier) {
        /// By identity: to compare two dossiers is more work than to write the part.
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(Seen other) {
            return answers == other.answers
                    && uploads == other.uploads
                    && problems == other.problems
                    && dossier == other.dossier
                    && language.equals(other.language)
                    && token.equals(other.token);
        }
    }

    private record Written(Seen from, String html) {}

    String html(Stop stop, Place place, View view) {
        return parts.stream()
                .filter(p -> p.stop() == stop && p.place() == place)
                .map(p -> html(p, view))
                .filter(h -> !h.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String html(StationPart part, View view) {
        if (!part.isOfAnswersAndDossier() || view.space() != Space.OWN) {
            return part.html(view);
        }
        long then = age.now();
        var now = seen(view);
        var last = written.get(part);
        if (last == null || !last.from().isSame(now)) {
            last = new Written(now, part.html(view));
            written.put(part, last);
            if (age.now() != then) {
                written.clear();
            }
        }
        return last.html();
    }

    private Seen seen(View view) {
        var now = remembered.findDraft().orElse(null);
        return new Seen(
                view.frame().w().language(),
                view.frame().csrf(),
                now,
                files.uploads(),
                now == null ? List.of() : checked.problems(now.draft()),
                view.found().dossier().map(d -> d.pages().dossier()).orElse(null));
    }

    void closed(@Observes VaultClosed closed) {
        written.clear();
    }
}
