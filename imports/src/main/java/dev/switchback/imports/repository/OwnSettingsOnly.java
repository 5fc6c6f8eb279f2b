package dev.switchback.imports.repository;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// A system without settings of git: else the library would run the program `git` to ask where they lie, and the answer
/// would depend on the machine.
final class OwnSettingsOnly extends SystemReader.Delegate {
    private static final Duration CLOCK = Duration.ofMillis(10);

    OwnSettingsOnly(SystemReader machine) {
        super(machine);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Empty(parent, fs);
    }

    private static final class Empty extends FileBasedConfig {
        Empty(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// A fixed answer for how fine the clock of a disk is: else the library would write files into the repository
        /// to find out. It matters only to who writes.
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(CLOCK)
                    : super.getTimeUnit(section, subsection, name, defaultValue, unit);
        }
    }
}
