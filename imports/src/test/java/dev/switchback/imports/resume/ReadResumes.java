package dev.switchback.imports.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What the tests of résumés share.
final class ReadResumes {
    private ReadResumes() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Resume read(String name, String text) {
        return FileResumeReader.read(name, bytes(text));
    }

    static List<String> positions(Resume resume) {
        return resume.positions().stream().map(ReadResumes::shown).toList();
    }

    private static String shown(Position p) {
        String until =
                p.current() ? "now" : p.until().find().map(YearMonth::toString).orElse("?");
        return p.employer() + " / " + p.title() + " "
                + p.from().find().map(YearMonth::toString).orElse("?") + ".." + until;
    }

    static List<String> issues(Resume resume) {
        return resume.issues().stream()
                .map(i -> i.place() + " " + i.what().key())
                .toList();
    }

    static Problem refusal(String name, byte[] bytes) {
        var e = catchThrowableOfType(WrongInputException.class, () -> FileResumeReader.read(name, bytes));
        assertThat(e).as(name + " is refused").isNotNull();
        assertThat(e.problems()).as("one message").hasSize(1);
        return e.problems().getFirst();
    }

    static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
