package dev.switchback.cli;

import dev.switchback.app.calendar.TagSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `switchback calendar tags me.yaml --set 8f3a91c2d4e5=hiring`
@Command(
        name = "tags",
        mixinStandardHelpOptions = true,
        description = {
            "Your largest series, what each counts as and why, and what you say it is. What you say wins over the",
            "rules in every command, and is remembered beside the profile (me.tags.yaml): digits made with a key and",
            "an activity, no titles.",
            "Example: switchback calendar tags me.yaml --set 8f3a91c2d4e5=hiring"
        })
final class TagsCommand implements Callable<Integer> {
    private final Doors doors;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(
            names = "--set",
            paramLabel = "SERIES=ACTIVITY",
            description = "Say what a series is; SERIES are the digits in the list. Several times for several.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--forget",
            paramLabel = "SERIES",
            description = "Leave a series to the rules again. Several times for several.")
    private List<String> forget = new ArrayList<>();

    @Option(names = "--forget-all", description = "Leave every series to the rules again.")
    private boolean forgetAll;

    @Option(names = "--all", description = "Show every series, not the largest alone.")
    private boolean all;

    TagsCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var progress = new TerminalProgress(doors.talk(), doors.words(), doors.interactive());
        var answer = doors.calendars()
                .tags()
                .tag(
                        profile.file(),
                        profile.request(doors.clock()),
                        new TagSeries.Change(set, forget, forgetAll, all),
                        progress);
        doors.out().print(PlainText.render(answer.blocks(), answer.words(), false));
        return answer.empty() ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }
}
