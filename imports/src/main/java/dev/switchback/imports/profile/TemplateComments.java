package dev.switchback.imports.profile;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The comments of the profile's template, by the key that they stand above.
final class TemplateComments {
    private static final Pattern KEY = Pattern.compile("(?:# )?([a-z_]+):.*");
    private static final Map<String, List<String>> BY_KEY = load();

    /// What the whole file is.
    static final String HEAD = lines(BY_KEY.getOrDefault("switchback", List.of()));

    private TemplateComments() {}

    /// A blank line and the comment of a part; empty when there is none.
    static String above(String key) {
        var comment = BY_KEY.getOrDefault(key, List.of());
        return comment.isEmpty() || key.equals("switchback") ? "" : "\n" + lines(comment);
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(l -> l + "\n").collect(Collectors.joining());
    }

    private static Map<String, List<String>> load() {
        var byKey = new HashMap<String, List<String>>();
        var comment = new ArrayList<String>();
        for (var line : YamlProfileTemplate.template().lines().toList()) {
            var key = KEY.matcher(line);
            if (key.matches()
                    && ProfileFields.find(FieldPath.WHOLE.key(key.group(1))).isPresent()) {
                byKey.putIfAbsent(key.group(1), List.copyOf(comment));
                comment.clear();
            } else if (line.startsWith("# ") && !line.startsWith("#  ")) {
                comment.add(line);
            } else {
                comment.clear();
            }
        }
        return byKey;
    }
}
