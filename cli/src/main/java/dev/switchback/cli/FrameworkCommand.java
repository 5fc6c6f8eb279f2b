package dev.switchback.cli;

import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.browse.FrameworkPages;
import dev.switchback.app.browse.RolePages;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.framework.Frameworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The group of commands about frameworks; alone it shows its help.
@Command(
        name = "framework",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Look around in the built-in framework and in your company's.")
final class FrameworkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private FrameworkCommand() {}

    static CommandLine line(Doors doors) {
        return new CommandLine(new FrameworkCommand())
                .addSubcommand(new ListCommand(doors))
                .addSubcommand(new RoleCommand(doors))
                .addSubcommand(new SkillCommand(doors))
                .addSubcommand(new BesideCommand(doors))
                .addSubcommand(new SearchCommand(doors))
                .addSubcommand(new DiffCommand(doors))
                .addSubcommand(new ImportCommand(doors));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return SwitchbackCommand.FINE;
    }

    /// Which frameworks a command looks at.
    private static final class Files {
        @Option(
                names = {"-f", "--framework"},
                paramLabel = "FILE",
                description = "A framework to load beside the built-in one; may be given several times.")
        private List<Path> files = new ArrayList<>();

        Frameworks load(Doors doors) {
            return doors.browse().load(files.stream().map(FrameworkFile::new).toList());
        }
    }

    /// A command that loads frameworks and shows one page of them.
    private abstract static sealed class PageCommand implements Callable<Integer> {
        private final Doors doors;

        @Mixin
        private final Files files = new Files();

        private PageCommand(Doors doors) {
            this.doors = doors;
        }

        abstract List<Block> page(Frameworks frameworks);

        @Override
        public Integer call() {
            doors.out().print(PlainText.render(page(files.load(doors)), doors.words(), false));
            return SwitchbackCommand.FINE;
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Every craft with its rungs, tracks beside each other.")
    private static final class ListCommand extends PageCommand {
        ListCommand(Doors doors) {
            super(doors);
        }

        @Override
        List<Block> page(Frameworks frameworks) {
            return FrameworkPages.overview(frameworks);
        }
    }

    @Command(
            name = "role",
            mixinStandardHelpOptions = true,
            description = "One role: where it stands, what it asks, how its week goes, usual moves.")
    private static final class RoleCommand extends PageCommand {
        @Parameters(paramLabel = "ROLE", description = "Id or title of the role.")
        private String name;

        RoleCommand(Doors doors) {
            super(doors);
        }

        @Override
        List<Block> page(Frameworks frameworks) {
            return RolePages.role(frameworks, BrowseFrameworks.role(frameworks, name));
        }
    }

    @Command(
            name = "skill",
            mixinStandardHelpOptions = true,
            description = "One skill: its kind, what shortens it, and the roles that ask for it.")
    private static final class SkillCommand extends PageCommand {
        @Parameters(paramLabel = "SKILL", description = "Id or name of the skill.")
        private String name;

        SkillCommand(Doors doors) {
            super(doors);
        }

        @Override
        List<Block> page(Frameworks frameworks) {
            return RolePages.skill(frameworks, BrowseFrameworks.skill(frameworks, name));
        }
    }

    @Command(
            name = "beside",
            mixinStandardHelpOptions = true,
            description = "Two roles side by side: standing, pay, rights, skills and week.")
    private static final class BesideCommand extends PageCommand {
        @Parameters(index = "0", paramLabel = "ROLE", description = "Id or title of one role.")
        private String one;

        @Parameters(index = "1", paramLabel = "ROLE", description = "Id or title of the other.")
        private String other;

        BesideCommand(Doors doors) {
            super(doors);
        }

        @Override
        List<Block> page(Frameworks frameworks) {
            return RolePages.beside(
                    frameworks, BrowseFrameworks.role(frameworks, one), BrowseFrameworks.role(frameworks, other));
        }
    }

    @Command(
            name = "search",
            mixinStandardHelpOptions = true,
            description = "Roles and skills by the beginnings of their words.")
    private static final class SearchCommand extends PageCommand {
        @Parameters(paramLabel = "WORD", arity = "1..*", description = "Words, or their first letters.")
        private List<String> words;

        SearchCommand(Doors doors) {
            super(doors);
        }

        @Override
        List<Block> page(Frameworks frameworks) {
            return FrameworkPages.search(frameworks, String.join(" ", words));
        }
    }

    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "What changed between two versions of a framework, in words.")
    private static final class DiffCommand implements Callable<Integer> {
        private final Doors doors;

        @Parameters(index = "0", paramLabel = "OLD", description = "File of the older version.")
        private Path old;

        @Parameters(index = "1", paramLabel = "NEW", description = "File of the newer version.")
        private Path now;

        DiffCommand(Doors doors) {
            this.doors = doors;
        }

        @Override
        public Integer call() {
            var blocks = doors.browse().diff(new FrameworkFile(old), new FrameworkFile(now));
            doors.out().print(PlainText.render(blocks, doors.words(), false));
            return SwitchbackCommand.FINE;
        }
    }
}
