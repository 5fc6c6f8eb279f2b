package dev.switchback.app.repository;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.RepositoryFacts.Found;
import dev.switchback.engine.skill.RepositoryFacts.Use;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What repositories say of skills: that one was used, how often and when; never how well. See ADR 272.
public final class RepositorySkills {
    /// Where within a repository the evidence lies; a place of no file.
    public static final String PLACE = "commits";

    /// One or two commits may be a corrected word.
    private static final int LEAST_COMMITS = 3;

    private RepositorySkills() {}

    /// One statement a skill.
    ///
    /// @param words of the profile's language, for the evidence
    public static List<SkillEvidence> evidence(
            List<RepositoryFacts> repositories, Frameworks frameworks, Phrasebook words) {
        var uses = new LinkedHashMap<SkillId, List<SkillEvidence>>();
        for (var repository : repositories) {
            if (repository instanceof Found found) {
                Stream.concat(found.languages().stream(), found.areas().stream())
                        .filter(u -> u.commits() >= LEAST_COMMITS)
                        .filter(u -> frameworks.findSkill(u.skill()).isPresent())
                        .forEach(u -> uses.computeIfAbsent(u.skill(), s -> new ArrayList<>())
                                .add(one(found, u, words)));
            }
        }
        return uses.values().stream().map(RepositorySkills::joined).toList();
    }

    private static SkillEvidence one(Found found, Use use, Phrasebook words) {
        String said = words.words(said(use));
        return new SkillEvidence(
                use.skill(),
                EvidenceKind.FOUND,
                Knowable.unknown(Phrase.of("repository.no-level")),
                Knowable.known(use.last()),
                List.of(new Span(found.name(), PLACE, said)),
                true);
    }

    private static Phrase said(Use use) {
        return use.months() == 1
                ? Phrase.of("repository.evidence.one-month", "commits", use.commits(), "month", use.last())
                : Phrase.of(
                        "repository.evidence",
                        "commits",
                        use.commits(),
                        "months",
                        use.months(),
                        "first",
                        use.first(),
                        "last",
                        use.last());
    }

    private static SkillEvidence joined(List<SkillEvidence> all) {
        Knowable<YearMonth> last = all.stream()
                .flatMap(e -> e.lastUsed().find().stream())
                .max(Comparator.naturalOrder())
                .map(Knowable::known)
                .orElseGet(() -> Knowable.unknown(Phrase.of("skills.found.no-date")));
        return new SkillEvidence(
                all.getFirst().skill(),
                EvidenceKind.FOUND,
                all.getFirst().level(),
                last,
                all.stream().flatMap(e -> e.spans().stream()).toList(),
                true);
    }
}
