package dev.switchback.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A short evening with the pages: the page before the first input, the example, a profile that is brought, an answer
/// that is typed, every station, and what can be taken along. The practice run of the start-up cache is one, and a
/// measurement of memory after a session another.
final class Evening {
    static final List<String> STATIONS = List.of("why", "time", "skills", "map", "plan", "ask", "land");

    /// Seconds, more than the example took on the slowest machine that was seen.
    private static final int PATIENCE = 60;

    private Evening() {}

    /// @param args the printed address
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 1 || !args[0].contains("/begin/")) {
            System.err.println("usage: Evening ADDRESS");
            System.exit(2);
        }
        try (var visitor = Visitor.open(args[0])) {
            begin(visitor);
            look(visitor, "/example/");
            visitor.send("/", "/own/answers/start", Map.of("f.present.role", "Engineering manager"));
            bring(visitor);
            look(visitor, "/own/");
            visitor.send("/own/why", "/own/answers/why", Map.of("f.reflection.pulls[0]", "To make things again"));
            look(visitor, "/own/");
            for (var file : List.of("me.yaml", "plan.ics", "dossier.zip")) {
                visitor.read("/own/files/" + file);
            }
        }
    }

    /// Until the first page can be seen.
    static void begin(Visitor visitor) throws IOException, InterruptedException {
        visitor.press("/before", "/before");
        for (var path : List.of("/", "/assets/style.css", "/assets/answers.js", "/assets/mark.svg")) {
            visitor.read(path);
        }
    }

    /// Brings a profile with a week typed by hand.
    static void bring(Visitor visitor) throws IOException, InterruptedException {
        visitor.send("/", "/own/profile", Map.of("text", profile()));
    }

    /// Whether a station's page came to its end and shows what was found out.
    static boolean isWhole(String html) {
        return html.stripTrailing().endsWith("</html>") && html.contains("<div class=\"found\">");
    }

    private static void look(Visitor visitor, String space) throws IOException, InterruptedException {
        for (var station : STATIONS) {
            await(visitor, space + station);
        }
        visitor.read(space + "unknown");
    }

    /// Reads a station's page until the dossier is worked out.
    static void await(Visitor visitor, String station) throws IOException, InterruptedException {
        for (int tries = 0; tries < PATIENCE; tries++) {
            String html = visitor.read(station);
            if (isWhole(html) && !html.contains("<div class=\"work\"")) {
                return;
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        throw new IOException(station + " holds no dossier");
    }

    private static String profile() throws IOException {
        try (InputStream in = Evening.class.getResourceAsStream("typed-week.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
