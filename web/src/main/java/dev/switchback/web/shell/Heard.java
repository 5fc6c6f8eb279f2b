package dev.switchback.web.shell;

import dev.switchback.app.words.Languages;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The language a browser asks for: the one that was chosen on a page before, else the first of its own list that the
/// program speaks. See ADR 130.
public final class Heard {
    /// Name of the cookie that remembers a choice. It holds a language and nothing else.
    public static final String COOKIE = "switchback-language";

    /// Browsers send a few dozen characters; a longer list is not read.
    private static final int MOST_CHARACTERS = 500;

    private Heard() {}

    public static Locale locale(HttpServerRequest request, Languages languages) {
        var cookie = request.getCookie(COOKIE);
        return Stream.concat(
                        cookie == null ? Stream.empty() : Stream.of(cookie.getValue()),
                        ranges(request.getHeader("Accept-Language")))
                .flatMap(tag -> spoken(tag, languages).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /// Without its region: what a browser sends must not fill the memory with variants.
    private static Optional<Locale> spoken(String tag, Languages languages) {
        return languages.findLocale(tag).map(l -> Locale.of(l.getLanguage()));
    }

    private static Stream<String> ranges(@Nullable String header) {
        if (header == null || header.length() > MOST_CHARACTERS) {
            return Stream.empty();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(r -> r.getWeight() > 0)
                    .map(LanguageRange::getRange);
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }
}
