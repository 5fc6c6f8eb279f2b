package dev.switchback.imports.upload;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.UploadReader;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.calendar.CalendarsInMemory;
import dev.switchback.imports.calendar.IcsStripper;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.prose.PackedFile;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.resume.FileResumeReader;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells a calendar, a résumé, a framework, an overlay and a profile from each other by what they begin with and what
/// keys they have, then reads them as the commands do. Thread-safe.
public final class ContentUploadReader implements UploadReader {
    /// Of a file once it is unpacked: 60 MB of .ics are ten crowded years. Larger ones are for the commands, which read
    /// from disk piece by piece.
    static final int MAX_UNPACKED_BYTES = 64_000_000;

    private static final int HEAD_SHOWN = 40;

    private static final Set<String> WITHOUT_CALENDAR = Set.of("calendar-zip-without", "calendar-zip-nested");

    private final FileFrameworkReader frameworks;

    public ContentUploadReader(FileFrameworkReader frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Upload read(String name, byte[] bytes, StandIns standIns, boolean withTitles) {
        var plain = InputFile.unpacked(name, bytes, MAX_UNPACKED_BYTES);
        if (CalendarsInMemory.isZip(plain)) {
            return zip(name, plain, standIns, withTitles);
        }
        if (isCalendar(plain)) {
            return withTitles && !IcsStripper.isStripped(plain)
                    ? kept(IcsStripper.facts(name, plain, MAX_UNPACKED_BYTES), plain)
                    : IcsStripper.strip(name, plain, standIns, MAX_UNPACKED_BYTES);
        }
        if (FileResumeReader.isOwnForm(plain)) {
            return kept(resume(name, plain), plain);
        }
        String text = InputFile.text(name, plain);
        if (FileFrameworkReader.isUkHeader(text)) {
            return kept(framework(name, plain), plain);
        }
        String first = text.stripLeading();
        if (first.isEmpty()) {
            throw new WrongInputException(
                    "file-empty", name, "The file (" + name + ") is empty.", "Maybe it was not saved yet.");
        }
        return kept(first.startsWith("{") ? json(name, text, plain) : yaml(name, plain, text), plain);
    }

    @Override
    public Upload readPosting(String name, byte[] bytes) {
        var plain = InputFile.unpacked(name, bytes, FilePostingReader.MAX_BYTES);
        var posting = new FilePostingReader().read(name, plain);
        int lines = posting.passages().size() + posting.skillNames().size();
        return kept(new UploadFacts.OfPosting(lines), plain);
    }

    private static Upload kept(UploadFacts facts, byte[] plain) {
        return new Upload(facts, plain, facts instanceof UploadFacts.OfCalendar, Map.of());
    }

    private static Upload zip(String name, byte[] plain, StandIns standIns, boolean withTitles) {
        if (isPackedDocument(plain)) {
            return kept(resume(name, plain), plain);
        }
        if (!PackedFile.isZip(plain)) {
            throw new WrongInputException(
                    "upload-zip-empty",
                    name,
                    "The archive (" + Shown.text(name) + ") is empty.",
                    "Maybe the export failed; repeat it.");
        }
        try {
            return new CalendarsInMemory(name, plain, MAX_UNPACKED_BYTES).upload(standIns, withTitles);
        } catch (WrongInputException e) {
            throw WITHOUT_CALENDAR.contains(e.problems().getFirst().code()) ? unknownZip(name) : e;
        }
    }

    private static boolean isPackedDocument(byte[] zip) {
        return FileResumeReader.isPackedResume(zip)
                || PackedFile.findPath(zip, "content.xml"::equals).isPresent();
    }

    private static WrongInputException unknownZip(String name) {
        return new WrongInputException(
                "upload-zip-unknown",
                name,
                "The archive (" + Shown.text(name) + ") holds neither a calendar (.ics) nor a résumé (a Word document,"
                        + " a LinkedIn export).",
                "Maybe unpack it and give the calendar, the résumé or the archive that is in it.");
    }

    /// Blanks and a byte order mark may stand before it.
    private static boolean isCalendar(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 4_000), StandardCharsets.UTF_8);
        return head.replaceFirst("^[\\uFEFF\\s]+", "").toUpperCase(Locale.ROOT).startsWith("BEGIN:VCALENDAR");
    }

    /// YAML in braces is rare, but a file of ours may be written so.
    private UploadFacts json(String name, String text, byte[] plain) {
        if (text.contains("switchback")) {
            try {
                return yaml(name, plain, text);
            } catch (WrongInputException e) {
                if (!isUnknown(e)) {
                    throw e;
                }
            }
        }
        return resume(name, plain);
    }

    private static UploadFacts resume(String name, byte[] plain) {
        var resume = FileResumeReader.read(name, plain);
        return new UploadFacts.OfResume(
                resume.positions().size(), resume.skillNames().size());
    }

    private static boolean isUnknown(WrongInputException e) {
        return e.problems().getFirst().code().equals("upload-unknown");
    }

    private UploadFacts yaml(String name, byte[] plain, String text) {
        if (looksLikeMarkup(text)) {
            throw unknown(name, text);
        }
        YamlFile file;
        try {
            file = YamlFile.parse(name, plain);
        } catch (WrongInputException e) {
            // Only a file that means to be one of ours is told what is wrong with its YAML.
            if (text.contains("switchback")) {
                throw e;
            }
            return text(name, plain, text);
        }
        if (file.root().has("switchback_framework")) {
            return framework(name, plain);
        }
        if (file.root().has(FactsFileReader.KEY)) {
            var found = FactsFileReader.read(file);
            return new UploadFacts.OfRepository(found.name(), found.commits(), found.first(), found.last());
        }
        if (file.root().has("switchback_overlay")) {
            return new UploadFacts.OfOverlay(FileFrameworkReader.checkOverlay(file));
        }
        if (file.root().has("switchback") || file.root().has("present")) {
            return new UploadFacts.OfProfile();
        }
        return text(name, plain, text);
    }

    /// Running text is a résumé when it has the headings or the dated jobs of one.
    private static UploadFacts text(String name, byte[] plain, String text) {
        try {
            return resume(name, plain);
        } catch (WrongInputException e) {
            throw e.problems().getFirst().code().equals("resume-without-form") ? unknown(name, text) : e;
        }
    }

    private static boolean looksLikeMarkup(String text) {
        return text.stripLeading().startsWith("<");
    }

    private UploadFacts framework(String name, byte[] plain) {
        var base = new Frameworks(List.of(frameworks.readBuiltIn()));
        var framework = frameworks.read(name, plain, new Overlaid.Fitting(), base);
        return new UploadFacts.OfFramework(
                framework.namespace(),
                framework.name(),
                framework.roles().size(),
                framework.skills().size());
    }

    private static WrongInputException unknown(String name, String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return new WrongInputException(
                "upload-unknown",
                name + ", line 1",
                "The file begins with (" + Shown.text(line.substring(0, Math.min(line.length(), HEAD_SHOWN)))
                        + ") and is none of those that are read here: a calendar (.ics), a résumé (PDF, Word,"
                        + " LinkedIn export, text, JSON Resume), a"
                        + " framework (switchback_framework: 1, or the UK roles.csv), an overlay, facts about a"
                        + " repository (switchback_repository: 1) or a profile.",
                advice(name.toLowerCase(Locale.ROOT)));
    }

    /// The name says what the person meant it to be, and nothing else.
    private static String advice(String name) {
        if (name.matches(".*\\.ics(\\.gz)?")) {
            return "Maybe a web page was saved in its place: export the calendar again as .ics.";
        }
        if (name.matches(".*\\.(csv|tsv|xlsx?)(\\.gz)?")) {
            return "Maybe the header is missing: the UK file begins with its column names. Other tables become a"
                    + " framework file first.";
        }
        if (name.endsWith(".json")) {
            return "Maybe it is another export: a JSON Resume has (basics) or (work) at its top.";
        }
        return "Maybe export it again in one of these forms, or choose another file.";
    }

    @Override
    public byte[] withOwnAddresses(byte[] kept, StandIns standIns, Iterable<String> addresses) {
        String text = new String(kept, StandardCharsets.UTF_8);
        for (var address : addresses) {
            if (address.matches("[^\\s@:;,\"<>\\p{Cntrl}]+@[^\\s@:;,\"<>\\p{Cntrl}]+")) {
                text = text.replace("mailto:" + standIns.address(address), "mailto:" + address);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
