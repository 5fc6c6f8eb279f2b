package dev.switchback.web.page;

import dev.switchback.app.dossier.PostingPage;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Stop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Job postings at Skills: those that are kept as targets, and the way to one more. See ADR 290.
@Singleton
class PostingsPart implements StationPart {
    private static final FieldPath AIMS = FieldPath.WHOLE.key("aims");

    /// In the numbers of the reasons of this part.
    private static final String MARK = "t";

    private final Remembered remembered;
    private final KeptFiles kept;
    private final WebDoors doors;
    private final Shell shell;

    PostingsPart(Remembered remembered, KeptFiles kept, WebDoors doors, Shell shell) {
        this.remembered = remembered;
        this.kept = kept;
        this.doors = doors;
        this.shell = shell;
    }

    /// A posting that is kept.
    ///
    /// @param title  HTML: what it reads as; empty while it is not read
    /// @param count  of the skills it asks for; empty while it is not read
    /// @param anchor of its table in the text below; empty while it is not read
    /// @param role   to aim at, as the profile names it; empty where none is likely
    /// @param aim    words of the button that does so, or why there is none
    public record Row(String name, String title, String count, String anchor, String role, String aim) {}

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        /// @param version of the profile that it shows
        /// @param aim     name of the field of a new aim
        /// @param reasons HTML
        static native TemplateInstance postings(
                Frame frame, int version, String aim, List<PostingsPart.Row> rows, String reasons);
    }

    @Override
    public Stop stop() {
        return Stop.SKILLS;
    }

    @Override
    public Place place() {
        return Place.BEFORE_THE_FORM;
    }

    @Override
    public int order() {
        return 3;
    }

    @Override
    public String html(View view) {
        return view.space().isExample() ? "" : html(view.frame(), view.found().dossier());
    }

    private String html(Frame frame, Optional<Opened> opened) {
        var files = kept.list().stream()
                .filter(f -> f.facts().kind() == UploadKind.POSTING)
                .map(KeptFile::name)
                .toList();
        var read = opened.map(o -> o.pages().dossier().postings()).orElse(List.of());
        var pieces = opened.map(o -> doors.renderer()
                .pieces(
                        MARK,
                        read.stream().<List<Inline>>map(PostingPage::title).toList(),
                        o.pages().words(),
                        o.pages().sources()));
        var now = remembered.findDraft();
        var rows = files.stream()
                .map(name -> IntStream.range(0, read.size())
                        .filter(i -> read.get(i).name().equals(name))
                        .boxed()
                        .findFirst()
                        .flatMap(i -> opened.flatMap(o ->
                                pieces.map(p -> row(o, read.get(i), i, p.lines().get(i)))))
                        .orElseGet(() -> new Row(name, "", "", "", "", "")))
                .toList();
        return Templates.postings(
                        frame,
                        now.map(Remembered.Kept::revision).orElse(0),
                        FormItems.FIELD
                                + AIMS.item(now.map(k -> k.draft().count(AIMS)).orElse(0))
                                        .key("role"),
                        rows,
                        pieces.map(p -> p.reasons()).orElse(""))
                .render();
    }

    private Row row(Opened opened, PostingMatch match, int place, String title) {
        var words = shell.words();
        Optional<Role> likely = match.title()
                .find()
                .map(TitleAnswer::roles)
                .flatMap(roles -> roles.stream().findFirst())
                .map(l -> l.role());
        boolean aimed = likely.filter(r -> opened.pages().dossier().person().aims().stream()
                        .anyMatch(a -> a.role().equals(r.id())))
                .isPresent();
        return new Row(
                match.name(),
                title,
                words.say(PostingPage.count(match)),
                "skills-posting-" + (place + 1),
                aimed ? "" : likely.map(r -> named(opened, r)).orElse(""),
                aimed
                        ? words.of("target.aimed")
                        : likely.map(r -> words.say(Phrase.of("target.aim", "role", r.title())))
                                .orElse(""));
    }

    /// By its title where that means one role, else by its id.
    private static String named(Opened opened, Role role) {
        return opened.pages()
                                .dossier()
                                .frameworks()
                                .listRolesNamed(role.title())
                                .size()
                        == 1
                ? role.title()
                : role.id().value();
    }
}
