package dev.switchback.app.asking;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.ProfileEditor;
import dev.switchback.app.port.ProfileEditor.Answer;
import dev.switchback.app.port.Progress;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.SkillId;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The use case behind `confirm`: what files show and the person has not spoken about, and the answers put into the
/// profile file. See ADR 271.
public final class ConfirmFound {
    private static final FieldPath EVIDENCE = FieldPath.WHOLE.key("evidence");
    private static final FieldPath NOT_MINE = FieldPath.WHOLE.key("not_my_work");

    private final ReadInputs inputs;
    private final FindOut findOut;
    private final Catalogue catalogue;
    private final ProfileEditor editor;

    public ConfirmFound(ReadInputs inputs, FindOut findOut, Catalogue catalogue, ProfileEditor editor) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.catalogue = catalogue;
        this.editor = editor;
    }

    /// What is open when the asking begins.
    ///
    /// @param skills named ones first, then hints
    /// @param work   kinds of management work
    public record Open(
            Path file,
            Dossier dossier,
            ProfileDraft draft,
            List<FoundSkill> skills,
            List<CarriedWork.Row> work,
            Phrasebook words) {
        public Open {
            skills = List.copyOf(skills);
            work = List.copyOf(work);
        }
    }

    /// What the person says about a skill.
    public sealed interface Said {
        /// It is theirs, without a level.
        record Mine() implements Said {}

        /// @param level 0 to 5, when they last used it
        record At(int level) implements Said {}

        /// It is not theirs, whatever files or roles suggest.
        record NotMine() implements Said {}
    }

    /// @param file the profile, as the request names it
    /// @throws dev.switchback.app.error.WrongInputException with the problems of the input
    public Open open(Path file, Request request, Progress progress) {
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        return new Open(
                file,
                dossier,
                editor.read(file),
                FoundSkill.of(dossier),
                dossier.carried().rows().stream()
                        .filter(CarriedWork.Row::isToAsk)
                        .toList(),
                catalogue.phrasebook(gathered.profile().locale()));
    }

    /// Writes what is said about one skill.
    ///
    /// @param draft what the file holds
    /// @return what it holds then
    public ProfileDraft answer(Open open, ProfileDraft draft, SkillId skill, Said said) {
        var entries = new SkillEntries(draft, open.dossier().frameworks());
        var place = entries.findPlace(skill);
        var entry = SkillEntries.LIST.item(place.orElse(entries.next()));
        var answers = new ArrayList<Answer>();
        if (place.isEmpty()) {
            answers.add(new Answer(entry.key("skill"), skill.value()));
        }
        switch (said) {
            case Said.NotMine ignored -> answers.add(new Answer(entry.key("reject"), "yes"));
            case Said.Mine ignored -> addMine(open, draft, skill, entry, answers);
            case Said.At(int level) -> {
                answers.add(new Answer(entry.key("level"), Integer.toString(level)));
                addMine(open, draft, skill, entry, answers);
            }
        }
        return answers.isEmpty() ? draft : editor.write(open.file(), draft, answers);
    }

    /// The month that a file gives goes along; a rejection from before goes.
    private static void addMine(Open open, ProfileDraft draft, SkillId skill, FieldPath entry, List<Answer> answers) {
        if (draft.find(entry.key("last_used")).isEmpty()) {
            month(open, skill).ifPresent(m -> answers.add(new Answer(entry.key("last_used"), m.toString())));
        }
        if (draft.find(entry.key("reject")).filter("yes"::equals).isPresent()) {
            answers.add(new Answer(entry.key("reject"), "no"));
        }
    }

    private static Optional<YearMonth> month(Open open, SkillId skill) {
        return open.skills().stream()
                .filter(s -> s.skill().equals(skill))
                .map(FoundSkill::lastUsed)
                .findFirst()
                .flatMap(Knowable::find);
    }

    /// Names a piece of management work that others may read.
    public ProfileDraft name(Open open, ProfileDraft draft, WorkKind kind, String what) {
        var entry = EVIDENCE.item(draft.count(EVIDENCE));
        return editor.write(
                open.file(),
                draft,
                List.of(new Answer(entry.key("kind"), kind.id()), new Answer(entry.key("what"), what)));
    }

    /// Sends a kind of management work away.
    public ProfileDraft notMine(Open open, ProfileDraft draft, WorkKind kind) {
        return editor.write(open.file(), draft, List.of(new Answer(NOT_MINE.item(draft.count(NOT_MINE)), kind.id())));
    }

    /// A skill by its id or name, whether a file shows it or not.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when no framework has it
    public static SkillId skill(Open open, String named) {
        return BrowseFrameworks.skill(open.dossier().frameworks(), named.strip())
                .id();
    }
}
