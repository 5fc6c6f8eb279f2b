package dev.switchback.engine.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Cuts a title into words and parts. Bounded: whatever is given, no more than [#MOST_SIGNS] signs and [#MOST_WORDS]
/// words are looked at.
final class TitleText {
    /// Longest title that is read; the longest real ones have about 150 signs.
    static final int MOST_SIGNS = 500;

    static final int MOST_WORDS = 60;

    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,200}>|&(?:lt|gt|nbsp|quot|#\\d{1,6});");
    private static final Pattern WORD =
            Pattern.compile("@|\\.net(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+[+#]{0,2}|[^\\p{L}\\p{N}@]+?");
    private static final Pattern PARTS = Pattern.compile("[,;:|/()\\[\\]{}&+•·→>–—\\n]");

    private static final Pattern FORMATS = Pattern.compile("\\p{Cf}+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Set<String> small;
    private final Set<String> company;
    private final Set<String> past;
    private final Pattern genderMarks;
    private final Pattern endings;

    TitleText(TitleVocabulary.Fillers fillers) {
        small = folded(fillers.small());
        company = folded(fillers.company());
        past = folded(fillers.past());
        String mark = anyOf(fillers.genderMarks());
        genderMarks = Pattern.compile("[(\\[]\\s*(?:" + mark + ")(?:\\s*[/|,*.\\-]\\s*(?:" + mark + "))*\\s*[)\\]]"
                + "|(?<![\\p{L}\\p{N}])[mwfdxh](?:\\s?[/|]\\s?[mwfdxh]){1,3}(?![\\p{L}\\p{N}])");
        endings = Pattern.compile(
                "(?<=\\p{L}{3})(?:[:*_·•]-?|/-?|\\(-?)(?:" + anyOf(fillers.endings()) + ")(?:\\)|(?![\\p{L}\\p{N}]))");
    }

    /// A word and the part of the title it stands in; parts count from 0.
    record Token(String word, int part) {}

    /// The words that say something, in order: lower case without accents, small words and employers left out.
    List<Token> tokens(String title) {
        String text = endings.matcher(genderMarks.matcher(fold(title)).replaceAll(" ; "))
                .replaceAll("");
        var tokens = new ArrayList<Token>();
        int part = 0;
        boolean over = false;
        for (var match = WORD.matcher(text); match.find() && tokens.size() < MOST_WORDS; ) {
            String word = match.group();
            if (company.contains(word) && !tokens.isEmpty()) {
                break;
            }
            if (parts(text, match.start(), word)) {
                part++;
                over = false;
            } else if (past.contains(word)) {
                over = true;
            } else if (!over && !small.contains(word) && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                tokens.add(new Token(bare(word), part));
            }
        }
        return tokens;
    }

    /// The words of the vocabulary, cut as titles are.
    List<String> words(String words) {
        return tokens(words).stream().map(Token::word).toList();
    }

    /// A title fit to be shown: one line, bounded, without markup and signs that steer a terminal.
    static String shown(String title) {
        String bounded = cut(title);
        if (isPlain(bounded)) {
            return bounded;
        }
        String plain = MARKUP.matcher(Normalizer.normalize(bounded, Normalizer.Form.NFKC))
                .replaceAll(" ");
        return BLANKS.matcher(FORMATS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// Lower case, compatible forms as one, without accents, markup and control signs.
    static String fold(String title) {
        String shown = shown(title);
        if (isPlain(shown)) {
            return shown.toLowerCase(Locale.ROOT);
        }
        String plain = shown.replace("&amp;", "&").toLowerCase(Locale.ROOT).replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /// ASCII words with single blanks between them and no markup, as nearly all titles are: nothing about them changes.
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign > '~' || sign == '<' || sign == '&' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    private static String cut(String title) {
        if (title.length() <= MOST_SIGNS) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(MOST_SIGNS - 1)) ? MOST_SIGNS - 1 : MOST_SIGNS;
        return title.substring(0, end);
    }

    /// A plus behind a letter belongs to a name (c++), elsewhere it parts; a hyphen parts between blanks only.
    private static boolean parts(String text, int at, String word) {
        if (PARTS.matcher(word).matches()) {
            return true;
        }
        return word.equals("-")
                && at > 0
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
    }

    private static String bare(String word) {
        return word.endsWith("+") && !word.endsWith("++") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> folded(List<String> words) {
        return words.stream().map(TitleText::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .map(TitleText::fold)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
