package dev.switchback.app.edit;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.port.FrameworkImporter;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.FrameworkWriter;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.skill.SkillId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a door needs to let a person change a framework of their own: reading, changing, comparing, writing. It keeps
/// nothing; where a framework lies is the door's matter.
public final class FrameworkDesk {
    private final FrameworkReader reader;
    private final FrameworkWriter writer;
    private final FrameworkImporter importer;

    public FrameworkDesk(FrameworkReader reader, FrameworkWriter writer, FrameworkImporter importer) {
        this.reader = reader;
        this.writer = writer;
        this.importer = importer;
    }

    public Framework builtIn() {
        return reader.readBuiltIn();
    }

    /// A framework by itself, beside the built-in one.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when it cannot be used
    public Framework read(Path file) {
        return reader.read(new FrameworkFile(file), new Frameworks(List.of(builtIn())));
    }

    /// What the framework may name: the built-in one and itself.
    public Frameworks known(Framework own) {
        return new Frameworks(List.of(builtIn(), own));
    }

    /// As a file in format v1.
    public byte[] write(Framework framework) {
        return writer.write(framework);
    }

    /// What differs, in words.
    public List<Block> compare(Framework before, Framework after) {
        return new BrowseFrameworks(reader).compare(before, after);
    }

    public Edited role(Framework own, Optional<RoleId> which, EntryTexts texts) {
        return EditRole.apply(known(own), own, which, texts);
    }

    public Edited skill(Framework own, Optional<SkillId> which, EntryTexts texts) {
        return EditSkill.apply(known(own), own, which, texts);
    }

    /// The framework without a role and without the links that lead to it.
    public static Framework without(Framework own, RoleId gone) {
        return Parts.with(own, own.crafts(), own.levels(), own.skills(), Parts.without(own.roles(), gone));
    }

    /// The framework without a skill; no role asks for it any more, and nothing is shortened by it.
    public static Framework without(Framework own, SkillId gone) {
        return Parts.with(
                own,
                own.crafts(),
                own.levels(),
                Parts.withoutSkill(own.skills(), gone),
                Parts.without(own.roles(), gone),
                Parts.withoutMember(own.groups(), gone));
    }

    /// Under another name; the namespace stays, because profiles name roles by it.
    public static Framework named(Framework own, String name, String version, String licence) {
        return Parts.named(own, name, version, licence);
    }

    /// What the source states, with what of it could not be read.
    public Framework imported(FrameworkImporter.Order order) {
        return importer.read(order);
    }

    /// The columns of a CSV whose meaning has to be said first.
    public FrameworkImporter.Columns columns(FrameworkImporter.Order order) {
        return importer.columns(order);
    }
}
