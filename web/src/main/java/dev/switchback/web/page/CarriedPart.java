package dev.switchback.web.page;

import dev.switchback.app.dossier.CarriedTable;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.carried.CarriedFinding;
import dev.switchback.engine.carried.CarriedWork.Row;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Stop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Management work that files show and the person has not spoken about: to name, or to send away. See ADR 270.
@Singleton
class CarriedPart implements StationPart {
    private static final FieldPath EVIDENCE = FieldPath.WHOLE.key("evidence");
    private static final FieldPath NOT_MINE = FieldPath.WHOLE.key("not_my_work");

    /// In the numbers of the reasons of this part.
    private static final String MARK = "m";

    private final Remembered remembered;
    private final WebDoors doors;
    private final Shell shell;

    CarriedPart(Remembered remembered, WebDoors doors, Shell shell) {
        this.remembered = remembered;
        this.doors = doors;
        this.shell = shell;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        /// @param version  of the profile that it shows
        /// @param lead     how many are left, and what to do
        /// @param evidence name of the fields of a new piece of work, without the last key
        /// @param notMine  name of the field that sends a kind away
        /// @param rejected kinds that are not theirs, each with the button that puts it back
        /// @param reasons  HTML
        static native TemplateInstance carried(
                Frame frame,
                int version,
                String lead,
                String evidence,
                String notMine,
                List<CarriedRow> rows,
                List<PressGroup> rejected,
                String reasons);
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
        return 2;
    }

    @Override
    public String html(View view) {
        if (view.space().isExample()) {
            return "";
        }
        return view.found()
                .dossier()
                .flatMap(d -> remembered.findDraft().map(kept -> html(view.frame(), d, kept)))
                .orElse("");
    }

    private String html(Frame frame, Opened opened, Remembered.Kept kept) {
        var dossier = opened.pages().dossier();
        var open = dossier.carried().rows().stream().filter(Row::isToAsk).toList();
        var rejected = rejected(kept.draft());
        if (open.isEmpty() && rejected.isEmpty()) {
            return "";
        }
        var pieces = doors.renderer()
                .pieces(
                        MARK,
                        open.stream()
                                .flatMap(r -> Stream.of(found(r), worth(dossier, r)))
                                .toList(),
                        opened.pages().words(),
                        opened.pages().sources());
        var rows = IntStream.range(0, open.size())
                .mapToObj(i -> row(
                        open.get(i), pieces.lines().get(2 * i), pieces.lines().get(2 * i + 1)))
                .toList();
        var draft = kept.draft();
        return Templates.carried(
                        frame,
                        kept.revision(),
                        shell.words().say(lead(open.size())),
                        FormItems.FIELD + EVIDENCE.item(draft.count(EVIDENCE)),
                        FormItems.FIELD + NOT_MINE.item(draft.count(NOT_MINE)),
                        rows,
                        rejected,
                        pieces.reasons())
                .render();
    }

    private static Phrase lead(int open) {
        return open == 0 ? Phrase.of("carried.part.none") : Phrase.of("carried.part.lead", "count", open);
    }

    private static List<Inline> found(Row row) {
        return row.findings().stream().map(CarriedTable::line).toList();
    }

    private static List<Inline> worth(Dossier dossier, Row row) {
        return List.of(Inline.reasoned(CarriedTable.worth(dossier, row), row.why()));
    }

    private CarriedRow row(Row row, String found, String worth) {
        var words = shell.words();
        String name = words.of(row.kind().key());
        return new CarriedRow(
                "carried-" + row.kind().id(),
                row.kind().id(),
                name,
                found,
                worth,
                row.findSurest()
                        .map(f -> words.say(Phrase.of("carried.part.sure", "share", f.confidence())))
                        .orElse(""),
                row.findSurest().map(CarriedPart::begin).orElse(""),
                label(row.kind(), words.of("carried.part.keep")),
                label(row.kind(), words.of("carried.part.not-mine")));
    }

    /// What a résumé says of a deed is the person's own sentence already; a title of a meeting is not.
    private static String begin(CarriedFinding finding) {
        return finding instanceof CarriedFinding.Passage passage && passage.deed()
                ? passage.span().words()
                : "";
    }

    private String label(WorkKind kind, String words) {
        return shell.words().say(Phrase.of("carried.part.label", "kind", kind, "words", words));
    }

    private List<PressGroup> rejected(ProfileDraft draft) {
        return IntStream.range(0, draft.count(NOT_MINE))
                .mapToObj(NOT_MINE::item)
                .flatMap(place ->
                        WorkKind.findById(draft.find(place).orElse("")).stream().map(kind -> rejected(kind, place)))
                .toList();
    }

    private PressGroup rejected(WorkKind kind, FieldPath place) {
        String shown = shell.words().of("carried.part.put-back");
        return new PressGroup(
                shell.words().of(kind.key()),
                "carried-asked",
                false,
                false,
                List.of(new Press("do", "remove " + place, "", shown, label(kind, shown), false, false)));
    }
}
