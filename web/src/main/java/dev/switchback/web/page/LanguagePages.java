package dev.switchback.web.page;

import dev.switchback.app.words.Languages;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Heard;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Takes the language a person chose in the frame of a page: into the browser, and into the profile when there is one.
@Path("/language")
public final class LanguagePages {
    /// A page of ours, with what it was asked to show: never another host.
    private static final Pattern PAGE = Pattern.compile("/(?:[a-z0-9-]+/?)*+(?:\\?[A-Za-z0-9._~%&=+:@*-]{0,2000})?");

    /// As long as browsers keep a cookie at most.
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private final Languages languages;
    private final PageLanguage language;
    private final Remembered remembered;

    LanguagePages(WebDoors doors, PageLanguage language, Remembered remembered) {
        this.languages = doors.languages();
        this.language = language;
        this.remembered = remembered;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response choose(@RestForm @Nullable String to, @RestForm @Nullable String back) {
        var chosen = languages.findLocale(String.valueOf(to)).orElseThrow(NotFoundException::new);
        synchronized (remembered) {
            language.choose(chosen);
        }
        String page = String.valueOf(back);
        var answer = Shell.go(PAGE.matcher(page).matches() ? page : "/");
        return Response.fromResponse(answer).cookie(cookie(chosen)).build();
    }

    private static NewCookie cookie(Locale chosen) {
        return new NewCookie.Builder(Heard.COOKIE)
                .value(chosen.getLanguage())
                .path("/")
                .maxAge(Math.toIntExact(REMEMBERED.toSeconds()))
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
