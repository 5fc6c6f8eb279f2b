package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures in whole dossiers: where they stand, and what they say when something is missing.
class FiguresTest {
    private static final Pattern TITLE = Pattern.compile("<figcaption[^>]*>([^<]*)</figcaption>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern NAMED_BY =
            Pattern.compile("(?:aria-labelledby|aria-describedby)=\"([^\"]+)\"|url\\(#([^)]+)\\)");

    @TempDir
    private Path folder;

    private Dossiers example() {
        return Dossiers.plan(Dossiers.example("engineering-manager"), folder.resolve("out"));
    }

    /// The example with one part of its profile replaced.
    private Dossiers changed(String from, String to) throws IOException {
        var example = Dossiers.example("engineering-manager");
        for (var name : List.of("calendar.ics", "resume.json")) {
            Files.copy(example.resolveSibling(name), folder.resolve(name));
        }
        var text = Repository.read(example);
        var other = text.replaceFirst(from, to);
        assertThat(other).isNotEqualTo(text);
        return Dossiers.plan(Files.writeString(folder.resolve("me.yaml"), other), folder.resolve("out"));
    }

    private static String html(Dossiers dossier) {
        return Repository.read(dossier.folder().resolve("private/dossier.html"));
    }

    private static List<String> titles(Dossiers dossier) {
        return TITLE.matcher(html(dossier)).results().map(m -> m.group(1)).toList();
    }

    @Test
    void theExampleHasEveryFigureOnce() {
        assertThat(titles(example()))
                .containsExactly(
                        "How full each hour of the week is with work, in % (26 weeks)",
                        "Work week by week, in hours",
                        "Hours a week, and what they do to you (rated -2 to +2)",
                        "A usual week as Senior software engineer, in hours",
                        "A usual week as Staff software engineer, in hours",
                        "What Senior software engineer asks and where you stand, levels 0 to 5",
                        "What Staff software engineer asks and where you stand, levels 0 to 5",
                        "What the options take and give",
                        "The ladder in time");
    }

    @Test
    void everyFigureOfAPageHasIdsOfItsOwnAndNamesThatExist() {
        var page = html(example());
        var ids = ID.matcher(page).results().map(m -> m.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(NAMED_BY.matcher(page).results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @Test
    void figuresNeedNeitherScriptNorInlineStyle() {
        var page = html(example());
        int begin = page.indexOf("<body");
        assertThat(page.substring(begin)).doesNotContain("<script", " style=", "onclick", "NaN");
    }

    @Test
    void markdownTellsEachFigureAsSentenceAndTable() {
        var dossier = example();
        assertThat(dossier.station("Plan"))
                .contains("**The ladder in time**", "6 projects from 23 November 2026", "| Project | First day |");
        assertThat(dossier.station("Time")).contains("| From | Monday |", "| Week from | one-to-ones |");
        assertThat(dossier.markdown()).doesNotContain("<svg");
    }

    @Test
    void theTerminalTellsThemToo() {
        var week = Cli.run("week", Dossiers.example("engineering-manager").toString())
                .out();
        assertThat(week)
                .contains("The fullest hour begins on Thursday at 10:00", "Week from")
                .doesNotContain("<svg");
    }

    @Test
    void aTypedWeekHasNoPictureOfHoursAndSaysWhy() {
        var dossier = Dossiers.plan(Dossiers.example("design-director"), folder.resolve("out"));

        assertThat(titles(dossier)).noneMatch(t -> t.startsWith("How full") || t.startsWith("Work week by week"));
        assertThat(dossier.station("Time")).containsOnlyOnce("There is no picture of the week hour by hour");
    }

    @Test
    void whatHasNoRatingIsNamedAndWhatFitsNoRuleIsCounted() throws IOException {
        var time = changed("  admin: -2\n", "").station("Time");

        assertThat(time).contains("Not rated, and so without a place here: administration.");
        assertThat(time).containsPattern("[0-9.]+ h a week fit no rule and have no place here\\.");
    }

    @Test
    void withoutRatingsThereIsNoQuadrantAndNoEnergyOfOptions() throws IOException {
        var dossier = changed("(?s)\nratings:\n.*?\n\n", "\n\n");

        assertThat(titles(dossier)).noneMatch(t -> t.contains("what they do to you"));
        assertThat(dossier.station("Map")).contains("| Option | Practice, weeks | Pay, EUR a year |");
    }

    @Test
    void withoutLearningHoursPracticeIsToldInHoursAndNothingHasDates() throws IOException {
        var dossier = changed("  learning_hours_per_week: 8\n", "");

        assertThat(dossier.station("Map")).contains("| Practice, h |");
        assertThat(titles(dossier)).doesNotContain("The ladder in time");
    }

    @Test
    void aFarDeadlineIsToldInWords() throws IOException {
        var dossier = changed("deadline: 2027-06-30", "deadline: 2031-06-30");

        assertThat(html(dossier)).contains("Your deadline is 30 June 2031.").doesNotContain("class=\"deadline\"");
    }
}
