package dev.switchback.app.error;

import java.util.Arrays;

/// A failure that is nobody's input and not the world's: ours. How doors show it.
public final class OurMistake {
    private static final int FRAMES_SHOWN = 3;

    private OurMistake() {}

    /// Where it happened, without the message: messages of others may hold what a person wrote.
    public static String place(Throwable failure) {
        var deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var trace = Arrays.stream(deepest.getStackTrace())
                .filter(f -> f.getClassName().startsWith("dev.switchback"))
                .limit(FRAMES_SHOWN)
                .map(f -> f.getFileName() + ":" + f.getLineNumber())
                .toList();
        return deepest.getClass().getSimpleName() + " " + String.join(" < ", trace);
    }
}
