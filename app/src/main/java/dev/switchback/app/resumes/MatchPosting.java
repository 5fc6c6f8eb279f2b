package dev.switchback.app.resumes;

import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.pivot.ShowStation;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.PostingReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.resume.AskedSkill;
import dev.switchback.app.resume.AskedSkill.How;
import dev.switchback.app.resume.AskedSkill.Yours;
import dev.switchback.app.resume.NameSearch;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.SkillFinder;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.SkillId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The use case behind `skills --posting`: the skills that a posting asks for, beside what the person can show.
public final class MatchPosting {
    /// Among all skills there are, more than every third hint below it is wrong. See ADR 265.
    private static final double LEAST_SURE = 0.6;

    private final ReadInputs inputs;
    private final FindOut findOut;
    private final PostingReader postings;
    private final Catalogue catalogue;
    private final NameSearch search;

    public MatchPosting(
            ReadInputs inputs, FindOut findOut, PostingReader postings, Catalogue catalogue, NameSearch search) {
        this.inputs = inputs;
        this.findOut = findOut;
        this.postings = postings;
        this.catalogue = catalogue;
        this.search = search;
    }

    /// @throws dev.switchback.app.error.WrongInputException with all problems of the input
    public ShowStation.Page match(Request request, Path file, Progress progress) {
        return match(request, postings.read(file), progress);
    }

    /// The same with the text of a posting.
    ///
    /// @param name as messages show it
    public ShowStation.Page match(Request request, String name, String text, Progress progress) {
        return match(request, postings.read(name, text), progress);
    }

    private ShowStation.Page match(Request request, Posting posting, Progress progress) {
        var gathered = inputs.read(request, progress);
        var dossier = findOut.find(gathered, progress);
        var finder = new SkillFinder(dossier.frameworks(), search);
        var asked = new ArrayList<AskedSkill>();
        for (var named : finder.find(posting)) {
            asked.add(new AskedSkill(
                    named.skill(), named.spans().getFirst(), new How.Named(), yours(dossier, named.skill())));
        }
        var known = asked.stream()
                .map(a -> dossier.frameworks().canonical(a.skill()))
                .collect(Collectors.toSet());
        var rest = dossier.frameworks().listSkills().stream()
                .filter(s -> !known.contains(dossier.frameworks().canonical(s.id())))
                .toList();
        for (var hint : finder.hints(posting, rest, catalogue.meanings())) {
            if (hint.confidence() < LEAST_SURE) {
                continue;
            }
            asked.add(new AskedSkill(hint.skill(), hint.span(), new How.Near(hint), yours(dossier, hint.skill())));
        }
        return new ShowStation.Page(
                PostingPages.blocks(dossier, posting.name(), List.copyOf(asked)),
                catalogue.phrasebook(gathered.profile().locale()),
                asked.isEmpty());
    }

    private static Yours yours(Dossier dossier, SkillId skill) {
        var frameworks = dossier.frameworks();
        var same = frameworks.canonical(skill);
        boolean rejected = dossier.person().claims().stream()
                .anyMatch(c -> c.rejected() && frameworks.canonical(c.skill()).equals(same));
        if (rejected) {
            return new Yours.Missing();
        }
        return dossier.skills().stream()
                .filter(s -> frameworks.canonical(s.skill()).equals(same))
                .filter(s -> s.kind() != EvidenceKind.PRESUMED)
                .findFirst()
                .<Yours>map(Yours.Have::new)
                .orElseGet(Yours.NotKnown::new);
    }
}
