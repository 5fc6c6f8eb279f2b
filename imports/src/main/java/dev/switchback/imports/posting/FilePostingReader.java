package dev.switchback.imports.posting;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.PostingReader;
import dev.switchback.app.resume.Posting;
import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.prose.DocxProse;
import dev.switchback.imports.prose.PackedFile;
import dev.switchback.imports.prose.PdfProse;
import dev.switchback.imports.prose.PlainProse;
import dev.switchback.imports.prose.Prose;
import dev.switchback.imports.resume.JsonFile;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Reads a posting from PDF, Word, Markdown, plain text, or JSON of the JSON Resume job schema. Thread-safe.
public final class FilePostingReader implements PostingReader {
    /// Of a file once it is unpacked.
    public static final int MAX_BYTES = 20_000_000;

    /// Fifty pages; a posting has two.
    private static final int MOST_SIGNS = 200_000;

    private static final List<String> TEXTS = List.of("title", "description", "experience");
    private static final List<String> LISTS = List.of("responsibilities", "qualifications");

    @Override
    public Posting read(Path file) {
        String name = InputFile.name(file);
        return plain(name, InputFile.unpacked(file, MAX_BYTES));
    }

    @Override
    public Posting read(String name, byte[] bytes) {
        return plain(name, InputFile.unpacked(name, bytes, MAX_BYTES));
    }

    private Posting plain(String name, byte[] bytes) {
        if (PdfProse.isPdf(bytes)) {
            return posting(PdfProse.read(name, bytes));
        }
        if (PackedFile.isZip(bytes)) {
            return posting(DocxProse.read(name, bytes));
        }
        return read(name, InputFile.text(name, bytes));
    }

    @Override
    public Posting read(String name, String text) {
        if (text.length() > MOST_SIGNS) {
            throw wrong(
                    "posting-too-long",
                    name,
                    "The posting (" + Shown.text(name) + ") has more than " + MOST_SIGNS + " signs.",
                    "Maybe it is another file than you meant; give the posting alone.");
        }
        if (text.stripLeading().startsWith("<")) {
            throw wrong(
                    "posting-form",
                    name,
                    "The posting (" + Shown.text(name) + ") is a web page or XML, which is not read.",
                    "Maybe copy its text into a plain file, or print the page as PDF.");
        }
        return text.stripLeading().startsWith("{") ? json(name, text) : posting(PlainProse.read(name, text));
    }

    private static Posting posting(Prose prose) {
        var passages = new ArrayList<Passage>();
        for (var line : prose.lines()) {
            String words = line.aside().isEmpty() ? line.text() : line.text() + " | " + line.aside();
            if (!words.isBlank()) {
                passages.add(passage(words, prose.name(), line.place()));
            }
        }
        if (passages.isEmpty()) {
            throw empty(prose.name());
        }
        return new Posting(prose.name(), List.of(), passages);
    }

    private static Posting json(String name, String text) {
        var root = JsonFile.parse(name, text).root();
        var passages = new ArrayList<Passage>();
        var skills = new ArrayList<Passage>();
        TEXTS.forEach(key -> add(passages, root.path(key), name, key));
        LISTS.forEach(key -> each(passages, root.path(key), name, key));
        for (int i = 0; i < root.path("skills").size(); i++) {
            var skill = root.path("skills").get(i);
            String at = "skills[" + i + "]";
            add(skills, skill.isTextual() ? skill : skill.path("name"), name, at);
            each(skills, skill.path("keywords"), name, at + ".keywords");
        }
        if (passages.isEmpty() && skills.isEmpty()) {
            throw empty(name);
        }
        return new Posting(name, skills, passages);
    }

    private static void each(List<Passage> target, JsonNode list, String name, String at) {
        for (int i = 0; i < list.size(); i++) {
            add(target, list.get(i), name, at + "[" + i + "]");
        }
    }

    private static void add(List<Passage> target, JsonNode node, String name, String at) {
        if (node.isTextual() && !node.textValue().isBlank()) {
            target.add(passage(node.textValue().strip(), name, at));
        }
    }

    private static Passage passage(String words, String name, String place) {
        Knowable<YearMonth> undated = Knowable.unknown(Phrase.of("resume.no-date"));
        return new Passage(words, name, place, undated, false);
    }

    private static WrongInputException empty(String name) {
        return wrong(
                "posting-empty",
                name,
                "The posting (" + Shown.text(name) + ") holds no text that is read.",
                "Maybe it is another file than you meant: a posting is plain text, Markdown, Word, PDF, or JSON with"
                        + " (description) and (skills).");
    }

    private static WrongInputException wrong(String code, String place, String fact, String advice) {
        return new WrongInputException(code, place, fact, advice);
    }
}
