package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.pivot.Gathered;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Progress;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.profile.YamlDraftFormat;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.resume.FileResumeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A profile goes into a form and comes out again as the same profile, for every example and story.
class DraftTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 5, 6);

    @TempDir
    private Path folder;

    private final YamlDraftFormat format = new YamlDraftFormat(ZoneOffset.UTC);
    private final ReadInputs inputs = new ReadInputs(
            new YamlProfileReader(ZoneOffset.UTC),
            new FileFrameworkReader(new YamlCatalogue()),
            new IcsCalendarReader(),
            new FileResumeReader(),
            new FilePostingReader(),
            new FactsFileReader());

    private static List<Path> profiles() {
        var stories = Repository.walk(folderOf(Dossiers.story("s8.yaml")));
        var examples = Repository.walk(Repository.ROOT.resolve("examples"));
        var all = java.util.stream.Stream.concat(stories, examples)
                .filter(p -> p.toString().endsWith(".yaml"))
                .sorted()
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        return all;
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private Gathered read(ProfileSource source) {
        return inputs.read(new Request(source, Optional.empty(), TODAY), Progress.NONE);
    }

    /// A copy of the profile's folder, so that the paths in it lead to the same files before and after.
    private Path copied(Path profile) throws IOException {
        Path home =
                Files.createDirectory(folder.resolve("p" + profile.toString().hashCode()));
        for (var file : Repository.walk(folderOf(profile)).toList()) {
            Files.copy(file, home.resolve(file.getFileName()));
        }
        return home.resolve(profile.getFileName());
    }

    private ProfileDraft draft(Path profile) throws IOException {
        return format.parse(profile.getFileName().toString(), Files.readAllBytes(profile));
    }

    @Test
    void everyExampleAndStoryComesBackAsTheSameProfile() throws IOException {
        for (var profile : profiles()) {
            var copy = copied(profile);
            var before = read(new ProfileSource.FromFile(copy));
            var draft = draft(copy);
            Files.write(copy, format.write(draft));
            var after = read(new ProfileSource.FromFile(copy));

            assertThat(after.profile()).as(profile.toString()).isEqualTo(before.profile());
            assertThat(draft(copy)).as(profile.toString()).isEqualTo(draft);
        }
    }

    @Test
    void everyExampleGivesTheSameDossierFromItsWrittenDraft() throws IOException {
        var examples = profiles().stream()
                .filter(p -> p.startsWith(Repository.ROOT.resolve("examples")))
                .toList();
        assertThat(examples).hasSize(3);
        for (var profile : examples) {
            var copy = copied(profile);
            var before = Dossiers.plan(copy, folder.resolve("before" + profile.hashCode()));
            Files.write(copy, format.write(draft(copy)));
            var after = Dossiers.plan(copy, folder.resolve("after" + profile.hashCode()));
            assertThat(after.markdown()).as(profile.toString()).isEqualTo(before.markdown());
        }
    }

    @Test
    void aDraftWithUploadsReadsAsTheFileDoes() throws IOException {
        var profile = Dossiers.example("engineering-manager");
        var store = Files.createDirectory(folder.resolve("uploads"));
        var uploads = new Uploads(
                store,
                Map.of(
                        "calendar.ics",
                        Files.copy(profile.resolveSibling("calendar.ics"), store.resolve("u1.ics")),
                        "resume.json",
                        Files.copy(profile.resolveSibling("resume.json"), store.resolve("u2.json"))));
        var draft = draft(profile);
        assertThat(format.check(draft, uploads, TODAY)).isEmpty();

        var fromDraft = read(new ProfileSource.FromDraft(draft, uploads));
        var fromFile = read(new ProfileSource.FromFile(profile));
        assertThat(fromDraft.profile().person()).isEqualTo(fromFile.profile().person());
        assertThat(fromDraft.profile().reflection())
                .isEqualTo(fromFile.profile().reflection());
        assertThat(fromDraft.calendar().find().orElseThrow().occurrences())
                .isEqualTo(fromFile.calendar().find().orElseThrow().occurrences())
                .isNotEmpty();
        assertThat(fromDraft.profile().inputs().resumes()).containsExactly(store.resolve("u2.json"));
    }
}
