package dev.switchback.app.port;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleLink;
import java.util.List;

/// Reads career frameworks.
public interface FrameworkReader {
    /// The framework that ships with the program.
    Framework readBuiltIn();

    /// A framework from a file, its overlay applied.
    ///
    /// @param file file in framework format v1, or the UK Government `roles.csv`, plain or `.gz`; or the folder of
    /// a             release of O*NET or ESCO
    /// @param base frameworks loaded before; overlays link to them
    /// @throws dev.switchback.app.error.WrongInputException when the file cannot be used; names place and cure
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read from disk
    Framework read(FrameworkFile file, Frameworks base);

    /// What the program's own content knows between roles of the frameworks that are loaded.
    List<RoleLink> readLinks(Frameworks loaded);
}
