package dev.switchback.cli;

import dev.switchback.engine.explain.Phrase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `switchback check me.yaml`
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read your profile and every file it names, and list all problems at once. Writes nothing.")
final class CheckCommand implements Callable<Integer> {
    private final Doors doors;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    CheckCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var progress = new TerminalProgress(doors.talk(), doors.words(), doors.interactive());
        var gathered = doors.check().check(profile.request(doors.clock()), progress);
        doors.out().println(doors.words().words(Phrase.of("cli.check.fine")));
        for (var issue : gathered.issues()) {
            doors.out()
                    .println(doors.words()
                            .words(Phrase.of("unknown.page.issue", "place", issue.place(), "what", issue.what())));
        }
        return SwitchbackCommand.FINE;
    }
}
