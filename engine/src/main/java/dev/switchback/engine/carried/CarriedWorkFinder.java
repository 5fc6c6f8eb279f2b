package dev.switchback.engine.carried;

import dev.switchback.engine.carried.CarriedFinding.Meetings;
import dev.switchback.engine.carried.CarriedFinding.Passage;
import dev.switchback.engine.carried.CarriedFinding.Said;
import dev.switchback.engine.carried.CarriedWork.Answer;
import dev.switchback.engine.carried.CarriedWork.Row;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.person.WorkEvidence;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for management work in the sentences of résumés and the titles of events. It is put to the person: no skill,
/// fit or plan knows of it. See ADR 270.
public final class CarriedWorkFinder {
    /// Where the figures of how sure a finding is come from.
    public static final SourceId SOURCE = SourceId.of("own-carried-confidence");

    /// More sentences of one kind say the same again.
    private static final int MOST_WORDS = 3;

    /// A sentence that is longer is cut; the place says where the rest stands.
    private static final int LONGEST = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+(?=\\s|$)|[;•\\n\\r]+");

    private final List<CarriedRule> rules;
    private final List<Patterns> patterns;

    private record Patterns(List<WordPattern> deeds, List<WordPattern> topics, List<WordPattern> events) {}

    /// A sentence of a résumé, its words ready to compare.
    private record Sentence(Span span, String[] tokens) {}

    /// An event that takes time, its title ready to compare.
    private record Event(Occurrence occurrence, String[] tokens) {}

    public CarriedWorkFinder(List<CarriedRule> rules) {
        this.rules = List.copyOf(rules);
        this.patterns = rules.stream()
                .map(r -> new Patterns(
                        WordPattern.all(r.deeds()), WordPattern.all(r.topics()), WordPattern.all(r.events())))
                .toList();
    }

    /// @param passages of résumés, whole
    /// @param events   of the calendar; declined, cancelled and free ones do not count
    /// @param said     what the person names in the profile
    /// @param notMine  kinds that the person says are not theirs
    public CarriedWork find(
            List<Span> passages, List<Occurrence> events, List<WorkEvidence> said, Set<WorkKind> notMine) {
        var sentences = passages.stream().flatMap(CarriedWorkFinder::sentences).toList();
        var busy = events.stream()
                .filter(e -> e.standing() == Standing.BUSY && !e.title().isEmpty())
                .map(e -> new Event(e, WordPattern.tokens(shortened(e.title()))))
                .toList();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < rules.size(); i++) {
            rows.add(row(rules.get(i), patterns.get(i), sentences, busy, said, notMine));
        }
        return new CarriedWork(rows);
    }

    private static Row row(
            CarriedRule rule,
            Patterns patterns,
            List<Sentence> sentences,
            List<Event> events,
            List<WorkEvidence> said,
            Set<WorkKind> notMine) {
        if (notMine.contains(rule.kind())) {
            return new Row(rule, Answer.NOT_THEIRS, List.of(), why(rule, List.of(), Phrase.of("carried.not-theirs")));
        }
        var own = said.stream()
                .filter(e -> e.kind() == rule.kind())
                .map(Said::new)
                .toList();
        var findings = Stream.of(own, words(patterns, sentences), meetings(patterns, events))
                .flatMap(List::stream)
                .<CarriedFinding>map(f -> f)
                .sorted(Comparator.comparing(f -> -f.confidence().value()))
                .toList();
        return new Row(
                rule,
                own.isEmpty() ? Answer.OPEN : Answer.THEIRS,
                findings,
                why(rule, findings, findings.isEmpty() ? rule.wouldShow() : Phrase.of("carried.change")));
    }

    private static Stream<Sentence> sentences(Span passage) {
        return SENTENCE_END
                .splitAsStream(passage.words())
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .map(s -> new Sentence(new Span(passage.file(), passage.place(), shortened(s)), WordPattern.tokens(s)));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static List<Passage> words(Patterns patterns, List<Sentence> sentences) {
        var found = new ArrayList<Passage>();
        for (var sentence : sentences) {
            var deed = first(patterns.deeds(), sentence.tokens());
            var topic = deed.isEmpty() ? first(patterns.topics(), sentence.tokens()) : deed;
            topic.forEach(p -> found.add(new Passage(sentence.span(), p.written(), !deed.isEmpty())));
        }
        return found.stream()
                .sorted(Comparator.comparing(w -> !w.deed()))
                .filter(distinctWords())
                .limit(MOST_WORDS)
                .toList();
    }

    /// A résumé often says the same in its summary and in a position.
    private static Predicate<Passage> distinctWords() {
        var seen = new HashSet<String>();
        return w -> seen.add(w.span().words());
    }

    private static List<WordPattern> first(List<WordPattern> patterns, String[] tokens) {
        return patterns.stream().filter(p -> p.isIn(tokens)).limit(1).toList();
    }

    private static List<Meetings> meetings(Patterns patterns, List<Event> events) {
        var hits = events.stream()
                .flatMap(e -> first(patterns.events(), e.tokens()).stream().map(p -> new Hit(e.occurrence(), p)))
                .toList();
        if (hits.isEmpty()) {
            return List.of();
        }
        var months = hits.stream()
                .map(h -> YearMonth.from(h.event().start()))
                .distinct()
                .sorted()
                .toList();
        int mine = (int) hits.stream().filter(h -> h.event().mine()).count();
        return List.of(
                new Meetings(commonest(hits), hits.size(), mine, months.size(), months.getFirst(), months.getLast()));
    }

    private record Hit(Occurrence event, WordPattern pattern) {}

    private static List<String> commonest(List<Hit> hits) {
        var counts =
                hits.stream().collect(Collectors.groupingBy(h -> h.pattern().written(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey().replace("*", ""))
                .limit(MOST_WORDS)
                .toList();
    }

    private static Explanation why(CarriedRule rule, List<CarriedFinding> findings, Phrase change) {
        return new Explanation(
                rule.worth(),
                findings.stream().map(CarriedWorkFinder::why).toList(),
                Stream.concat(rule.sources().stream(), findings.isEmpty() ? Stream.of() : Stream.of(SOURCE))
                        .toList(),
                List.of(change));
    }

    /// Why a finding counts as evidence, and how sure it is.
    public static Explanation why(CarriedFinding finding) {
        return switch (finding) {
            case Passage passage ->
                Explanation.of(
                        passage.deed() ? "carried.why.deed" : "carried.why.topic",
                        "words",
                        passage.span().words(),
                        "rule",
                        passage.rule(),
                        "share",
                        passage.confidence());
            case Meetings meetings ->
                Explanation.of(
                        meetings.mine() > 0 ? "carried.why.own-meetings" : "carried.why.meetings",
                        "meetings",
                        meetings.meetings(),
                        "mine",
                        meetings.mine(),
                        "rule",
                        meetings.words(),
                        "share",
                        meetings.confidence());
            case Said said ->
                Explanation.of("carried.why.said", "what", said.evidence().what());
        };
    }
}
