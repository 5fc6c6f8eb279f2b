package dev.switchback.cli;

import dev.switchback.app.dossier.Station;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.pivot.ShowStation;
import dev.switchback.app.pivot.TryWeek;
import dev.switchback.app.port.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The commands of single stations: the same shape, one page each, nothing written.
abstract sealed class StationCommand implements Callable<Integer> {
    private final Doors doors;
    private final Station station;

    @Mixin
    private final ProfileOptions profile = new ProfileOptions();

    @Option(names = "--why", description = "Show the reason of every figure below the page.")
    private boolean why;

    private StationCommand(Doors doors, Station station) {
        this.doors = doors;
        this.station = station;
    }

    static StationCommand why(Doors doors) {
        return new WhyCommand(doors);
    }

    static StationCommand week(Doors doors) {
        return new WeekCommand(doors);
    }

    static StationCommand skills(Doors doors) {
        return new SkillsCommand(doors);
    }

    static StationCommand map(Doors doors) {
        return new MapCommand(doors);
    }

    static StationCommand ladder(Doors doors) {
        return new LadderCommand(doors);
    }

    static StationCommand ask(Doors doors) {
        return new AskCommand(doors);
    }

    static StationCommand land(Doors doors) {
        return new LandCommand(doors);
    }

    @Override
    public Integer call() {
        var progress = new TerminalProgress(doors.talk(), doors.words(), doors.interactive());
        var page = page(doors, profile.request(doors.clock()), progress);
        doors.out().print(PlainText.render(page.blocks(), page.words(), why));
        return page.empty() ? SwitchbackCommand.EMPTY : SwitchbackCommand.FINE;
    }

    ShowStation.Page page(Doors doors, Request request, Progress progress) {
        return doors.station().show(request, station, progress);
    }

    @Command(
            name = "why",
            mixinStandardHelpOptions = true,
            description = "What your answers come to, rule by rule, and what each option does to your complaints.")
    private static final class WhyCommand extends StationCommand {
        WhyCommand(Doors doors) {
            super(doors, Station.WHY);
        }
    }

    @Command(
            name = "week",
            mixinStandardHelpOptions = true,
            description = "Where your week goes, and a simulated week in each role you aim at.")
    private static final class WeekCommand extends StationCommand {
        WeekCommand(Doors doors) {
            super(doors, Station.TIME);
        }

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description = "Show the week of this role at your hours instead; its id or title.")
        private @Nullable String role;

        @Option(
                names = "--ics",
                paramLabel = "FILE",
                description =
                        "With --role: write that week as a calendar to try on. Nothing repeats, nobody is invited.")
        private @Nullable Path ics;

        @Option(names = "--force", description = "Replace a file that is there.")
        private boolean force;

        @Override
        ShowStation.Page page(Doors doors, Request request, Progress progress) {
            if (role == null && ics != null) {
                throw new WrongInputException(
                        "week-without-role",
                        "--ics",
                        "A calendar is asked for, and no role whose week it holds.",
                        "Maybe add --role with the title of a role.");
            }
            if (role == null) {
                return super.page(doors, request, progress);
            }
            TryWeek.Out out = ics == null ? new TryWeek.Out.Nowhere() : new TryWeek.Out.ToFile(ics, force);
            return doors.calendars().tryWeek().tryOn(request, role, out, progress);
        }
    }

    @Command(
            name = "skills",
            mixinStandardHelpOptions = true,
            description = "What you can show today, with rust taken off, against each role you aim at.")
    private static final class SkillsCommand extends StationCommand {
        SkillsCommand(Doors doors) {
            super(doors, Station.SKILLS);
        }

        @Option(
                names = "--posting",
                paramLabel = "FILE",
                description =
                        "Show what this job posting or description asks for instead, beside what you have; - reads"
                                + " what you paste.")
        private @Nullable Path posting;

        private static final int MOST_PASTED = 1_000_000;

        @Override
        ShowStation.Page page(Doors doors, Request request, Progress progress) {
            if (posting == null) {
                return super.page(doors, request, progress);
            }
            var postings = doors.resumes().posting();
            return posting.toString().equals("-")
                    ? postings.match(request, "pasted text", pasted(doors), progress)
                    : postings.match(request, posting, progress);
        }

        /// A little more than is read, so that the reader says that it is too much.
        private static String pasted(Doors doors) {
            var text = new StringBuilder();
            try {
                for (int sign = doors.in().read();
                        sign >= 0 && text.length() <= MOST_PASTED;
                        sign = doors.in().read()) {
                    text.append((char) sign);
                }
            } catch (IOException e) {
                throw new SwitchbackException("posting-unreadable", "What was pasted could not be read.", e);
            }
            return text.toString();
        }
    }

    @Command(
            name = "map",
            mixinStandardHelpOptions = true,
            description = "Every option with its reasons, what was left out, and the way back.")
    private static final class MapCommand extends StationCommand {
        MapCommand(Doors doors) {
            super(doors, Station.MAP);
        }
    }

    @Command(
            name = "ladder",
            mixinStandardHelpOptions = true,
            description = "The series of projects with dates, or why there is none yet (exit code 1).")
    private static final class LadderCommand extends StationCommand {
        LadderCommand(Doors doors) {
            super(doors, Station.PLAN);
        }
    }

    @Command(
            name = "ask",
            mixinStandardHelpOptions = true,
            description = "The page for others, then what to settle before you send it; or why there is none yet"
                    + " (exit code 1).")
    private static final class AskCommand extends StationCommand {
        AskCommand(Doors doors) {
            super(doors, Station.ASK);
        }
    }

    @Command(
            name = "land",
            mixinStandardHelpOptions = true,
            description = "Telling, handing over, arriving and reviewing, with dates.")
    private static final class LandCommand extends StationCommand {
        LandCommand(Doors doors) {
            super(doors, Station.LAND);
        }
    }
}
