package dev.switchback.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Percent;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.quantity.Weeks;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sentences of a locale, read from `texts/<locale>/*.yaml`: flat maps of key to sentence.
///
/// A sentence names its values in braces: `{hours}`. `{count|report|reports}` is the word that fits the number `count`.
/// See ADR 5.
final class YamlPhrasebook implements Phrasebook {
    /// The files of a locale; one per feature.
    static final List<String> FILES = List.of(
            "kinds",
            "why",
            "time",
            "calendar",
            "tags",
            "skills",
            "hints",
            "carried",
            "confirm",
            "repository",
            "rust",
            "map",
            "growth",
            "plan",
            "projects",
            "patterns",
            "engineering",
            "product-and-design",
            "ask",
            "land",
            "pages",
            "framework",
            "taxonomy",
            "lint",
            "imports",
            "cli",
            "dossier",
            "form",
            "web",
            "vault",
            "work",
            "drafts",
            "weights",
            "journal",
            "changes",
            "proposal",
            "charts",
            "parts",
            "titles",
            "files",
            "browse",
            "convert",
            "editing",
            "resumes",
            "resume-pages",
            "target");

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z_][a-zA-Z0-9_]*)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private final Locale locale;
    private final Map<String, String> sentences;
    private final Sayings sayings;

    /// How the language writes a day; each says it in its own texts.
    private final DateTimeFormatter day;

    private final NumberFormat numbers;

    YamlPhrasebook(Locale locale) {
        this.locale = locale;
        this.sentences = Collections.unmodifiableMap(load(locale));
        this.sayings = Sayings.load(locale);
        this.numbers = NumberFormat.getNumberInstance(locale);
        this.day = DateTimeFormatter.ofPattern(sentence("format.day"), locale);
    }

    private static Map<String, String> load(Locale locale) {
        var all = new HashMap<String, String>();
        var languages = Stream.of("en", locale.getLanguage()).distinct().toList();
        for (var file : FILES) {
            for (var language : languages) {
                String name = "texts/" + language + "/" + file + ".yaml";
                if (Content.exists(name)) {
                    Map<String, String> some =
                            Content.read(name, Content.reader(new TypeReference<Map<String, String>>() {}));
                    all.putAll(some);
                }
            }
        }
        return all;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String said(String english) {
        return sayings.say(english);
    }

    /// All keys, sorted.
    TreeSet<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    String sentence(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalStateException("The texts hold no sentence of key (" + key + ").");
        }
        return sentence;
    }

    @Override
    public String words(Phrase phrase) {
        if (phrase.key().equals("verbatim")) {
            return phrase.args().getFirst().value().toString();
        }
        var sentence = sentence(phrase.key());
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        var filled = new StringBuilder();
        var slot = SLOT.matcher(sentence);
        int done = 0;
        while (slot.find()) {
            filled.append(sentence, done, slot.start())
                    .append(fill(value(phrase, slot.group(1)), slot.group(2), slot.group(3)));
            done = slot.end();
        }
        return filled.append(sentence, done, sentence.length()).toString();
    }

    private static Object value(Phrase phrase, String name) {
        for (var arg : phrase.args()) {
            if (arg.name().equals(name)) {
                return arg.value();
            }
        }
        throw new IllegalStateException("The phrase (" + phrase.key() + ") lacks the value (" + name + ").");
    }

    private String fill(Object value, @Nullable String one, @Nullable String many) {
        if (one != null && many != null) {
            return isOne(value) ? one : many;
        }
        return show(value);
    }

    private boolean isOne(Object value) {
        return show(value).equals("1");
    }

    /// One value in the words of the locale.
    private String show(Object value) {
        return switch (value) {
            case Phrase phrase -> words(phrase);
            case Keyed keyed -> sentence(keyed.key());
            case List<?> list -> list(list.stream().map(this::show).toList());
            case Hours hours -> number(hours.value(), 1) + " h";
            case Weeks weeks -> number(weeks.value(), 1);
            case Share share -> number(share.value() * 100, 0) + " %";
            case Level level -> number(level.value(), 1);
            case Rating rating -> number(rating.value(), 1);
            case Percent percent -> number(percent.value(), 0);
            case Money money -> number(money.amount(), 0) + " " + money.currency();
            case LocalDate day -> day.format(this.day);
            case YearMonth month -> month.format(DateTimeFormatter.ofPattern("MMMM uuuu", locale));
            case Integer whole -> number(whole, 0);
            case Long whole -> number(whole, 0);
            case Double real -> number(real, 1);
            default -> value.toString();
        };
    }

    /// As a sentence lists things: commas, and a word before the last.
    private String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return words(Phrase.of(
                "list.and", "before", String.join(", ", items.subList(0, items.size() - 1)), "last", items.getLast()));
    }

    private String number(double value, int digits) {
        // A format remembers its last number, so each thread needs its own; a copy is cheaper than a new one.
        var format = (NumberFormat) numbers.clone();
        format.setMaximumFractionDigits(digits);
        var text = format.format(value);
        return text.matches("-[0.,]+") ? text.substring(1) : text;
    }
}
