package dev.switchback.imports.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.file.InputFile;
import java.nio.file.Path;
import java.util.Map;

/// A YAML file as a tree with the line of every value.
///
/// Plain `true`, `false`, `null` and numbers are typed as in the core schema of YAML 1.2; all else is a
/// string, so `yes`, `no`, `2026-11-23` and `09:00` need no quotes and stay as written. A key without a
/// value is left out of the tree. See ADR 20.
public final class YamlFile {
    /// Bound for a file about one person.
    public static final int PROFILE_BYTES = 5_000_000;

    /// Bound for a framework.
    public static final int FRAMEWORK_BYTES = 64_000_000;

    private final String name;
    private final JsonNode written;
    private final JsonNode root;
    private final int firstLine;
    private final Map<JsonNode, int[]> lines;

    private YamlFile(String name, YamlTree.Read read) {
        this.name = name;
        this.written = read.root();
        this.firstLine = read.firstLine();
        this.lines = read.lines();
        this.root = EmptyKeys.isIn(written) ? EmptyKeys.removed(written) : written;
    }

    /// Reads a file of at most [#PROFILE_BYTES].
    public static YamlFile parse(Path file) {
        return parse(file, PROFILE_BYTES);
    }

    /// @throws WrongInputException when it is missing, empty, a folder, too large, binary, or not YAML
    /// @throws dev.switchback.app.error.SwitchbackException when the disk or the permissions say no
    public static YamlFile parse(Path file, int maxBytes) {
        return parse(InputFile.name(file), InputFile.bytes(file, maxBytes), maxBytes);
    }

    /// @param name as messages show it
    public static YamlFile parse(String name, byte[] bytes) {
        return parse(name, bytes, Math.max(PROFILE_BYTES, bytes.length));
    }

    private static YamlFile parse(String name, byte[] bytes, int maxBytes) {
        return new YamlFile(name, YamlTree.read(name, InputFile.text(name, bytes), maxBytes, false));
    }

    /// As [#parse(String, byte[])], but every value is a text as it was written: `3.50`, `true`.
    public static YamlFile parseAsWords(String name, byte[] bytes) {
        int maxBytes = Math.max(PROFILE_BYTES, bytes.length);
        return new YamlFile(name, YamlTree.read(name, InputFile.text(name, bytes), maxBytes, true));
    }

    /// Whether an unquoted word is read as a text, rather than as a number, as true or false, or as nothing.
    public static boolean isText(String word) {
        return YamlTree.plain(word).isTextual();
    }

    /// File name, as messages show it.
    public String name() {
        return name;
    }

    /// The tree; keys without a value are left out. Do not change it.
    public JsonNode root() {
        return root;
    }

    /// The tree as written, empty keys as null.
    JsonNode written() {
        return written;
    }

    /// Line of a value, 1 or more; the nearest line above when the pointer names nothing.
    ///
    /// @param pointer JSON pointer, such as `/aims/0/role`; empty for the whole file
    public int line(String pointer) {
        int line = firstLine;
        var at = written;
        for (var token = JsonPointer.compile(pointer); !token.matches(); token = token.tail()) {
            var own = lines.get(at);
            int position =
                    at.isObject() ? YamlTree.position(at, token.getMatchingProperty()) : token.getMatchingIndex();
            if (own == null || position < 0 || position >= own.length) {
                return line;
            }
            line = own[position];
            at = at.isObject() ? at.path(token.getMatchingProperty()) : at.path(position);
        }
        return line;
    }

    /// Place of a value as messages show it: `me.yaml, line 14, constraints.deadline`.
    public String place(String pointer) {
        String path = path(pointer);
        return name + ", line " + line(pointer) + (path.isEmpty() ? "" : ", " + path);
    }

    /// A problem with the value at a pointer.
    public Problem problem(String code, String pointer, String fact, String advice) {
        return new Problem(code, place(pointer), fact, advice);
    }

    /// A pointer as a person reads it: `/aims/0/role` is `aims[0].role`.
    public static String path(String pointer) {
        var path = new StringBuilder();
        for (var part : pointer.split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            String plain = part.replace("~1", "/").replace("~0", "~");
            if (plain.matches("0|[1-9]\\d{0,8}")) {
                path.append('[').append(plain).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(Shown.text(plain));
            }
        }
        return path.toString();
    }

    /// The pointer of a key below another pointer.
    public static String below(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /// The pointer of an entry of a list.
    public static String below(String pointer, int index) {
        return pointer + "/" + index;
    }
}
