package dev.switchback.web.page;

import dev.switchback.app.draft.FileAnswers;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.page.FilesView.Row;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Puts the kept files of a page into words.
@Singleton
public class FilesViews {
    /// Overlays that ship with the program.
    private static final List<String> BUILT_IN = List.of("uk-ddat");

    private final Words words;
    private final Remembered remembered;
    private final KeptFiles kept;

    FilesViews(Words words, Remembered remembered, KeptFiles kept) {
        this.words = words;
        this.remembered = remembered;
        this.kept = kept;
    }

    /// Which files a page asks for.
    enum Kinds {
        ALL("files.title.all", "files.lead.all", "", "", EnumSet.allOf(UploadKind.class)),
        CALENDARS(
                "files.title.calendars",
                "files.lead.calendars",
                "time",
                ".ics,.gz,.zip,text/calendar",
                EnumSet.of(UploadKind.CALENDAR)),
        RESUMES(
                "files.title.resumes",
                "files.lead.resumes",
                "skills",
                ".pdf,.docx,.zip,.md,.txt,.json,.yaml,.yml,.gz",
                EnumSet.of(UploadKind.RESUME, UploadKind.REPOSITORY)),
        FRAMEWORKS(
                "files.title.frameworks",
                "files.lead.frameworks",
                "map",
                ".yaml,.yml,.csv,.gz,text/csv",
                EnumSet.of(UploadKind.FRAMEWORK, UploadKind.OVERLAY));

        private final String title;
        private final String lead;
        private final String back;
        private final String accept;
        private final Set<UploadKind> kinds;

        Kinds(String title, String lead, String back, String accept, Set<UploadKind> kinds) {
            this.title = title;
            this.lead = lead;
            this.back = back;
            this.accept = accept;
            this.kinds = kinds;
        }
    }

    FilesView view(Kinds which) {
        var draft = remembered.findDraft().map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
        var named = FileAnswers.names(draft);
        var all = kept.list();
        var rows = all.stream()
                .filter(f -> which.kinds.contains(f.facts().kind()))
                .map(f -> row(f, named.contains(f.name()), draft, all))
                .toList();
        var missing = named.stream()
                .filter(n -> all.stream().noneMatch(f -> f.name().equals(n)))
                .distinct()
                .toList();
        return new FilesView(
                words.of(which.title),
                words.of(which.lead),
                which.back,
                which.accept,
                which.kinds.contains(UploadKind.CALENDAR),
                rows,
                missing,
                which == Kinds.ALL && remembered.findDraft().isPresent(),
                rows.isEmpty() || !missing.isEmpty());
    }

    private Row row(KeptFile file, boolean used, ProfileDraft draft, List<KeptFile> all) {
        return new Row(
                file.name(),
                words.of(file.facts().kind().key()),
                words.say(Phrase.of("files.size", "kilobytes", Math.max(1, file.size() / 1_000))),
                words.say(Phrase.of("files.day", "day", file.day())),
                words.say(file.facts().words()),
                titles(file),
                used,
                used ? overlays(file, draft, all) : List.of());
    }

    private String titles(KeptFile file) {
        if (file.facts().kind() != UploadKind.CALENDAR) {
            return "";
        }
        return words.of(file.titled() ? "files.titled" : "files.untitled");
    }

    private List<FormItem.Pick> overlays(KeptFile file, ProfileDraft draft, List<KeptFile> all) {
        if (!(file.facts() instanceof UploadFacts.OfFramework framework)) {
            return List.of();
        }
        String chosen = FileAnswers.findFramework(draft, file.name())
                .flatMap(at -> draft.find(at.key("overlay")))
                .orElse("");
        var picks = new ArrayList<FormItem.Pick>();
        picks.add(new FormItem.Pick("", words.of("files.overlay-none"), chosen.isEmpty()));
        BUILT_IN.stream()
                .filter(id -> id.equals(framework.namespace()) || id.equals(chosen))
                .forEach(id -> picks.add(new FormItem.Pick(
                        id, words.say(Phrase.of("files.overlay-built-in", "id", id)), id.equals(chosen))));
        all.stream()
                .filter(f -> f.facts().kind() == UploadKind.OVERLAY)
                .forEach(f ->
                        picks.add(new FormItem.Pick(f.name(), f.name(), f.name().equals(chosen))));
        return picks;
    }
}
