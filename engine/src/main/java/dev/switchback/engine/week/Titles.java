package dev.switchback.engine.week;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How titles of events are compared: with tags, and with the words of the rules.
public final class Titles {
    /// Last part of a title that is nothing but the names of two people, or has a mark that stands between them.
    static final String TWO_PEOPLE = "<>";

    /// Beyond this many letters a title is a text; what it begins with says what it is.
    private static final int LONGEST = 1_000;

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?";
    private static final Pattern TWO_NAMES = Pattern.compile(NAME
            + "\\s*(?:/|\\||&|\\+|–|—|(?<=\\s)(?:x|X|-|:|und|and|et|y|e|with|mit|avec|con|com)(?=\\s))\\s*" + NAME);
    private static final Pattern ARROW = Pattern.compile("<-?>|<=>|↔|⇄|⇔|&lt;&gt;|><");
    private static final Pattern TOKEN = Pattern.compile("/|[\\p{L}\\p{N}]+");

    private Titles() {}

    /// The title as tags know it: lower case, blanks joined.
    public static String normal(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The parts of a title that words of rules are compared with: runs of letters and digits without case and accents,
    /// and slashes. A title of two people has [#TWO_PEOPLE] at its end.
    static List<String> tokens(String title) {
        String text = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        var arrow = ARROW.matcher(text);
        boolean twoPeople = arrow.find() || TWO_NAMES.matcher(text.strip()).matches();
        var tokens = new ArrayList<String>();
        var found = TOKEN.matcher(folded(arrow.replaceAll(" ")));
        while (found.find()) {
            tokens.add(found.group());
        }
        if (twoPeople) {
            tokens.add(TWO_PEOPLE);
        }
        return tokens;
    }

    /// Lower case, without accents; letters that are none of the others' with an accent are written out.
    public static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return plain.replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
    }
}
