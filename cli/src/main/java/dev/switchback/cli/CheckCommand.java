package dev.switchback.cli;

import dev.switchback.app.pivot.Gathered;
import dev.switchback.app.resume.Resume;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.title.LikelyRoles;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `switchback check me.yaml`
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read your profile and every file it names, and list all problems at once. Writes nothing.")
final class CheckCommand implements Callable<Integer> {
    /// A career has about as many; a list of hundreds is another file.
    private static final int MOST_POSITIONS = 12;

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
        positions(gathered);
        return SwitchbackCommand.FINE;
    }

    /// What the positions of the résumés mean, to compare with the roles the profile names; nothing follows from it.
    private void positions(Gathered gathered) {
        var titles = gathered.resumes().stream()
                .flatMap(r -> r.positions().stream())
                .map(Resume.Position::title)
                .filter(t -> !t.isBlank())
                .distinct()
                .limit(MOST_POSITIONS)
                .toList();
        for (var answer : doors.titles().read(titles, gathered.frameworks())) {
            doors.out()
                    .println(doors.words()
                            .words(Phrase.of(
                                    "title.position",
                                    "title",
                                    answer.reading().title(),
                                    "verdict",
                                    LikelyRoles.verdict(answer.roles()))));
        }
    }
}
