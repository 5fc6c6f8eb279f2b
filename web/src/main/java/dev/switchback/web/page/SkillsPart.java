package dev.switchback.web.page;

import dev.switchback.app.asking.SkillQuestion;
import dev.switchback.app.asking.SkillQuestions;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Stop;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;

/// The skills that matter, one key each. See ADR 140.
@Singleton
class SkillsPart implements StationPart {
    private static final FieldPath SKILLS = FieldPath.parse("skills");

    /// In the numbers of the reasons of this part.
    private static final String MARK = "s";

    private final Remembered remembered;
    private final WebDoors doors;
    private final Shell shell;

    SkillsPart(Remembered remembered, WebDoors doors, Shell shell) {
        this.remembered = remembered;
        this.doors = doors;
        this.shell = shell;
    }

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        /// @param version of the profile that it shows
        /// @param lead    HTML: how many are asked, and why these
        /// @param moreLead what the other skills of files are; empty without any
        /// @param more     those skills
        /// @param rejected skills beside the list that are not theirs, each with the button that puts it back
        /// @param reasons HTML
        /// @param undo    words of the button that takes the last change back; empty without one
        static native TemplateInstance skills(
                Frame frame,
                int version,
                String lead,
                String done,
                List<SkillRow> rows,
                String moreLead,
                List<SkillRow> more,
                List<PressGroup> rejected,
                String reasons,
                String undo);
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
    public boolean isOfAnswersAndDossier() {
        return true;
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
        var questions = SkillQuestions.of(opened.pages().dossier(), kept.draft());
        var pieces = doors.renderer()
                .pieces(
                        MARK,
                        SkillRows.lines(questions),
                        opened.pages().words(),
                        opened.pages().sources());
        var problems = shell.problems(kept.draft());
        var rows = new SkillRows(shell.words(), opened.pages().dossier().asOf(), questions, pieces, problems);
        String changed = LastChange.name(remembered, kept, SKILLS, "skill");
        return Templates.skills(
                        frame,
                        kept.revision(),
                        rows.lead(),
                        done(questions),
                        rows.list(),
                        more(questions),
                        rows.more(),
                        questions.rejected().stream().map(this::rejected).toList(),
                        pieces.reasons(),
                        changed.isEmpty() ? "" : shell.words().say(Phrase.of("asking.press.undo", "name", changed)))
                .render();
    }

    private String done(SkillQuestions questions) {
        long done = questions.asked().stream()
                .map(SkillQuestion::said)
                .filter(SkillQuestion.Said::isComplete)
                .count();
        return shell.words()
                .say(Phrase.of(
                        "asking.skills.done",
                        "done",
                        done,
                        "asked",
                        questions.asked().size()));
    }

    private String more(SkillQuestions questions) {
        int count = questions.more().size();
        return count == 0 ? "" : shell.words().say(Phrase.of("asking.more.lead", "count", count));
    }

    private PressGroup rejected(SkillQuestions.Rejected skill) {
        var words = shell.words();
        String shown = words.of("asking.press.unreject");
        String label = words.say(Phrase.of("asking.press.other", "skill", skill.name(), "words", shown));
        var press = skill.onlyReject()
                ? new Press("do", "remove " + skill.entry(), "", shown, label, false, false)
                : new Press(FormItems.FIELD + skill.entry() + ".reject", "", "", shown, label, false, false);
        return new PressGroup(skill.name(), "skills-asked", false, false, List.of(press));
    }
}
