package dev.switchback.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// A program that writes until it is killed, and prints `begin` before each answer and the answer after it was
/// confirmed: `id revision length`.
final class Writer {
    private Writer() {}

    /// @param arguments data folder, key folder, number of the run
    public static void main(String[] arguments) {
        var random = new Random(Integer.parseInt(arguments[2]));
        try (var store = SealedStore.open(Path.of(arguments[0]), Path.of(arguments[1]))) {
            System.out.println("open");
            while (true) {
                String id = "answer-" + arguments[2] + "-" + random.nextInt(3);
                int length = random.nextInt(20_000);
                System.out.println("begin");
                int revision = store.append("facts", id, LocalDate.of(2026, 11, 23), payload(length));
                System.out.println(id + " " + revision + " " + length);
            }
        }
    }

    static String payload(int length) {
        return "abcdefghijklmnopqrstuvwxyz0123456789".repeat(length / 36 + 1).substring(0, length);
    }
}
