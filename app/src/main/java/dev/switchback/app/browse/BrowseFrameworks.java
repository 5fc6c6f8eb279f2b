package dev.switchback.app.browse;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.framework.LoadFrameworks;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.FrameworkDiff;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.skill.Skill;
import java.util.List;
import java.util.stream.Stream;

/// The use case behind looking around in frameworks: no profile is needed and nothing is written.
public final class BrowseFrameworks {
    private static final int SUGGESTED = 4;

    private final LoadFrameworks frameworks;

    public BrowseFrameworks(FrameworkReader reader) {
        this.frameworks = new LoadFrameworks(reader);
    }

    /// The built-in framework and those of the files, in their order.
    ///
    /// @throws WrongInputException when a file cannot be used, or two have one namespace
    public Frameworks load(List<FrameworkFile> files) {
        return frameworks.load(files);
    }

    /// What changed from one file to the other, each read for itself beside the built-in framework.
    ///
    /// @throws WrongInputException when a file cannot be used, or the two are versions of two frameworks
    public List<Block> diff(FrameworkFile before, FrameworkFile after) {
        var old = loaded(before);
        var now = loaded(after);
        if (!old.namespace().equals(now.namespace())) {
            throw new WrongInputException(
                    "framework-other-namespace",
                    after.file().getFileName().toString(),
                    "The namespace (" + now.namespace() + ") is not that of the older version (" + old.namespace()
                            + ").",
                    "Maybe one of the two files is another framework.");
        }
        return FrameworkPages.diff(old, now, FrameworkDiff.between(load(List.of()), old, now));
    }

    /// What differs between two frameworks that are read already, by ids without their namespace: two versions of one,
    /// or a copy and what it was made of.
    public List<Block> compare(Framework before, Framework after) {
        return FrameworkPages.diff(before, after, FrameworkDiff.between(load(List.of()), before, after));
    }

    private Framework loaded(FrameworkFile file) {
        return load(List.of(file)).listFrameworks().getLast();
    }

    /// The one role of that id or title.
    ///
    /// @throws WrongInputException when there is none, or more than one; names the nearest
    public static Role role(Frameworks frameworks, String name) {
        var exact = frameworks.listRolesNamed(name);
        var byId = exact.stream().filter(r -> r.id().value().equals(name)).toList();
        if (byId.size() == 1 || exact.size() == 1) {
            return byId.size() == 1 ? byId.getFirst() : exact.getFirst();
        }
        if (exact.isEmpty()) {
            var near = new FrameworkSearch(frameworks).roles(name).stream();
            throw missing("role-unknown", "role", "There is no role (" + name + ").", near.map(r -> r.id().value()));
        }
        throw new WrongInputException(
                "role-ambiguous",
                "role",
                "The name (" + name + ") belongs to more than one role.",
                "Maybe write one of: "
                        + String.join(
                                ", ", exact.stream().map(r -> r.id().value()).toList()) + ".");
    }

    /// The one skill of that id or name; the first where several frameworks have it.
    ///
    /// @throws WrongInputException when there is none; names the nearest
    public static Skill skill(Frameworks frameworks, String name) {
        return frameworks.listSkillsNamed(name).stream().findFirst().orElseThrow(() -> {
            var near = new FrameworkSearch(frameworks).skills(name).stream();
            return missing(
                    "skill-unknown", "skill", "There is no skill (" + name + ").", near.map(s -> s.id().value()));
        });
    }

    private static WrongInputException missing(String code, String place, String fact, Stream<String> ids) {
        var near = ids.limit(SUGGESTED).toList();
        return new WrongInputException(
                code,
                place,
                fact,
                near.isEmpty()
                        ? "Maybe look for a part of its name: switchback framework search WORDS"
                        : "Maybe write one of: " + String.join(", ", near) + ".");
    }
}
