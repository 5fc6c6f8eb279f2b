package dev.switchback.documents.chart;

import static dev.switchback.engine.explain.Knowable.known;
import static dev.switchback.engine.explain.Knowable.unknown;
import static dev.switchback.engine.explain.Phrase.verbatim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleCharts;
import dev.switchback.documents.SampleWords;
import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.document.Chart.StackedWeeks;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/// The drawings at their edges. What they look like with ordinary figures stands in the golden files.
class DrawingsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)</text>");
    private static final Pattern NUMBER = Pattern.compile("(?:x|y|x1|x2|y1|y2|width|height)=\"(-?[0-9.]+)(%?)\"");

    private static String draw(Chart chart) {
        return Drawings.draw(chart, new PageWords(new SampleWords()), "t", "s", "f");
    }

    private static List<String> texts(String svg) {
        return TEXT.matcher(svg).results().map(m -> m.group(1)).toList();
    }

    private static int count(String svg, String part) {
        return svg.split(Pattern.quote(part), -1).length - 1;
    }

    static List<Chart> edges() {
        var nothing = SampleCharts.span(0, 0, 0, "none");
        var long40 = IntStream.range(0, 40).mapToObj(i -> "Option " + i).toList();
        return List.of(
                SampleCharts.heat(),
                SampleCharts.heat("Mo 00 1", "Su 23 1"),
                SampleCharts.weeks(MONDAY),
                SampleCharts.weeks(MONDAY, "making 12"),
                SampleCharts.weeks(MONDAY, "making 0 0 0"),
                SampleCharts.weeks(MONDAY, "making" + " 1".repeat(200), "hiring" + " 0".repeat(200)),
                SampleCharts.quadrant(),
                SampleCharts.quadrant("making 0 0"),
                SampleCharts.quadrant("making 10 ?", "hiring 5 ?"),
                SampleCharts.levels(),
                SampleCharts.levels("A 0 0 5", "B ? ? 5", "C 5 5 1"),
                SampleCharts.panels(List.of(), List.of(), List.of(), List.of()),
                SampleCharts.panels(
                        long40,
                        Collections.nCopies(40, nothing),
                        Collections.nCopies(40, nothing),
                        Collections.nCopies(40, unknown(verbatim("x")))),
                new Chart.Gantt(List.of(), List.of(MONDAY), unknown(verbatim("none"))),
                new Chart.Gantt(List.of(SampleCharts.task("1", 0, 0, 0)), List.of(), known(MONDAY.minusYears(1))),
                new Chart.Gantt(List.of(SampleCharts.task("1", 0, 9, 5000)), List.of(), known(MONDAY.plusYears(90))));
    }

    static List<Chart> samples() {
        return SampleCharts.figures().values().stream().map(Figure::chart).toList();
    }

    @ParameterizedTest
    @MethodSource({"edges", "samples"})
    void everyDrawingIsSoundAndStaysWithinItsWidth(Chart chart) throws Exception {
        String svg = draw(chart);

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg).contains("role=\"img\"").doesNotContain("NaN", "Infinity", " style=", "E-");
        NUMBER.matcher(svg).results().filter(m -> m.group(2).equals("%")).forEach(m -> assertThat(
                        Double.parseDouble(m.group(1)))
                .as(m.group())
                .isBetween(-0.01, 100.01));
    }

    @Test
    void writesSharesWithoutTrailingZeros() {
        assertThat(List.of(Svg.at(0), Svg.at(1), Svg.at(0.5), Svg.at(0.123456), Svg.at(0.0501), Svg.at(-0.001)))
                .containsExactly("0%", "100%", "50%", "12.35%", "5.01%", "-0.10%");
    }

    @Test
    void heatMapShowsWorkingHoursAndWhatLiesOutside() {
        assertThat(texts(draw(SampleCharts.heat("Sa 20 0.25")))).contains("Mon", "Sun", "09:00", "12:00", "20:00");
        assertThat(texts(draw(SampleCharts.heat()))).endsWith("09:00", "10:00", "11:00", "12:00");
    }

    @Test
    void heatMapDrawsTheShareAsALength() {
        // A day is a seventh of what the hours leave, less the gap: 11.69 % of the width.
        assertThat(draw(SampleCharts.heat("Mo 09 1"))).contains("class=\"b50\" x=\"14%\" y=\"40\" width=\"11.69%\"");
        assertThat(draw(SampleCharts.heat("Mo 09 0.5"))).contains("class=\"b50\" x=\"14%\" y=\"40\" width=\"5.84%\"");
    }

    @Test
    void stackedWeeksDrawOneColumnAWeekAndNoneForNothing() {
        assertThat(count(draw(SampleCharts.weeks(MONDAY, "making 1 0 3", "hiring 0 0 1")), "<rect x="))
                .isEqualTo(3);
    }

    @Test
    void stackedWeeksNameTheYearWhereItTurns() {
        assertThat(texts(draw(SampleCharts.weeks(MONDAY, "making" + " 1".repeat(12)))))
                .contains("Dec 2026", "Jan 2027", "Feb");
    }

    @Test
    void namesOfSeriesNeverTouch() {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            var series = new ArrayList<StackedWeeks.Series>();
            int count = 1 + random.nextInt(5);
            for (int i = 0; i < count; i++) {
                double hours = random.nextInt(4) == 0 ? 0 : random.nextDouble() * 20;
                series.add(new StackedWeeks.Series(verbatim("s" + i), List.of(hours)));
            }
            String svg = draw(new StackedWeeks(List.of(MONDAY), 1, series));
            var places = Pattern.compile("x=\"26\" y=\"([0-9.]+)\"")
                    .matcher(svg)
                    .results()
                    .map(m -> Double.parseDouble(m.group(1)))
                    .toList();
            assertThat(places).as("seed %d", seed).hasSize(count).allMatch(y -> y > 0 && y < 236);
            for (int i = 1; i < count; i++) {
                assertThat(places.get(i - 1) - places.get(i))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(17.0);
            }
        }
    }

    @Test
    void quadrantPlacesWhatIsRatedOnly() {
        String svg = draw(SampleCharts.quadrant("making 2 2", "admin 3 ?"));

        assertThat(texts(svg)).contains("making").doesNotContain("admin");
    }

    @Test
    void quadrantTellsTheSidesApartByShape() {
        String svg = draw(SampleCharts.quadrant("a 2 2", "b 3 -1", "c 4 0"));

        assertThat(count(svg, "class=\"gives\" d=\"M-5 0a5")).isEqualTo(1);
        assertThat(count(svg, "class=\"drains\" d=\"M0-6")).isEqualTo(1);
        assertThat(count(svg, "class=\"neither\" d=\"M-5 0a5")).isEqualTo(1);
    }

    @Test
    void namesInTheQuadrantNeverTouchOnTheNarrowestPage() {
        for (long seed = 1; seed <= 300; seed++) {
            var random = new Random(seed);
            var points = IntStream.range(0, 1 + random.nextInt(15))
                    .mapToObj(i -> "name-" + "x".repeat(random.nextInt(12)) + " " + random.nextInt(12) + " "
                            + (random.nextInt(5) - 2))
                    .toArray(String[]::new);
            String svg = draw(SampleCharts.quadrant(points));
            var boxes = boxes(svg);
            assertThat(boxes).as("seed %d", seed).hasSize(points.length).allMatch(b -> b.from() >= 0 && b.to() <= 288);
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(boxes.get(i).meets(boxes.get(j)))
                            .as("seed %d: %s and %s", seed, boxes.get(i), boxes.get(j))
                            .isFalse();
                }
            }
        }
    }

    /// A name on a page of 288 pixels.
    private record Box(double from, double to, double y, String name) {
        boolean meets(Box other) {
            return Math.abs(y - other.y) < 16 && from < other.to && other.from < to;
        }
    }

    private static List<Box> boxes(String svg) {
        return Pattern.compile(
                        "<svg x=\"([0-9.]+)%\" overflow=\"visible\"><text(?: class=\"at-narrow\")? x=\"(-?[0-9]+)\" y=\"([0-9.]+)\"( text-anchor=\"end\")?>([^<]*)<")
                .matcher(svg)
                .results()
                .map(m -> {
                    double at = 2.88 * Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2));
                    double width = Clip.width(m.group(5)) * Clip.LETTER;
                    double from = m.group(4) == null ? at : at - width;
                    return new Box(from, from + width, Double.parseDouble(m.group(3)), m.group(5));
                })
                .toList();
    }

    @Test
    void aLevelThatIsNotKnownHasNoBar() {
        String svg = draw(SampleCharts.levels("Debugging ? ? 3"));

        assertThat(svg).doesNotContain("b50", "rust\" fill").contains("class=\"asked\"");
        assertThat(texts(svg)).contains("not shown", "asked 3");
    }

    @Test
    void whatFadedIsHatchedBehindTheBar() {
        String svg = draw(SampleCharts.levels("Programming 2 3 4"));

        assertThat(svg).contains("class=\"b50\" x=\"0%\" y=\"22\" width=\"40%\"");
        assertThat(svg).contains("<g class=\"rust\" fill=\"url(#f-rust)\"><rect x=\"40%\" y=\"22\" width=\"20%\"");
    }

    @Test
    void lessPayIsDrawnLeftOfZero() {
        String svg = draw(SampleCharts.panels());

        // The third panel begins at 70 %; its scale goes from -10,000 to 5,000 in steps of 5,000.
        assertThat(svg).contains("class=\"b50\" x=\"78%\"", "class=\"b50\" x=\"90%\"");
    }

    @Test
    void whatGoesOnPastTheDrawingHasAnArrow() {
        assertThat(count(draw(SampleCharts.panels()), "class=\"beyond\"")).isEqualTo(1);
    }

    @Test
    void ganttDrawsHalfDarkAndEightyLighter() {
        var chart = new Chart.Gantt(List.of(SampleCharts.task("1", 0, 6, 13)), List.of(), unknown(verbatim("none")));

        assertThat(draw(chart))
                .contains("class=\"b80\" x=\"50%\" y=\"60\" width=\"50%\"")
                .contains("class=\"b50\" x=\"0%\" y=\"60\" width=\"50%\"");
    }

    @Test
    void ganttHatchesBusyWeeksWithinThePlanOnly() {
        var task = SampleCharts.task("1", 0, 6, 27);
        var chart = new Chart.Gantt(
                List.of(task),
                List.of(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1), MONDAY.plusWeeks(9)),
                unknown(verbatim("none")));

        assertThat(draw(chart))
                .contains("<g class=\"busy\" fill=\"url(#f-busy)\"><rect x=\"25%\" y=\"36\" width=\"25%\"");
        assertThat(count(draw(chart), "<rect x=")).isEqualTo(1);
    }

    @Test
    void aFarDeadlineDoesNotPressThePlanIntoACorner() {
        var task = SampleCharts.task("1", 0, 6, 13);

        assertThat(draw(new Chart.Gantt(List.of(task), List.of(), known(MONDAY.plusDays(20)))))
                .contains("\"deadline\"");
        assertThat(draw(new Chart.Gantt(List.of(task), List.of(), known(MONDAY.plusDays(200)))))
                .doesNotContain("\"deadline\"");
    }

    @Test
    void hostileAndLongNamesAreClippedAndEscaped() {
        String hostile = "</text><script>alert(1)</script>\"' & " + "x".repeat(300);
        for (var chart : List.of(
                new Chart.LevelBars(List.of(new Chart.LevelBars.Row(verbatim(hostile), known(1.0), known(1.0), 2))),
                new Chart.Quadrant(List.of(new Chart.Quadrant.Point(verbatim(hostile), 2, known(1.0)))),
                new Chart.Gantt(List.of(SampleCharts.task(hostile, 0, 1, 2)), List.of(), unknown(verbatim("none"))),
                new StackedWeeks(List.of(MONDAY), 1, List.of(new StackedWeeks.Series(verbatim(hostile), List.of(1.0)))),
                SampleCharts.panels(
                        List.of(hostile),
                        List.of(SampleCharts.span(0, 1, 2, hostile)),
                        List.of(unknown(verbatim(hostile))),
                        List.of(unknown(verbatim(hostile)))))) {
            String svg = draw(chart);
            assertThat(svg).doesNotContain("<script", "x".repeat(100));
            assertThat(texts(svg)).anyMatch(t -> t.endsWith("…"));
        }
    }

    @Test
    void clipsByWidthAndNeverWithinASign() {
        assertThat(Clip.to(5, "abcde")).isEqualTo("abcde");
        assertThat(Clip.to(5, "abcdef")).isEqualTo("abcd…");
        assertThat(Clip.to(5, "ab cdef")).isEqualTo("ab c…");
        assertThat(Clip.to(4, "日本語文")).isEqualTo("日…");
        assertThat(Clip.to(4, "a😀😀😀")).isEqualTo("a😀…");
    }
}
