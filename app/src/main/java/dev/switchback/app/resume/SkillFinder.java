package dev.switchback.app.resume;

import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises skills in a résumé by their names and synonyms. A résumé names a skill, it does not measure it: the
/// level stays unknown. See ADR 23.
public final class SkillFinder {
    private final SkillNames names;
    private final List<SkillId> order;

    /// Cost: O(names of all skills); make one and use it for several résumés. Thread-safe.
    public SkillFinder(Frameworks frameworks, NameSearch search) {
        this.names = new SkillNames(frameworks, search);
        this.order = frameworks.listSkills().stream().map(s -> s.id()).toList();
    }

    /// One statement a skill, in the order of the frameworks; its spans in the order of the résumé. A name that several
    /// skills share counts for each of them.
    ///
    /// @param asOf month to which what is still going on speaks
    public List<SkillEvidence> find(Resume resume, YearMonth asOf) {
        var mentions = new LinkedHashMap<SkillId, List<Mention>>();
        resume.skillNames().forEach(p -> collect(p, true, asOf, mentions));
        resume.passages().forEach(p -> collect(p, false, asOf, mentions));
        return order.stream()
                .filter(mentions::containsKey)
                .map(id -> evidence(id, mentions.getOrDefault(id, List.of())))
                .toList();
    }

    /// What the résumés may speak of without naming it, the surest first; to be put to the person.
    ///
    /// @param skills those to look for
    public List<SkillHint> hints(List<Resume> resumes, List<Skill> skills, MeaningTable table) {
        return resumes.isEmpty() || skills.isEmpty() ? List.of() : new SkillHints(skills, table, names).find(resumes);
    }

    /// The skills that a posting names, as in a résumé. A posting is of no time.
    public List<SkillEvidence> find(Posting posting) {
        return find(posting.asResume(), YearMonth.of(1970, 1));
    }

    /// What a posting may ask for without naming it, the surest first.
    ///
    /// @param skills those to look for
    public List<SkillHint> hints(Posting posting, List<Skill> skills, MeaningTable table) {
        return hints(List.of(posting.asResume()), skills, table);
    }

    private record Mention(Span span, Optional<YearMonth> month) {}

    private void collect(Passage passage, boolean isList, YearMonth asOf, Map<SkillId, List<Mention>> mentions) {
        Optional<YearMonth> month = passage.current()
                ? Optional.of(asOf)
                : passage.lastUsed().find().map(m -> m.isAfter(asOf) ? asOf : m);
        for (var match : names.find(passage.words(), isList)) {
            var span =
                    new Span(passage.file(), passage.place(), passage.words().substring(match.from(), match.until()));
            match.skills().forEach(id -> mentions.computeIfAbsent(id, k -> new ArrayList<>())
                    .add(new Mention(span, month)));
        }
    }

    private static SkillEvidence evidence(SkillId id, List<Mention> mentions) {
        Knowable<YearMonth> last = mentions.stream()
                .flatMap(m -> m.month().stream())
                .max(YearMonth::compareTo)
                .map(Knowable::known)
                .orElseGet(() -> Knowable.unknown(Phrase.of("skills.found.no-date")));
        return new SkillEvidence(
                id,
                EvidenceKind.FOUND,
                Knowable.unknown(Phrase.of("skills.found.no-level")),
                last,
                mentions.stream().map(Mention::span).distinct().toList());
    }
}
