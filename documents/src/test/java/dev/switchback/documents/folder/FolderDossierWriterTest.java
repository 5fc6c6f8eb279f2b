package dev.switchback.documents.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pages.DossierPages;
import dev.switchback.documents.SampleDossier;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDossierWriterTest {
    private final Path base;
    private final Path folder;
    private final FolderDossierWriter writer = new FolderDossierWriter();

    FolderDossierWriterTest(@TempDir Path base) {
        this.base = base;
        this.folder = base.resolve("deep/dossier");
    }

    /// Every file below a folder with its content.
    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    /// Lets the n-th move fail, as a full disk or a power cut would.
    private static FolderDossierWriter failingAt(int n) {
        int[] moves = {0};
        return new FolderDossierWriter((from, to) -> {
            if (++moves[0] == n) {
                throw new IOException("disk");
            }
            Swap.ATOMIC.move(from, to);
        });
    }

    @Test
    void anotherRunThatIsWritingIsNotDisturbed() throws IOException {
        Files.createDirectories(folder.getParent());
        try (var lock = FolderLock.take(folder)) {
            assertThatThrownBy(() -> writer.write(folder, SampleDossier.pages()))
                    .isInstanceOfSatisfying(
                            SwitchbackException.class, e -> assertThat(e.code()).isEqualTo("output-busy"));
            assertThat(folder).doesNotExist();
        }
        writer.write(folder, SampleDossier.pages());
        try (var beside = Files.list(folder.getParent())) {
            assertThat(beside).containsExactly(folder);
        }
    }

    @Test
    void writesTwoFoldersAndACalendarForTheirOwnerOnly() throws IOException {
        writer.write(folder, SampleDossier.pages());

        assertThat(files(folder)).containsOnlyKeys(FolderDossierWriter.OWN);
        for (var name : FolderDossierWriter.OWN) {
            var file = folder.resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        for (var name : new String[] {"", "private", "to-send"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rwx------");
        }
        assertThat(files(base.resolve("deep")).keySet()).allMatch(f -> f.startsWith("dossier/"));
    }

    @Test
    void nothingPrivateReachesPagesForOthers() throws IOException {
        writer.write(folder, SampleDossier.pages());
        var files = files(folder);

        assertThat(files.get("private/dossier.html")).contains(SampleDossier.SECRET);
        assertThat(files.get("to-send/proposal.html")).doesNotContain(SampleDossier.SECRET);
        assertThat(files.get("to-send/proposal.md")).doesNotContain(SampleDossier.SECRET);
        assertThat(files.get("plan.ics")).doesNotContain(SampleDossier.SECRET);
    }

    @Test
    void everyPrivatePageSaysSoOnTop() throws IOException {
        var pages = SampleDossier.pages();
        writer.write(
                folder,
                new DossierPages(
                        pages.dossier(),
                        Phrase.verbatim("Bare"),
                        List.of(Block.paragraph("render.station-why")),
                        pages.proposal(),
                        pages.dates(),
                        pages.changes(),
                        pages.sources(),
                        pages.words()));

        assertThat(files(folder).get("private/dossier.md"))
                .startsWith("# Bare\n\n> **Private**\n>\n> Written for you alone.");
        assertThat(files(folder).get("private/dossier.html"))
                .contains("<h1>Bare</h1>\n<div class=\"note private\"")
                .contains("content: \"Private. Written for you alone.\"");
    }

    @Test
    void sameDossierSameBytes() throws IOException {
        writer.write(folder, SampleDossier.pages());
        var first = files(folder);
        writer.write(folder, SampleDossier.pages());

        assertThat(files(folder)).isEqualTo(first);
    }

    @Test
    void takesAwayTheProposalWhenItIsHeldBack() throws IOException {
        writer.write(folder, SampleDossier.pages());
        writer.write(folder, SampleDossier.withoutProposal());

        assertThat(files(folder))
                .containsOnlyKeys("plan.ics", "private/dossier.html", "private/dossier.json", "private/dossier.md");
        assertThat(folder.resolve("to-send")).doesNotExist();
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Files.createDirectories(folder.resolve("to-send"));
        Files.writeString(folder.resolve("to-send/mine.txt"), "mine");
        Files.writeString(folder.resolve("notes.md"), "notes");
        writer.checkTarget(folder, true);
        writer.write(folder, SampleDossier.pages());
        writer.write(folder, SampleDossier.withoutProposal());

        assertThat(files(folder)).containsEntry("to-send/mine.txt", "mine").containsEntry("notes.md", "notes");
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws IOException {
        Files.createDirectories(folder);
        writer.checkTarget(folder, false);
        Files.writeString(folder.resolve("notes.md"), "notes");

        assertThatThrownBy(() -> writer.checkTarget(folder, false))
                .isInstanceOfSatisfying(WrongInputException.class, e -> {
                    assertThat(e.problems().getFirst().code()).isEqualTo("output-not-empty");
                    assertThat(e.problems().getFirst().fact()).contains(folder.toString());
                    assertThat(e.problems().getFirst().advice()).contains("--force");
                });
        assertThat(files(folder)).containsOnlyKeys("notes.md");
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file");

        assertThatThrownBy(() -> writer.checkTarget(folder, true)).isInstanceOf(WrongInputException.class);
        assertThat(Files.readString(folder)).isEqualTo("a file");
    }

    @Test
    void refusesLinksThatLeadElsewhere() throws IOException {
        var elsewhere = Files.createDirectories(base.resolve("elsewhere"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("private"), elsewhere);
        assertThatThrownBy(() -> writer.checkTarget(folder, true)).isInstanceOf(WrongInputException.class);
        assertThatThrownBy(() -> writer.write(folder, SampleDossier.pages())).isInstanceOf(WrongInputException.class);

        Files.delete(folder.resolve("private"));
        Files.createSymbolicLink(folder.resolve("plan.ics"), elsewhere.resolve("x"));
        assertThatThrownBy(() -> writer.checkTarget(folder, true)).isInstanceOf(WrongInputException.class);

        var link = Files.createSymbolicLink(base.resolve("link"), elsewhere);
        assertThatThrownBy(() -> writer.checkTarget(link, true)).isInstanceOf(WrongInputException.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void leavesNoFolderWhenTheFirstWriteFails() {
        assertThatThrownBy(() -> failingAt(1).write(folder, SampleDossier.pages()))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("as it was before");
        assertThat(base).isEmptyDirectory();
    }

    @Test
    void leavesTheOldDossierWholeWhenAnyMoveFails() throws IOException {
        writer.write(folder, SampleDossier.withoutProposal());
        Files.writeString(folder.resolve("notes.md"), "notes");
        var old = files(folder);
        for (int n = 1; n <= FolderDossierWriter.OWN.size(); n++) {
            int failing = n;
            assertThatThrownBy(() -> failingAt(failing).write(folder, SampleDossier.pages()))
                    .isInstanceOf(SwitchbackException.class);
            assertThat(files(base.resolve("deep"))).as("move " + n).hasSameSizeAs(old);
            assertThat(files(folder)).as("move " + n).isEqualTo(old);
        }
        failingAt(FolderDossierWriter.OWN.size() + 1).write(folder, SampleDossier.pages());
        assertThat(files(folder)).containsKeys("to-send/proposal.md", "notes.md");
    }

    @Test
    void putsTheOldDossierBackAfterACrashInBetween() throws IOException {
        writer.write(folder, SampleDossier.withoutProposal());
        var old = files(folder);
        var crash = new Error("power cut");
        for (int n = 1; n <= FolderDossierWriter.OWN.size(); n++) {
            int[] moves = {0};
            int failing = n;
            var crashing = new FolderDossierWriter((from, to) -> {
                if (++moves[0] == failing) {
                    throw crash;
                }
                Swap.ATOMIC.move(from, to);
            });
            assertThatThrownBy(() -> crashing.write(folder, SampleDossier.pages()))
                    .isSameAs(crash);

            writer.checkTarget(folder, true);
            assertThat(files(folder)).as("crash at move " + n).isEqualTo(old);
            assertThat(files(base.resolve("deep"))).hasSameSizeAs(old);
        }
    }

    @Test
    void saysThatTheDiskSaidNo() throws IOException {
        var closed = Files.createDirectories(base.resolve("closed"));
        Files.writeString(closed.resolve("file"), "x");
        assertThatThrownBy(() -> writer.write(closed.resolve("file/dossier"), SampleDossier.pages()))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("disk");
    }

    @Test
    void readsTheFiguresOfTheLastRun() throws IOException {
        assertThat(writer.readLast(folder)).isEqualTo(Knowable.unknown("change.first-run"));
        writer.write(folder, SampleDossier.pages());
        assertThat(writer.readLast(folder).find().orElseThrow().complaintsTouched())
                .isEqualTo(1);
        Files.writeString(folder.resolve("private/dossier.json"), "{ torn");
        assertThat(writer.readLast(folder)).isEqualTo(Knowable.unknown("change.unreadable"));
    }
}
