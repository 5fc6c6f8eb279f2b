package dev.switchback.documents;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The product's own sentences of three files, without the catalogue's code; a key it does not know is shown as it is.
public final class SampleWords implements Phrasebook {
    private final Map<String, String> sentences = new HashMap<>();

    public SampleWords() {
        load("kinds");
        load("pages");
        load("charts");
    }

    private void load(String file) {
        try (var in = SampleWords.class.getResourceAsStream("/switchback/texts/en/" + file + ".yaml")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && l.contains(": "))
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        String value = line.substring(line.indexOf(": ") + 2);
        sentences.put(
                line.substring(0, line.indexOf(": ")),
                value.startsWith("\"") ? value.substring(1, value.length() - 1) : value);
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    @Override
    public String words(Phrase phrase) {
        if (phrase.key().equals("verbatim")) {
            return phrase.args().getFirst().value().toString();
        }
        if (!has(phrase.key())) {
            throw new IllegalStateException("no sentence " + phrase.key());
        }
        String sentence = sentences.get(phrase.key());
        for (var arg : phrase.args()) {
            sentence = sentence.replace("{" + arg.name() + "}", show(arg.value()));
        }
        if (sentence.contains("{")) {
            throw new IllegalStateException("a value is missing in " + sentence);
        }
        return sentence;
    }

    private String show(Object value) {
        return switch (value) {
            case Phrase phrase -> words(phrase);
            case Keyed keyed -> sentences.get(keyed.key());
            case List<?> list -> list.stream().map(this::show).collect(Collectors.joining(", "));
            case Hours hours -> show(hours.value()) + " h";
            case Share share -> Math.round(share.value() * 100) + " %";
            case Money money -> money.amount() + " " + money.currency();
            case Double real ->
                real == Math.rint(real) ? Long.toString(real.longValue()) : String.format(Locale.ROOT, "%.1f", real);
            default -> value.toString();
        };
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
