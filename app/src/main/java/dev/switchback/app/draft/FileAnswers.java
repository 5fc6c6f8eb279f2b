package dev.switchback.app.draft;

import dev.switchback.app.upload.UploadFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The answers of a draft that name files: which file stands where, and how one comes in or goes.
public final class FileAnswers {
    private static final FieldPath FILES = FieldPath.WHOLE.key("files");
    private static final FieldPath FRAMEWORKS = FILES.key("frameworks");

    private static final FieldPath POSTINGS = FILES.key("postings");

    /// Keys below which names of files stand one after the other.
    private static final List<String> LISTS = List.of("calendar", "resume", "postings");

    private static final FieldPath REPOSITORIES = FILES.key("repositories");

    /// All lists in which names of files may stand, folders among them.
    private static final List<String> ALL_LISTS = List.of("calendar", "resume", "postings", "repositories");

    private FileAnswers() {}

    /// Names of the files that a draft takes for postings: what is in them does not tell them from résumés.
    public static List<String> postings(ProfileDraft draft) {
        return List.copyOf(entries(draft, POSTINGS));
    }

    /// The draft with another name for a calendar that it names.
    ///
    /// @param isMeant whether a name stands for the calendar
    public static ProfileDraft renamedCalendar(ProfileDraft draft, Predicate<String> isMeant, String next) {
        var list = FILES.key("calendar");
        return entries(draft, list).stream()
                .filter(n -> !n.equals(next) && isMeant.test(n))
                .findFirst()
                .filter(n -> !entries(draft, list).contains(next))
                .map(n -> draft.with(list.item(entries(draft, list).indexOf(n)), next))
                .orElse(draft);
    }

    /// Names of the files that a draft speaks of, in its order. A word that may be the id of a built-in overlay is not
    /// among them.
    public static List<String> names(ProfileDraft draft) {
        var names = new ArrayList<String>();
        for (var kind : LISTS) {
            names.addAll(entries(draft, FILES.key(kind)));
        }
        entries(draft, REPOSITORIES).stream().filter(FileAnswers::isFactsFile).forEach(names::add);
        for (int i = 0; i < draft.count(FRAMEWORKS); i++) {
            draft.find(FRAMEWORKS.item(i).key("file")).ifPresent(names::add);
            draft.find(FRAMEWORKS.item(i).key("overlay"))
                    .filter(o -> !o.matches("[a-z0-9-]+"))
                    .ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /// A file that stands for a repository, and no folder of a disk.
    public static boolean isFactsFile(String name) {
        return Uploads.isName(name) && name.matches("(?i).*\\.(json|ya?ml)(\\.gz)?");
    }

    private static List<String> entries(ProfileDraft draft, FieldPath list) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < draft.count(list); i++) {
            draft.find(list.item(i)).ifPresent(entries::add);
        }
        return entries;
    }

    /// The draft that names a file where its kind belongs; the same draft when it does already. An overlay is laid over
    /// the first framework that has none and that it speaks of.
    ///
    /// @param namespace of a framework by the name of its file, when that file was added
    public static ProfileDraft with(
            ProfileDraft draft, String name, UploadFacts facts, Function<String, Optional<String>> namespace) {
        return switch (facts) {
            case UploadFacts.OfCalendar _ -> listed(draft, FILES.key("calendar"), name);
            case UploadFacts.OfResume _ -> listed(draft, FILES.key("resume"), name);
            case UploadFacts.OfRepository _ -> listed(draft, REPOSITORIES, name);
            case UploadFacts.OfPosting _ -> listed(draft, POSTINGS, name);
            case UploadFacts.OfFramework _ ->
                findFramework(draft, name).isPresent()
                        ? draft
                        : draft.with(FRAMEWORKS.item(draft.count(FRAMEWORKS)).key("file"), name);
            case UploadFacts.OfOverlay(String meant) -> overlaid(draft, name, meant, namespace);
            case UploadFacts.OfProfile _ -> draft;
        };
    }

    private static ProfileDraft listed(ProfileDraft draft, FieldPath list, String name) {
        return entries(draft, list).contains(name) ? draft : draft.with(list.item(draft.count(list)), name);
    }

    private static ProfileDraft overlaid(
            ProfileDraft draft, String name, String meant, Function<String, Optional<String>> namespace) {
        if (names(draft).contains(name)) {
            return draft;
        }
        for (int i = 0; i < draft.count(FRAMEWORKS); i++) {
            var entry = FRAMEWORKS.item(i);
            boolean fits = draft.find(entry.key("file"))
                    .flatMap(namespace)
                    .filter(meant::equals)
                    .isPresent();
            if (fits && draft.find(entry.key("overlay")).isEmpty()) {
                return draft.with(entry.key("overlay"), name);
            }
        }
        return draft;
    }

    /// The entry of a framework by the name of its file.
    public static Optional<FieldPath> findFramework(ProfileDraft draft, String file) {
        for (int i = 0; i < draft.count(FRAMEWORKS); i++) {
            if (draft.find(FRAMEWORKS.item(i).key("file")).filter(file::equals).isPresent()) {
                return Optional.of(FRAMEWORKS.item(i));
            }
        }
        return Optional.empty();
    }

    /// The draft with another name wherever a file was named.
    public static ProfileDraft renamed(ProfileDraft draft, String name, String next) {
        var renamed = draft;
        for (var kind : ALL_LISTS) {
            var list = FILES.key(kind);
            for (int i = 0; i < renamed.count(list); i++) {
                renamed = renamed(renamed, list.item(i), name, next);
            }
        }
        for (int i = 0; i < renamed.count(FRAMEWORKS); i++) {
            renamed = renamed(renamed, FRAMEWORKS.item(i).key("file"), name, next);
            renamed = renamed(renamed, FRAMEWORKS.item(i).key("overlay"), name, next);
        }
        return renamed;
    }

    private static ProfileDraft renamed(ProfileDraft draft, FieldPath at, String name, String next) {
        return draft.find(at).filter(name::equals).isPresent() ? draft.with(at, next) : draft;
    }

    /// The draft without any answer that names this file.
    public static ProfileDraft without(ProfileDraft draft, String name) {
        var next = draft;
        for (var kind : ALL_LISTS) {
            var list = FILES.key(kind);
            for (int i = next.count(list) - 1; i >= 0; i--) {
                if (next.find(list.item(i)).filter(name::equals).isPresent()) {
                    next = next.without(list.item(i));
                }
            }
        }
        for (int i = next.count(FRAMEWORKS) - 1; i >= 0; i--) {
            var entry = FRAMEWORKS.item(i);
            if (next.find(entry.key("file")).filter(name::equals).isPresent()) {
                next = next.without(entry);
            } else if (next.find(entry.key("overlay")).filter(name::equals).isPresent()) {
                next = next.without(entry.key("overlay"));
            }
        }
        return next;
    }
}
