package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.words.Languages;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Heard;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Named;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The language of the page that is being made. The profile's `locale` decides, once it names a language we speak;
/// before that, what the browser asks for. See ADR 130.
@Named("language")
@Singleton
public class PageLanguage {
    private static final FieldPath LOCALE = FieldPath.parse("locale");

    /// Where the answer is kept for the rest of a request.
    private static final String KNOWN = PageLanguage.class.getName();

    private final Languages languages;
    private final CurrentVertxRequest request;
    private final Provider<Remembered> remembered;

    PageLanguage(WebDoors doors, CurrentVertxRequest request, Provider<Remembered> remembered) {
        this.languages = doors.languages();
        this.request = request;
        this.remembered = remembered;
    }

    /// One language to choose.
    ///
    /// @param tag  such as `de`
    /// @param name in the language itself
    public record Choice(String tag, String name) {}

    /// The language of now; outside of a request that of the profile.
    public Locale now() {
        var context = context();
        if (context == null) {
            return profile().orElse(Locale.ENGLISH);
        }
        Locale known = context.get(KNOWN);
        if (known == null) {
            known = profile().orElseGet(() -> Heard.locale(context.request(), languages));
            context.put(KNOWN, known);
        }
        return known;
    }

    private @Nullable RoutingContext context() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }

    private Optional<Locale> profile() {
        return newest().flatMap(k -> k.draft().find(LOCALE)).flatMap(languages::findLocale);
    }

    /// A profile that cannot be read now has no say: the page that tells why has to be in some language too.
    private Optional<Remembered.Kept> newest() {
        try {
            return remembered.get().findDraft();
        } catch (SwitchbackException e) {
            return Optional.empty();
        }
    }

    /// The languages besides the one of this page.
    public List<Choice> others() {
        return languages.listLanguages().stream()
                .filter(l -> !l.getLanguage().equals(now().getLanguage()))
                .map(l -> new Choice(l.toLanguageTag(), l.getDisplayLanguage(l)))
                .toList();
    }

    /// Address of the page that is being made, to come back to it; the first page for one that was sent to.
    public String here() {
        var context = context();
        if (context == null || context.request().method() != HttpMethod.GET) {
            return "/";
        }
        String query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    /// A draft begun on this page, in its language, so that the profile says it from the first answer on.
    ProfileDraft begun() {
        return ProfileDraft.fresh().with(LOCALE, now().toLanguageTag());
    }

    /// Remembers a choice in the profile, when there is one.
    void choose(Locale chosen) {
        var newest = newest();
        if (newest.isEmpty()
                || profile()
                        .filter(l -> l.getLanguage().equals(chosen.getLanguage()))
                        .isPresent()) {
            return;
        }
        remembered.get().keep(newest.get().draft().with(LOCALE, chosen.toLanguageTag()));
    }
}
