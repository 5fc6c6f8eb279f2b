package dev.switchback.server;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.vertx.http.HttpServer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Serves the pages until it is stopped, and prints the address that opens them.
@QuarkusMain
public class Server implements QuarkusApplication {
    private static final int WRONG_INPUT = 2;

    /// As in `application.properties`.
    private static final String DEFAULT_PORT = "4870";

    private final Keys keys;
    private final WebDoors doors;
    private final HttpServer http;

    Server(Keys keys, WebDoors doors, HttpServer http) {
        this.keys = keys;
        this.doors = doors;
        this.http = http;
    }

    /// @param args nothing, or `--port N`
    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals("--port") && args[1].matches("\\d{1,5}")) {
            System.setProperty("quarkus.http.port", args[1]);
        } else if (args.length > 0) {
            System.err.println("usage: switchback serve [--port N]");
            System.exit(WRONG_INPUT);
        }
        Quarkus.run(Server.class, Server::ended);
    }

    /// @param failure why the pages could not be served; null when they were
    private static void ended(int code, @Nullable Throwable failure) {
        if (failure == null) {
            System.exit(code);
            return;
        }
        var told = StartFailure.of(failure, System.getProperty("quarkus.http.port", DEFAULT_PORT));
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(told.words());
        System.exit(told.code());
    }

    @Override
    public int run(String... args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String address = "http://127.0.0.1:" + http.getPort() + "/begin/" + keys.token();
        out.println(doors.languages()
                .phrasebook(Locale.getDefault())
                .words(Phrase.of(
                        "web.address",
                        "address",
                        address,
                        "folder",
                        doors.folder().toString())));
        // What the first form needs, read while the address is being opened.
        Thread.ofPlatform().daemon().start(doors::skills);
        Quarkus.waitForExit();
        return 0;
    }
}
