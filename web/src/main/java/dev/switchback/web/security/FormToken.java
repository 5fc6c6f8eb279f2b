package dev.switchback.web.security;

import dev.switchback.web.shell.Trouble;
import dev.switchback.web.shell.Words;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/// Every unsafe request carries the token of the form it came from.
public final class FormToken {
    /// Name of the hidden field.
    public static final String FIELD = "token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final Keys keys;
    private final Words words;

    FormToken(Keys keys, Words words) {
        this.keys = keys;
        this.words = words;
    }

    @ServerRequestFilter
    @WithFormRead
    public @Nullable Response check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())) {
            return null;
        }
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        if (keys.isForm(String.valueOf(context.getFormParameter(FIELD, true, false)))) {
            return null;
        }
        var page = Trouble.page(words, "", words.of("web.trouble.title"), words.of("web.trouble.form"), List.of(), "/");
        return Response.status(Response.Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .entity(page)
                .build();
    }
}
