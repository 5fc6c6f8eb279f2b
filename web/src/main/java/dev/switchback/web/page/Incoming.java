package dev.switchback.web.page;

import dev.switchback.app.draft.FileAnswers;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ArchiveFormat;
import dev.switchback.app.upload.Upload;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Takes files in: finds out what each is, keeps them all or none, and lets the profile name them.
@Singleton
public class Incoming {
    static final String PROFILE = "me.yaml";

    /// Names that an archive needs for itself.
    private static final Set<String> OURS = Set.of(PROFILE, "sha256sums", "dossier");

    private final WebDoors doors;
    private final Remembered remembered;
    private final KeptFiles kept;

    Incoming(WebDoors doors, Remembered remembered, KeptFiles kept) {
        this.doors = doors;
        this.remembered = remembered;
        this.kept = kept;
    }

    /// @param sent name that the browser sent
    record Given(String sent, byte[] bytes) {}

    /// @param titled   whether calendars keep their titles and names
    /// @param replaces name of a kept file that goes for the one that is given; empty when none does
    /// @throws WrongInputException with the problems of all files; nothing is kept then
    void take(List<Given> given, boolean titled, String replaces) {
        synchronized (remembered) {
            if (given.isEmpty()) {
                throw new WrongInputException(
                        "uploads-none", "files", "No file was chosen.", "Maybe choose one, or drop it on the page.");
            }
            ArchiveFormat archives = doors.archives();
            if (given.size() == 1 && archives.isArchive(given.getFirst().bytes())) {
                requireNothingYet(given.getFirst().sent());
                replaceAll(given.getFirst());
                return;
            }
            take(read(given, titled, postings(given, replaces)), replaces);
        }
    }

    /// Names under which the profile waits for a posting, and whatever takes the place of one.
    private Set<String> postings(List<Given> given, String replaces) {
        var names = new HashSet<String>();
        remembered.findDraft().ifPresent(k -> names.addAll(FileAnswers.postings(k.draft())));
        boolean isPosting = kept.find(replaces)
                .filter(f -> f.facts().kind() == UploadKind.POSTING)
                .isPresent();
        if (isPosting) {
            given.forEach(g -> names.add(Uploads.nameFor(g.sent())));
        }
        return names;
    }

    /// @param postings names of files that are postings whatever they read like; those that a profile among the files
    ///                 names are, too
    private Map<String, Upload> read(List<Given> given, boolean titled, Set<String> postings) {
        var problems = new ArrayList<Problem>();
        var read = new LinkedHashMap<String, Upload>();
        var names = new HashMap<Given, String>();
        var targets = new HashSet<>(postings);
        for (var one : profilesFirst(given)) {
            try {
                String sent = Uploads.nameFor(one.sent());
                var upload = targets.contains(sent)
                        ? doors.uploads().readPosting(sent, one.bytes())
                        : doors.uploads().read(sent, one.bytes(), kept.standIns(), titled);
                if (upload.facts().kind() == UploadKind.PROFILE) {
                    targets.addAll(FileAnswers.postings(doors.drafts().parse(PROFILE, upload.kept())));
                }
                String name = name(sent, upload.facts().kind());
                names.put(one, name);
                if (read.putIfAbsent(name, upload) != null) {
                    problems.add(new Problem(
                            "upload-twice",
                            name,
                            "Two files have the name (" + name + ").",
                            "Maybe rename one of them."));
                }
            } catch (WrongInputException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems);
        }
        var inOrder = new LinkedHashMap<String, Upload>();
        given.stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .forEach(name -> inOrder.put(name, Objects.requireNonNull(read.get(name))));
        return inOrder;
    }

    private static List<Given> profilesFirst(List<Given> given) {
        return given.stream()
                .sorted(Comparator.comparing(g -> !g.sent().matches("(?i).*\\.ya?ml(\\.gz)?")))
                .toList();
    }

    /// The name under which a file is kept: none that an archive has for its own; that of facts about a repository
    /// tells them from a folder; an overlay's must not read like the id of a built-in one. The calendars of a zip
    /// are kept as one calendar.
    static String name(String sent, UploadKind kind) {
        String name = OURS.contains(sent.toLowerCase(java.util.Locale.ROOT)) && kind != UploadKind.PROFILE
                ? "my-" + sent
                : sent;
        if (kind == UploadKind.REPOSITORY && !FileAnswers.isFactsFile(name)) {
            return name + ".json";
        }
        if (kind == UploadKind.CALENDAR) {
            return name.replaceFirst("(?i)\\.zip$", ".ics");
        }
        return kind == UploadKind.OVERLAY && !name.matches(".*\\.ya?ml(\\.gz)?") ? name + ".yaml" : name;
    }

    private void take(Map<String, Upload> read, String replaces) {
        var profiles = read.entrySet().stream()
                .filter(e -> e.getValue().facts().kind() == UploadKind.PROFILE)
                .toList();
        var draft = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
        if (!profiles.isEmpty()) {
            requireNothingYet(profiles.getFirst().getKey());
            if (profiles.size() > 1) {
                throw new WrongInputException(
                        "upload-profiles",
                        profiles.getLast().getKey(),
                        "(" + profiles.size() + ") of the files are profiles; there can be one.",
                        "Maybe choose the one you mean.");
            }
            draft = doors.drafts().parse(PROFILE, profiles.getFirst().getValue().kept());
        }
        var files = new LinkedHashMap<>(read);
        profiles.forEach(p -> files.remove(p.getKey()));
        keep(draft, files, replaces);
    }

    private void requireNothingYet(String name) {
        if (remembered.findDraft().isPresent()) {
            throw new WrongInputException(
                    "upload-replaces",
                    name,
                    "The file (" + name + ") holds a whole profile, and you have answers already.",
                    "Maybe use \"Replace your profile\" on the first page; what you have stays as an older version.");
        }
    }

    private void keep(ProfileDraft draft, Map<String, Upload> files, String replaces) {
        var former = replaces.isEmpty() ? Optional.<KeptFile>empty() : kept.find(replaces);
        former.ifPresent(f -> requireSameKind(f, files));
        if (!files.isEmpty()) {
            kept.keep(files);
        }
        var next = draft;
        if (former.isPresent() && !files.containsKey(replaces)) {
            next = FileAnswers.renamed(next, replaces, files.keySet().iterator().next());
        }
        for (var file : inOrder(files)) {
            if (file.getValue().facts().kind() == UploadKind.CALENDAR) {
                next = withItsZip(next, file.getKey());
            }
            next = FileAnswers.with(next, file.getKey(), file.getValue().facts(), this::namespace);
        }
        if (remembered.findDraft().map(k -> k.draft()).filter(next::equals).isEmpty()) {
            remembered.keep(next);
        }
        former.filter(f -> !files.containsKey(f.name())).ifPresent(f -> kept.remove(f.name()));
    }

    /// A profile that names a zip means the calendar that is kept of it.
    private ProfileDraft withItsZip(ProfileDraft draft, String name) {
        return FileAnswers.renamedCalendar(
                draft,
                n -> kept.find(n).isEmpty() && name(n, UploadKind.CALENDAR).equals(name),
                name);
    }

    private static void requireSameKind(KeptFile former, Map<String, Upload> files) {
        boolean same = files.size() == 1
                && files.values().iterator().next().facts().kind()
                        == former.facts().kind();
        if (!same) {
            throw new WrongInputException(
                    "upload-other-kind",
                    former.name(),
                    "One file of the same kind can take the place of (" + former.name() + ").",
                    "Maybe add the other one by itself, and take this one out.");
        }
    }

    /// An overlay comes after the framework it is laid over.
    private static List<Map.Entry<String, Upload>> inOrder(Map<String, Upload> files) {
        return files.entrySet().stream()
                .sorted(Comparator.comparing(e -> e.getValue().facts().kind()))
                .toList();
    }

    private Optional<String> namespace(String file) {
        return kept.find(file)
                .flatMap(f -> f.facts() instanceof UploadFacts.OfFramework framework
                        ? Optional.of(framework.namespace())
                        : Optional.empty());
    }

    /// Keeps a posting as a target, and lets the profile name it.
    ///
    /// @throws WrongInputException when it cannot be read, or there is no room; nothing is kept then
    void takePosting(String name, byte[] bytes) {
        synchronized (remembered) {
            var draft = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
            keep(draft, Map.of(name, doors.uploads().readPosting(name, bytes)), "");
        }
    }

    /// Lets the profile name a kept file that it does not name.
    void use(String name) {
        synchronized (remembered) {
            var draft = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
            kept.find(name)
                    .map(f -> FileAnswers.with(draft, name, f.facts(), this::namespace))
                    .filter(next -> !next.equals(draft))
                    .ifPresent(remembered::keep);
        }
    }

    /// Destroys a kept file, and takes its name out of the profile.
    void remove(String name) {
        synchronized (remembered) {
            remembered.findDraft().map(Remembered.Kept::draft).ifPresent(draft -> {
                var next = FileAnswers.without(draft, name);
                if (!next.equals(draft)) {
                    remembered.keep(next);
                }
            });
            kept.remove(name);
        }
    }

    /// A whole profile, or everything in one archive, in place of what there is. Files that the archive does not hold
    /// go.
    void replaceAll(Given given) {
        synchronized (remembered) {
            String sent = Uploads.nameFor(given.sent());
            if (!doors.archives().isPacked(given.bytes())) {
                remembered.keep(doors.drafts().parse(PROFILE, given.bytes()));
                return;
            }
            var parts = doors.archives().read(sent, given.bytes());
            var profile = parts.get(PROFILE);
            if (profile == null) {
                throw new WrongInputException(
                        "archive-unknown",
                        sent,
                        "The archive holds no profile (" + PROFILE + ").",
                        "Maybe give the file that \"Take everything along\" saved, unchanged.");
            }
            var draft = doors.drafts().parse(PROFILE, profile);
            var files = read(
                    parts.entrySet().stream()
                            .filter(p ->
                                    !p.getKey().contains("/") && !p.getKey().equals(PROFILE))
                            .map(p -> new Given(p.getKey(), p.getValue()))
                            .toList(),
                    true,
                    Set.copyOf(FileAnswers.postings(draft)));
            var before = kept.list().stream().map(KeptFile::name).toList();
            if (!files.isEmpty()) {
                kept.keep(files);
            }
            remembered.keep(draft);
            before.stream().filter(n -> !files.containsKey(n)).forEach(kept::remove);
        }
    }
}
