package dev.switchback.app.pivot;

import dev.switchback.app.error.Problem;
import dev.switchback.app.framework.LoadFrameworks;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.port.RepositoryReader;
import dev.switchback.app.repository.RepositoryFacts;
import dev.switchback.app.repository.RepositoryPage;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
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

    public LookAtRepository(
            RepositoryReader repositories, ProfileReader profiles, FrameworkReader frameworks, Catalogue catalogue) {
        this.repositories = repositories;
        this.profiles = profiles;
        this.frameworks = new LoadFrameworks(frameworks);
        this.catalogue = catalogue;
    }

    /// @param folder    of the repository
    /// @param addresses the person's own, beside those of the profile
    /// @param profile   whose addresses and language count; empty for none
    /// @param bound     time after which it stops and says how far it came
    public record Look(Path folder, Set<String> addresses, Optional<Request> profile, Duration bound) {}

    /// @param empty whether nothing of the person's was found
    public record Page(List<Block> blocks, Phrasebook words, boolean empty) {}

    public Page look(Look look, Progress progress) {
        var own = new HashSet<String>();
        look.addresses().forEach(a -> own.add(a.strip().toLowerCase(Locale.ROOT)));
        var file = look.profile().map(r -> profiles.read(r.profile(), r.asOf(), r.today()));
        file.ifPresent(f -> own.addAll(f.inputs().calendar().addresses()));
        var facts = repositories.read(look.folder(), own, catalogue.fileWords(), look.bound(), progress);
        var lattice = frameworks.load(List.of(), new ArrayList<Problem>());
        var blocks = RepositoryPage.blocks(facts, use -> lattice.findSkill(use.skill())
                .map(s -> s.name())
                .orElse(use.skill().value()));
        return new Page(blocks, catalogue.phrasebook(Locale.ENGLISH), facts instanceof RepositoryFacts.Nothing);
    }
}
