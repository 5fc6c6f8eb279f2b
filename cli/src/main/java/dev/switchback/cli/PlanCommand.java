package dev.switchback.cli;

import dev.switchback.app.pivot.PlanPivot;
import dev.switchback.engine.explain.Phrase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `switchback plan me.yaml -o OUT`
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = {
            "Turn your files into a dossier, and show it on one page.",
            "",
            "Writes OUT/private (dossier.html, dossier.md, dossier.json), OUT/to-send (the page for others)",
            "and OUT/plan.ics. Nothing private reaches to-send."
        },
        footer = {"", "Example: switchback plan examples/engineering-manager/me.yaml -o ~/dossier"})
final class PlanCommand implements Callable<Integer> {
    private final Doors doors;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "OUT",
            description = "Folder for the dossier; new, empty, or with --force one that holds an older dossier.")
    private Path out;

    @Option(names = "--force", description = "Replace an older dossier in OUT. Other files there are not touched.")
    private boolean force;

    @Option(names = "--why", description = "Show the reason of every figure below the page.")
    private boolean why;

    PlanCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var request = new PlanPivot.PlanRequest(profile.request(doors.clock()), out, force);
        var progress = new TerminalProgress(doors.talk(), doors.words(), doors.interactive());
        var result = doors.plan().plan(request, progress);
        doors.out().print(PlainText.render(result.shortPage(), result.words(), why));
        result.warnings().forEach(w -> doors.talk().println(result.words().words(w)));
        doors.talk().println(result.words().words(written(result)));
        return SwitchbackCommand.FINE;
    }

    private Phrase written(PlanPivot.PlanResult result) {
        return Phrase.of(result.hasProposal() ? "cli.written" : "cli.written-private", "folder", out.toString());
    }
}
