package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real server on a real disk that runs full, reaches a limit, or can only be read.
@Tag("process")
class FullDiskTest {
    private static final String LONG = "a long answer, ".repeat(20_000);

    @TempDir
    Path folder;

    private static int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /// A file system of its own, a few megabytes large.
    private Path smallDisk() throws IOException, InterruptedException {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()) == 0,
                "only root may make a small file system");
        return disk;
    }

    @Test
    void aFullDiskLosesNothingAndSaysSo() throws Exception {
        var disk = smallDisk();
        try (var server = ServerProcess.Start.in(disk.resolve("home")).running()) {
            server.person.begin();
            server.person.give(Person.PROFILE);
            assertThat(server.person
                            .answer("start", Map.of("f.name", "Kept before"))
                            .statusCode())
                    .isEqualTo(303);
            var filler = disk.resolve("filler");
            run("dd", "if=/dev/zero", "of=" + filler, "bs=64k");

            var refused = server.person.answer("start", Map.of("f.present.title", LONG + "zzend"));
            assertThat(refused.statusCode()).isEqualTo(507);
            assertThat(refused.body()).contains("The disk is full", "free some space", "zzend", "Send it again");
            assertThat(server.person.profile()).contains("Kept before").doesNotContain("zzend");
            assertThat(server.get("/own/map").statusCode())
                    .as("reading goes on")
                    .isEqualTo(200);

            Files.delete(filler);
            assertThat(server.person.sendAgain(refused).statusCode()).isEqualTo(303);
            assertThat(server.person.profile()).contains("Kept before", "zzend");
        } finally {
            run("umount", disk.toString());
        }
    }

    /// A quota and a limit on the size of files say no in the same way.
    @Test
    void aLimitOnFilesLosesNothingAndSaysSo() throws Exception {
        var limited = new ArrayList<>(List.of("bash", "-c", "ulimit -f 1500 && exec \"$@\"", "bash"));
        try (var server = ServerProcess.Start.in(folder.resolve("home"))
                .after(limited)
                .flagged("-XX:-UsePerfData")
                .running()) {
            server.person.begin();
            server.person.give(Person.PROFILE);
            var answers = new ArrayList<String>();
            var refused = server.person.answer("start", Map.of("f.name", "Kept before"));
            for (int i = 0; i < 40 && refused.statusCode() == 303; i++) {
                answers.add("title-" + i + "-");
                refused = server.person.answer("start", Map.of("f.present.title", "title-" + i + "-" + LONG));
            }
            assertThat(refused.statusCode()).isIn(503, 507);
            assertThat(refused.body()).contains("Everything confirmed before is safe", "Send it again");
            String kept = answers.get(answers.size() - 2);
            assertThat(server.person.profile()).contains("Kept before", kept);
            assertThat(server.get("/own/map").statusCode())
                    .as("reading goes on")
                    .isEqualTo(200);
        }
    }

    @Test
    void aDiskThatCanOnlyBeReadIsSaidAtTheStart() throws Exception {
        var disk = smallDisk();
        try {
            var home = disk.resolve("home");
            try (var server = ServerProcess.Start.in(home).running()) {
                server.person.begin();
                server.person.give(Person.PROFILE.replace("A. Example", "Kept before"));
            }
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
            var ended = ServerProcess.Start.in(home).ended();
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.output()).contains("Maybe").doesNotContain("\tat ", "Exception");
            assertThat(run("mount", "-o", "remount,rw", disk.toString())).isZero();
            try (var server = ServerProcess.Start.in(home).running()) {
                assertThat(server.person.profile()).contains("Kept before");
            }
        } finally {
            run("umount", disk.toString());
        }
    }
}
