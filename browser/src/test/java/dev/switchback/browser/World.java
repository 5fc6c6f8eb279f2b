package dev.switchback.browser;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A program with something in it, started once for all tests that only look.
enum World {
    /// The printed address was opened, and nothing else.
    UNREAD {
        @Override
        void fill(Visitor visitor) {}
    },
    /// What stands before the first input was read; no answer yet.
    EMPTY {
        @Override
        void fill(Visitor visitor) {
            begin(visitor);
        }
    },
    /// The answers of the example, as somebody's own.
    ANSWERED {
        @Override
        void fill(Visitor visitor) {
            begin(visitor);
            bring(visitor, exampleAnswers());
        }
    },
    /// Answers that contradict each other or cannot be read.
    WRONG {
        @Override
        void fill(Visitor visitor) {
            begin(visitor);
            bring(
                    visitor,
                    exampleAnswers()
                            .replace("pay_floor: 78000", "pay_floor: a lot")
                            .replace("deadline: 2027-06-30", "deadline: 2027-13-45")
                            .replace("role: core:engineering-manager", "role: core:lion-tamer"));
        }
    };

    private static final Map<World, Opened> OPEN = new EnumMap<>(World.class);
    private static final Pattern OF_FILES = Pattern.compile("(?m)^(files:|calendar:|  calendar: |  resume: ).*\\n");

    private record Opened(Program program, List<Cookie> cookies) {}

    abstract void fill(Visitor visitor);

    Program program() {
        return open().program();
    }

    List<Cookie> cookies() {
        return open().cookies();
    }

    private Opened open() {
        synchronized (OPEN) {
            var open = OPEN.get(this);
            if (open == null) {
                var program = Program.patient("world-" + name().toLowerCase(java.util.Locale.ROOT));
                try (var visitor = Visitor.entering(program, Look.USUAL)) {
                    fill(visitor);
                    open = new Opened(program, visitor.context().cookies());
                }
                OPEN.put(this, open);
            }
            return open;
        }
    }

    /// Presses the button of the page before the first input.
    static void begin(Visitor visitor) {
        visitor.page().locator("form[action='/before'] button.go").click();
        visitor.page().waitForURL(visitor.program().origin() + "/");
    }

    /// Brings a whole profile, as the first page offers it.
    static void bring(Visitor visitor, String profile) {
        var page = visitor.go("/");
        var token =
                page.locator("form[action='/own/profile'] input[name=token]").getAttribute("value");
        var answer = visitor.context()
                .request()
                .post(
                        visitor.program().origin() + "/own/profile",
                        RequestOptions.create()
                                .setHeader("Origin", visitor.program().origin())
                                .setMultipart(
                                        FormData.create().set("token", token).set("text", profile)));
        if (!answer.ok()) {
            throw new IllegalStateException("The profile was not taken: " + answer.status() + "\n" + answer.text());
        }
    }

    /// The example's profile without its files.
    static String exampleAnswers() {
        try {
            var text = Files.readString(Program.root().resolve("examples/engineering-manager/me.yaml"));
            return OF_FILES.matcher(text).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
