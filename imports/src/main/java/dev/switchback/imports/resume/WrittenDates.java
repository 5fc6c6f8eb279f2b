package dev.switchback.imports.resume;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates as people write them in résumés, in English, German, French, Spanish and Portuguese. See ADR 262.
final class WrittenDates {
    /// By month, names and what they are shortened to.
    private static final List<String> NAMES = List.of(
            "january jan januar jänner jän janvier janv enero ene janeiro",
            "february feb februar feber février févr fév fevrier fevr fevereiro fev febrero",
            "march mar märz mrz maerz mär mars marzo março marco",
            "april apr avril avr abril abr",
            "may mai mayo maio",
            "june jun juni juin junio junho",
            "july jul juli juillet juil julio julho",
            "august aug août aout agosto ago",
            "september sept sep septembre septiembre setiembre setembro set",
            "october oct oktober okt octobre octubre outubro out",
            "november nov novembre noviembre novembro",
            "december dec dezember dez décembre déc decembre diciembre dic dezembro");

    private static final Map<String, Integer> MONTHS = months();

    private static final String YEAR = "(?:19[5-9]\\d|20\\d\\d)";

    private static final String MONTH = "(?:"
            + String.join(
                    "|",
                    NAMES.stream()
                            .flatMap(n -> List.of(n.split(" ")).stream())
                            .sorted((a, b) -> b.length() - a.length())
                            .toList())
            + ")(?!\\p{L})";

    private static final String BEFORE = "(?<![\\p{L}\\d/.-])";
    private static final String AFTER = "(?![\\p{L}\\d]|[/.-]\\d)";

    /// With a name of a month; a day may stand before the month or behind it.
    private static final String NAMED = "(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?\\s*(?:de\\s+|of\\s+)?)?(?<mN>" + MONTH
            + ")\\.?,?\\s*(?:de\\s+|of\\s+|d['\u2019])?(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?(?<yN>" + YEAR + ")";

    private static final String NUMBERED = "(?<aN>0?[1-9]|1[0-2])\\s?[/.-]\\s?(?<bN>" + YEAR + ")";
    private static final String ISO = "(?<cN>" + YEAR + ")[-/.](?<dN>0[1-9]|1[0-2])(?:[-/.][0-3]\\d)?";
    private static final String DAY = "(?<eN>\\d{1,2})(?<sN>[/.-])(?<fN>\\d{1,2})\\k<sN>(?<gN>" + YEAR + ")";
    private static final String YEAR_ONLY = "(?<hN>" + YEAR + ")";

    private static final String DATE = "(?:" + NAMED + "|" + DAY + "|" + ISO + "|" + NUMBERED + "|" + YEAR_ONLY + ")";

    private static final String STILL = "(?:present|current(?:ly)?|now|today|ongoing|date|heute|jetzt|laufend|aktuell"
            + "|gegenwart|présent|aujourd['\u2019]hui|actuel(?:lement)?|en cours|ce jour|(?:la |en la )?actualidad"
            + "|actual(?:mente|idade)?|presente|hoy|(?:o )?atual(?:mente|idade)?|o momento|momento|hoje|ahora|agora)";

    private static final String UNTIL = "\\s*(?:[-\u2010\u2011\u2012\u2013\u2014\u2212~\u2192/]+|\\s(?:to|until|till"
            + "|through|bis|bis zum|à|au|a|al|ao|y|hasta|até|jusqu['\u2019](?:à|en|au))\\s)\\s*(?:la\\s+|zum\\s+)?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ONE = Pattern.compile(BEFORE + named(DATE, 1) + AFTER, FLAGS);

    private static final Pattern RANGE = Pattern.compile(
            BEFORE + named(DATE, 1) + UNTIL + "(?:" + named(DATE, 2) + AFTER + "|(?<still>" + STILL
                    + ")(?!\\p{L})|(?<open>$))",
            FLAGS);

    /// `May - Aug 2022`: the year stands once.
    private static final Pattern WITHIN_YEAR = Pattern.compile(
            BEFORE + "(?<m1>" + MONTH + ")\\.?\\s*[-\u2013\u2014]\\s*(?<m2>" + MONTH + ")\\.?,?\\s*(?:de\\s+)?(?<y2>"
                    + YEAR + ")" + AFTER,
            FLAGS);

    private static final Pattern SINCE = Pattern.compile(
            "(?<![\\p{L}])(?:since|seit|depuis|desde|à partir de|a partir de)\\s+(?:le\\s+|dem\\s+)?" + named(DATE, 1)
                    + AFTER + "(?!\\s*(?:hasta|até|a|au|bis|to|[-\u2013\u2014])\\s*\\S)",
            FLAGS);

    private WrittenDates() {}

    /// A date as it stands.
    ///
    /// @param words     as written
    /// @param year      as written
    /// @param month     1 to 12, or 0 when only the year stands there
    /// @param ambiguous whether day and month could be the other way round; then the month is not known
    record Written(String words, int year, int month, boolean ambiguous) {
        YearMonth first() {
            return YearMonth.of(year, month == 0 ? 1 : month);
        }

        YearMonth last() {
            return YearMonth.of(year, month == 0 ? 12 : month);
        }

        boolean isYearOnly() {
            return month == 0 && !ambiguous;
        }
    }

    /// From one date to another.
    ///
    /// @param from  first sign in the text
    /// @param until after the last sign
    /// @param end   the same as the begin when it is still going on
    /// @param still whether it is still going on
    record Stretch(int from, int until, Written begin, Written end, boolean still) {
        String without(String text) {
            return (text.substring(0, from) + " " + text.substring(until))
                    .replaceAll("\\(\\s*\\)|\\[\\s*]|[(\\[]\\s*$|^\\s*[)\\]]", " ")
                    .replaceAll("^[\\s,;:|\u00B7\u2022\u2013\u2014-]+|[\\s,;:|\u00B7\u2022\u2013\u2014(-]+$", "")
                    .strip();
        }
    }

    /// The first stretch of time in a text.
    static Optional<Stretch> stretch(String text) {
        var within = WITHIN_YEAR.matcher(text);
        if (within.find()) {
            int year = Integer.parseInt(within.group("y2"));
            return Optional.of(new Stretch(
                    within.start(),
                    within.end(),
                    new Written(within.group("m1"), year, month(within.group("m1")), false),
                    new Written(within.group("m2"), year, month(within.group("m2")), false),
                    false));
        }
        var range = RANGE.matcher(text);
        if (range.find()) {
            var begin = written(range, 1);
            boolean still = range.group("still") != null || range.group("open") != null;
            return Optional.of(
                    new Stretch(range.start(), range.end(), begin, still ? begin : written(range, 2), still));
        }
        var since = SINCE.matcher(text);
        if (since.find()) {
            var begin = written(since, 1);
            return Optional.of(new Stretch(since.start(), since.end(), begin, begin, true));
        }
        return Optional.empty();
    }

    /// All single dates in a text that belong to no stretch.
    static List<Stretch> single(String text) {
        var found = new ArrayList<Stretch>();
        var one = ONE.matcher(text);
        while (one.find()) {
            var date = written(one, 1);
            found.add(new Stretch(one.start(), one.end(), date, date, false));
        }
        return found;
    }

    /// A text that is one date and nothing else.
    static Optional<Written> whole(String text) {
        String plain = text.strip();
        var one = ONE.matcher(plain);
        return one.matches() ? Optional.of(written(one, 1)) : Optional.empty();
    }

    /// Whether a text is a word for what is still going on.
    static boolean isStill(String text) {
        return Pattern.compile(STILL, FLAGS).matcher(text.strip()).matches();
    }

    private static Written written(Matcher match, int which) {
        String name = group(match, "m", which);
        String words = words(match, which);
        if (name != null) {
            return new Written(words, number(match, "y", which), month(name), false);
        }
        if (group(match, "e", which) != null) {
            return day(
                    words,
                    number(match, "e", which),
                    number(match, "f", which),
                    number(match, "g", which),
                    group(match, "s", which));
        }
        if (group(match, "c", which) != null) {
            return new Written(words, number(match, "c", which), number(match, "d", which), false);
        }
        if (group(match, "a", which) != null) {
            return new Written(words, number(match, "b", which), number(match, "a", which), false);
        }
        if (group(match, "h", which) == null) {
            throw new IllegalStateException("a date of no known form");
        }
        return new Written(words, number(match, "h", which), 0, false);
    }

    /// With points the day comes first; with other signs it depends on the country, unless one of both is no month.
    private static Written day(String words, int first, int second, int year, @Nullable String sign) {
        if (".".equals(sign) || first > 12) {
            return new Written(words, year, second >= 1 && second <= 12 ? second : 0, second < 1 || second > 12);
        }
        if (second > 12 || first == second) {
            return new Written(words, year, Math.max(1, first), false);
        }
        return new Written(words, year, 0, true);
    }

    private static String words(Matcher match, int which) {
        int from = Integer.MAX_VALUE;
        int until = 0;
        for (var key : List.of("m", "y", "a", "b", "c", "d", "e", "f", "g", "h")) {
            if (group(match, key, which) != null) {
                from = Math.min(from, match.start(key + which));
                until = Math.max(until, match.end(key + which));
            }
        }
        String whole = match.group();
        return whole.substring(from - match.start(), until - match.start());
    }

    private static int number(Matcher match, String key, int which) {
        return Integer.parseInt(match.group(key + which));
    }

    private static @Nullable String group(Matcher match, String key, int which) {
        return match.group(key + which);
    }

    private static String named(String pattern, int which) {
        return pattern.replaceAll("<([a-z])N>", "<$1" + which + ">");
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(plain(name), 0);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (var name : NAMES.get(i).split(" ")) {
                months.put(plain(name), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
