package dev.switchback.app.upload;

import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.RuleWords;
import dev.switchback.engine.week.Titles;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is kept of a calendar in place of titles, names and addresses: the words that the rules know, and digits made
/// with a key, equal for equal words. Without the key nobody can try out which title stands behind the digits.
///
/// A stand-in stays as it is when it is replaced again. Not a record: the key must not be shown. Immutable,
/// thread-safe. See ADR 112.
public final class StandIns {
    public static final int KEY_BYTES = 32;

    /// The person's own address, where it was told.
    public static final String OWN = "you@stand-in.invalid";

    private static final int DIGIT_BYTES = 6;
    private static final String BETWEEN = " / ";
    private static final Pattern TITLE = Pattern.compile("(?:(.+) )?\\([0-9a-f]{12}\\)");
    private static final String HOST = "@stand-in.invalid";
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{12}" + Pattern.quote(HOST));

    private final byte[] key;
    private final boolean withSeries;
    private final RuleWords words;

    /// @param key   [#KEY_BYTES] random bytes of one vault
    /// @param rules whose words are kept, so that the rules sort a stand-in as they would sort the title
    public StandIns(byte[] key, ActivityRules rules) {
        this(key, rules, false);
    }

    /// As the constructor, but the keys of series are made with the key as well: nobody who has the same invitation can
    /// find it again.
    public static StandIns withSeries(byte[] key, ActivityRules rules) {
        return new StandIns(key, rules, true);
    }

    private StandIns(byte[] key, ActivityRules rules, boolean withSeries) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("The key must have (" + KEY_BYTES + ") bytes.");
        }
        this.key = key.clone();
        this.withSeries = withSeries;
        this.words = new RuleWords(rules);
    }

    /// `weekly team (0a1b2c3d4e5f)`; empty for a blank title.
    public String title(String title) {
        String normal = Titles.normal(title);
        if (normal.isEmpty() || isTitle(normal)) {
            return normal;
        }
        var known = words.found(title);
        return (known.isEmpty() ? "" : String.join(BETWEEN, known) + " ") + "(" + digits("title", normal) + ")";
    }

    /// Whether a title is a stand-in already: digits, and nothing before them but words of the rules.
    public boolean isTitle(String title) {
        var found = TITLE.matcher(title);
        if (!found.matches()) {
            return false;
        }
        return found.group(1) == null || words.isOfWords(List.of(found.group(1).split(BETWEEN)));
    }

    /// A mail address that belongs to nobody; empty for a blank one.
    public String address(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals(OWN) || ADDRESS.matcher(plain).matches()
                ? plain
                : digits("address", plain) + HOST;
    }

    /// What stands for a series.
    ///
    /// @param series its key, the same in every calendar
    public String series(String series) {
        return withSeries ? digits("series", series) : series;
    }

    /// The words of the rules in a stand-in of a title; empty for one that has none.
    public static List<String> words(String title) {
        var found = TITLE.matcher(title);
        return found.matches() && found.group(1) != null
                ? List.of(found.group(1).split(BETWEEN))
                : List.of();
    }

    private String digits(String what, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] sum = mac.doFinal((what + " " + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, DIGIT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256.", e);
        }
    }
}
