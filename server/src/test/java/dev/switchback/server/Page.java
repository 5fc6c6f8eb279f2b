package dev.switchback.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A page as a browser takes it apart: its tags with their attributes, and the forms among them.
record Page(List<Tag> tags) {
    private static final Pattern TAG = Pattern.compile(
            "<(/?[a-zA-Z][^\\s/>]*)((?:\\s+[^\\s=>/\"']+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?)*+)[^>]*>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([^\\s=>/\"']+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+)))?");

    /// @param name lower case; begins with a slash when the tag ends an element
    record Tag(String name, Map<String, String> attributes) {
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /// A form and what it would send, by the names of its fields.
    ///
    /// @param action where it is sent
    /// @param post   whether it changes something
    /// @param parts  whether a browser sends it in parts (multipart), and not as one line of an address
    /// @param fields values that may be chosen, by name; empty where one types
    /// @param files  names of the fields that take files
    record Form(String action, boolean post, boolean parts, Map<String, List<String>> fields, List<String> files) {}

    static Page of(String html) {
        var tags = new ArrayList<Tag>();
        var found = TAG.matcher(html.replaceAll("(?s)<!--.*?-->", ""));
        while (found.find()) {
            var attributes = new HashMap<String, String>();
            var each = ATTRIBUTE.matcher(found.group(2));
            while (each.find()) {
                String value =
                        each.group(2) != null ? each.group(2) : each.group(3) != null ? each.group(3) : each.group(4);
                attributes.put(each.group(1).toLowerCase(Locale.ROOT), value == null ? "" : words(value));
            }
            tags.add(new Tag(found.group(1).toLowerCase(Locale.ROOT), attributes));
        }
        return new Page(tags);
    }

    private static String words(String escaped) {
        return escaped.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    List<String> links() {
        return tags.stream()
                .filter(t -> t.name().equals("a"))
                .map(t -> t.attribute("href"))
                .toList();
    }

    List<Form> forms() {
        var forms = new ArrayList<Form>();
        Form open = null;
        String select = "";
        for (var tag : tags) {
            switch (tag.name()) {
                case "form" -> {
                    open = new Form(
                            tag.attribute("action"),
                            tag.attribute("method").equalsIgnoreCase("post"),
                            tag.attribute("enctype").equals("multipart/form-data"),
                            new LinkedHashMap<>(),
                            new ArrayList<>());
                    forms.add(open);
                }
                case "/form" -> open = null;
                case "select" -> select = tag.attribute("name");
                case "option" -> {
                    if (open != null && !select.isEmpty()) {
                        open.fields()
                                .computeIfAbsent(select, s -> new ArrayList<>())
                                .add(tag.attribute("value"));
                    }
                }
                case "/select" -> select = "";
                case "input", "textarea", "button" -> {
                    String name = tag.attribute("name");
                    if (open != null && !name.isEmpty() && tag.attribute("type").equals("file")) {
                        open.files().add(name);
                    } else if (open != null && !name.isEmpty()) {
                        var values = open.fields().computeIfAbsent(name, n -> new ArrayList<>());
                        if (!tag.attribute("value").isEmpty()) {
                            values.add(tag.attribute("value"));
                        }
                    }
                }
                default -> {}
            }
        }
        return forms;
    }
}
