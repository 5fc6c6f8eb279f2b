package dev.switchback.web.security;

import dev.switchback.web.security.MemoryForm.Refusal;
import dev.switchback.web.security.MemoryForm.Refused;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/// Takes forms in, in memory and within bounds, before any page sees them: the server's own way writes files to disk as
/// they arrive, unsealed. Stands behind the [Gate]. See ADR 111.
@ApplicationScoped
public class Forms {
    private static final int AFTER_THE_GATE = 9_000;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 503;
    private static final String MULTIPART = "multipart/form-data";
    private static final String TAKEN = "switchback.form";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /// Pages that ask for files.
    private static final Set<String> WITH_FILES =
            Set.of("/own/uploads", "/own/profile", "/own/frameworks/import", "/own/posting");

    private final Gate gate;
    private final AtomicLong onTheWay = new AtomicLong();

    Forms(Gate gate) {
        this.gate = gate;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, AFTER_THE_GATE);
    }

    private void take(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method())) {
            if (length(request) == 0) {
                context.next();
            } else {
                gate.refuse(context, BAD_REQUEST, Refusal.BROKEN.key());
            }
            return;
        }
        boolean files = WITH_FILES.contains(context.normalizedPath());
        long most = files ? FormLimits.FILE_FORM_BYTES : FormLimits.PLAIN_FORM_BYTES;
        var arriving = new Arriving(context, most);
        if (isMultipart(request)) {
            arriving.begin(boundary(request), files);
        } else if (length(request) > most || length(request) < 0) {
            arriving.refuse(Refusal.TOO_LARGE);
            arriving.read();
        } else {
            context.next();
        }
    }

    /// Hands the form to the pages, in place of what they would read themselves.
    @ServerRequestFilter(preMatching = true)
    public void hand(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var routing = context.unwrap(RoutingContext.class);
        if (routing != null && routing.get(TAKEN) instanceof FormData form) {
            context.setFormData(form);
        }
    }

    private static boolean isMultipart(HttpServerRequest request) {
        return String.valueOf(request.getHeader("Content-Type"))
                .toLowerCase(Locale.ROOT)
                .startsWith(MULTIPART);
    }

    private static String boundary(HttpServerRequest request) {
        var boundary = HeaderUtil.extractQuotedValueFromHeader(request.getHeader("Content-Type"), "boundary");
        return boundary == null ? "" : boundary;
    }

    /// What the request says of its size; 0 when it has no body, -1 when it does not say.
    private static long length(HttpServerRequest request) {
        String said = String.valueOf(request.getHeader("Content-Length"));
        if (said.matches("\\d{1,18}")) {
            return Long.parseLong(said);
        }
        return request.getHeader("Transfer-Encoding") == null ? 0 : -1;
    }

    /// One form on its way in. Used by one event loop only.
    private final class Arriving {
        private final RoutingContext context;
        private final long most;
        private @Nullable MemoryForm form;
        private @Nullable Refusal refusal;
        private long seen;
        private long counted;

        Arriving(RoutingContext context, long most) {
            this.context = context;
            this.most = most;
        }

        void begin(String boundary, boolean files) {
            if (boundary.isEmpty()) {
                refuse(Refusal.BROKEN);
            } else {
                form = new MemoryForm(boundary, files);
            }
            read();
        }

        void refuse(Refusal why) {
            refusal = refusal == null ? why : refusal;
            form = null;
            release();
        }

        void read() {
            var request = context.request();
            request.exceptionHandler(_ -> release());
            request.handler(buffer -> take(buffer.getBytes()));
            request.endHandler(_ -> end());
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                context.response().writeContinue();
            }
            request.resume();
        }

        private void take(byte[] bytes) {
            seen += bytes.length;
            if (seen > FormLimits.DRAINED_BYTES) {
                context.request().connection().close();
                return;
            }
            var reading = form;
            if (reading == null) {
                return;
            }
            if (seen > most) {
                refuse(Refusal.TOO_LARGE);
                return;
            }
            counted += bytes.length;
            if (onTheWay.addAndGet(bytes.length) > FormLimits.ON_THE_WAY_BYTES) {
                refuse(Refusal.BUSY);
                return;
            }
            try {
                reading.take(bytes);
            } catch (Refused e) {
                refuse(e.why());
            }
        }

        private void end() {
            var reading = form;
            try {
                if (reading != null && refusal == null) {
                    context.put(TAKEN, reading.finished());
                    context.addEndHandler(_ -> release());
                    context.next();
                    return;
                }
            } catch (Refused e) {
                refuse(e.why());
            }
            answer(refusal == null ? Refusal.BROKEN : refusal);
        }

        private void answer(Refusal why) {
            int status =
                    switch (why) {
                        case TOO_LARGE, ANSWER_TOO_LARGE, TOO_MANY -> TOO_LARGE;
                        case BUSY -> BUSY;
                        case NO_FILE_HERE, BROKEN -> BAD_REQUEST;
                    };
            gate.refuse(context, status, why.key());
        }

        private void release() {
            onTheWay.addAndGet(-counted);
            counted = 0;
        }
    }
}
