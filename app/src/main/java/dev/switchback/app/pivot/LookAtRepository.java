package dev.switchback.app.pivot;

import dev.switchback.app.error.Problem;
import dev.switchback.app.framework.LoadFrameworks;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.RepositoryFactsFormat;
import dev.switchback.app.port.RepositoryReader;
import dev.switchback.app.port.WholeFile;
import dev.switchback.app.repository.RepositoryPage;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.skill.RepositoryFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The use case behind `repository`: one repository, looked at for the person's own work.
public final class LookAtRepository {
    private final RepositoryReader repositories;
    private final ProfileReader profiles;
    private final LoadFrameworks frameworks;
    private final Catalogue catalogue;
    private final RepositoryFactsFormat format;
    private final WholeFile files;

    public LookAtRepository(
            RepositoryReader repositories,
            ProfileReader profiles,
            FrameworkReader frameworks,
            Catalogue catalogue,
            RepositoryFactsFormat format,
            WholeFile files) {
        this.repositories = repositories;
        this.profiles = profiles;
        this.frameworks = new LoadFrameworks(frameworks);
        this.catalogue = catalogue;
        this.format = format;
        this.files = files;
    }

    /// @param folder    of the repository
    /// @param addresses the person's own, beside those of the profile
    /// @param profile   whose addresses and language count; empty for none
    /// @param bound     time after which it stops and says how far it came
    /// @param out       where the facts go
    public record Look(Path folder, Set<String> addresses, Optional<Request> profile, Duration bound, Out out) {}

    /// What becomes of the facts.
    public sealed interface Out {
        /// They are shown.
        record Nowhere() implements Out {}

        /// They are written too, when there are some.
        ///
        /// @param name    of the repository in the file; blank for that of its folder
        /// @param replace whether a file that is there goes
        record ToFile(Path file, String name, boolean replace) implements Out {}
    }

    /// @param empty whether nothing of the person's was found
    public record Page(List<Block> blocks, Phrasebook words, boolean empty) {}

    /// @throws dev.switchback.app.error.WrongInputException with all problems of the profile, and when the file may not
    ///                                                      be written
    public Page look(Look look, Progress progress) {
        if (look.out() instanceof Out.ToFile(var file, var name, var replace)) {
            files.requireFree(file, replace);
        }
        var own = new HashSet<String>();
        look.addresses().forEach(a -> own.add(a.strip().toLowerCase(Locale.ROOT)));
        var read = look.profile().map(r -> profiles.read(r.profile(), r.asOf(), r.today()));
        read.ifPresent(f -> own.addAll(f.inputs().calendar().addresses()));
        var facts = repositories.read(look.folder(), own, catalogue.fileWords(), look.bound(), progress);
        if (facts instanceof RepositoryFacts.Found found
                && look.out() instanceof Out.ToFile(var file, var name, var replace)) {
            files.write(file, format.write(name.isBlank() ? found : found.named(name)), replace, written -> {});
        }
        var lattice = frameworks.load(List.of(), new ArrayList<Problem>());
        var blocks = RepositoryPage.blocks(facts, use -> lattice.findSkill(use.skill())
                .map(s -> s.name())
                .orElse(use.skill().value()));
        return new Page(blocks, catalogue.phrasebook(Locale.ENGLISH), facts instanceof RepositoryFacts.Nothing);
    }
}
