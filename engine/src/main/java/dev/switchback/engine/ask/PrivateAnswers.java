package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.Report;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.reflection.ComplaintLine;
import dev.switchback.engine.reflection.Reflection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a person said to nobody: the answers that no page for others may hold unnoticed. The counterpart of
/// [Sendable].
///
/// @param sentences words of the person, by what they are
/// @param names     aliases of people, as the person writes them
/// @param pay       yearly pay that was named
public record PrivateAnswers(List<Sentence> sentences, List<String> names, List<Long> pay) {
    public PrivateAnswers {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        pay = List.copyOf(pay);
    }

    /// What a private sentence is.
    public enum Kind implements Keyed {
        COMPLAINT("complaint"),
        DRAIN("drain"),
        HOLD("hold"),
        FEAR("fear");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String key() {
            return "private-kind." + id;
        }
    }

    /// One of the person's own sentences.
    public record Sentence(Kind kind, String words) {}

    public static PrivateAnswers of(Person person, Reflection reflection) {
        var sentences = new ArrayList<Sentence>();
        reflection.complaints().stream().map(ComplaintLine::words).forEach(add(sentences, Kind.COMPLAINT));
        reflection.drains().forEach(add(sentences, Kind.DRAIN));
        reflection.holds().forEach(add(sentences, Kind.HOLD));
        reflection.fears().forEach(add(sentences, Kind.FEAR));
        var names = new ArrayList<String>();
        person.manager().alias().find().ifPresent(names::add);
        person.reports().stream().map(Report::alias).forEach(names::add);
        var limits = person.constraints();
        var pay = new ArrayList<Knowable<Money>>(List.of(limits.payNow(), limits.payFloor()));
        person.aims().stream().map(Aim::pay).forEach(pay::add);
        return new PrivateAnswers(
                sentences,
                names,
                pay.stream()
                        .flatMap(p -> p.find().stream())
                        .map(Money::amount)
                        .distinct()
                        .toList());
    }

    private static Consumer<String> add(List<Sentence> to, Kind kind) {
        return words -> to.add(new Sentence(kind, words));
    }
}
