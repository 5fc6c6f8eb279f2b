package dev.switchback.app.resume;

import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.meaning.NearestLabels;
import dev.switchback.engine.meaning.NearestLabels.Near;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what names left over: parts of a résumé that name no skill but mean something near to one. See ADR 237.
final class SkillHints {
    /// More would be a second list to work through, and the nearest come first.
    private static final int MOST = 12;

    /// The mean of many words is near to everything.
    private static final int MOST_WORDS = 8;

    private static final Pattern BETWEEN =
            Pattern.compile("[,;:.!?()\\[\\]|•\\n\\r]+|\\s[-–—]\\s|\\s(?:and|while|by|for|through|using)\\s");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final NearestLabels labels;
    private final List<Label> owners;
    private final SkillNames names;

    private record Label(SkillId skill, String name) {}

    /// @param skills those to look for; a hint at any other would change nothing
    SkillHints(List<Skill> skills, MeaningTable table, SkillNames names) {
        this.owners = skills.stream()
                .flatMap(s -> Stream.concat(Stream.of(s.name()), s.synonyms().stream())
                        .map(n -> new Label(s.id(), n)))
                .toList();
        this.labels = new NearestLabels(table, owners.stream().map(Label::name).toList());
        this.names = names;
    }

    /// The surest first, one a skill, twelve at most.
    ///
    /// Cost: O(parts of the résumé x names of the skills).
    List<SkillHint> find(List<Resume> resumes) {
        Map<SkillId, SkillHint> best = new HashMap<>();
        for (var resume : resumes) {
            resume.skillNames().forEach(p -> collect(p, true, best));
            // What somebody was called says what they did only by the role, and that is asked for elsewhere.
            var titles = resume.positions().stream().map(Resume.Position::title).collect(Collectors.toSet());
            resume.passages().stream().filter(p -> !titles.contains(p.words())).forEach(p -> collect(p, false, best));
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(SkillHint::confidence)
                        .reversed()
                        .thenComparing(h -> h.skill().value()))
                .limit(MOST)
                .toList();
    }

    private void collect(Passage passage, boolean isList, Map<SkillId, SkillHint> best) {
        for (var part : left(passage.words(), isList)) {
            var near = labels.nearest(part, 1).stream().findFirst();
            near.filter(n -> n.score() >= HintConfidence.LEAST_SCORE).ifPresent(n -> {
                var hint = hint(passage, part, n);
                best.merge(hint.skill(), hint, (one, other) -> other.confidence() > one.confidence() ? other : one);
            });
        }
    }

    private SkillHint hint(Passage passage, String part, Near near) {
        var label = owners.get(near.label());
        double confidence = HintConfidence.of(near.score());
        var why = Explanation.of(
                        "hints.why",
                        "words",
                        part,
                        "name",
                        label.name(),
                        "meaning",
                        near.meaning(),
                        "characters",
                        near.characters())
                .withSources(SourceId.of("own-hint-confidence"))
                .withChanges(Phrase.of("hints.change"));
        return new SkillHint(label.skill(), new Span(passage.file(), passage.place(), part), confidence, why);
    }

    /// Parts in which no name was found, of two words or more; in lists one word is a part too.
    private List<String> left(String text, boolean isList) {
        var taken = names.find(text, isList);
        var parts = new ArrayList<String>();
        int from = 0;
        var between = BETWEEN.matcher(text);
        while (from <= text.length()) {
            boolean more = between.find();
            int until = more ? between.start() : text.length();
            int start = from;
            if (taken.stream().noneMatch(m -> m.from() < until && m.until() > start)) {
                add(text.substring(from, until).strip(), isList, parts);
            }
            if (!more) {
                break;
            }
            from = between.end();
        }
        return parts;
    }

    private static void add(String part, boolean isList, List<String> parts) {
        long words = WORD.matcher(part).results().count();
        if (words >= (isList ? 1 : 2) && words <= MOST_WORDS) {
            parts.add(part);
        }
    }
}
