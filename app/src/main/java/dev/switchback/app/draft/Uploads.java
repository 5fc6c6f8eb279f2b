package dev.switchback.app.draft;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Files that a person gave to a server, by the name under which a draft speaks of them. The name is never
/// a path: it is looked up here and nowhere else. A good name is that of the person's own file
/// (`calendar.ics`), because an exported profile then works beside that file. See ADR 92.
///
/// @param folder the server's own folder
/// @param byName place of each file within the folder, under a name the server made
/// @param titles the title as a kept calendar has it, for a title of the person's
/// @param addresses the same for mail addresses
public record Uploads(
        Path folder, Map<String, Path> byName, UnaryOperator<String> titles, UnaryOperator<String> addresses) {
    private static final Pattern LIKE_A_PATH = Pattern.compile(".*[/\\\\:\\p{Cntrl}].*|~.*|\\.{1,2}", Pattern.DOTALL);
    private static final int LONGEST_NAME = 200;

    public Uploads {
        byName = Map.copyOf(byName);
        var home = folder.toAbsolutePath().normalize();
        byName.forEach((name, file) -> {
            var place = file.toAbsolutePath().normalize();
            if (!isName(name) || place.equals(home) || !place.startsWith(home)) {
                throw new IllegalArgumentException("The upload does not stand in the folder of uploads.\n"
                        + "Maybe it was named by what the browser sent.");
            }
        });
    }

    /// Uploads whose calendars were kept as they are.
    public Uploads(Path folder, Map<String, Path> byName) {
        this(folder, byName, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /// A name for an upload, from whatever name a browser sent with it: without folders, and with a low line for
    /// every sign that a name may not hold. The ending is kept.
    public static String nameFor(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[:\\p{Cntrl}\\p{Cf}\\p{Cs}]", "_")
                .strip()
                .replaceFirst("^(~+|\\.{1,2}$)", "_");
        String bounded = name.length() > LONGEST_NAME
                ? name.substring(name.length() - LONGEST_NAME).strip()
                : name;
        return isName(bounded) ? bounded : "file";
    }

    /// For drafts without files.
    public static Uploads none() {
        return new Uploads(Path.of("."), Map.of());
    }

    /// Whether a text can name an upload: it is not blank and nothing in it looks like a path.
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !LIKE_A_PATH.matcher(text).matches();
    }

    public Optional<Path> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
