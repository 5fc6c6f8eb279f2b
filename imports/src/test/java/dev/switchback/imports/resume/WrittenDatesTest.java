package dev.switchback.imports.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenDatesTest {
    private static String stretch(String text) {
        return WrittenDates.stretch(text)
                .map(s ->
                        s.begin().first() + ".." + (s.still() ? "now" : s.end().last()))
                .orElse("-");
    }

    private static String whole(String text) {
        return WrittenDates.whole(text)
                .map(d -> d.ambiguous() ? "?" : d.isYearOnly() ? d.year() + "" : d.first() + "")
                .orElse("-");
    }

    @Test
    void oneDateIsReadInFiveLanguagesAndFigures() {
        for (var text : List.of(
                "Jan 2020",
                "January 2020",
                "Jan. 2020",
                "15 January 2020",
                "January 15, 2020",
                "2020-01",
                "2020-01-15",
                "01/2020",
                "1/2020",
                "01.2020",
                "15.01.2020",
                "15/01/2020",
                "01/15/2020",
                "janv. 2020",
                "janvier 2020",
                "Januar 2020",
                "Jänner 2020",
                "enero 2020",
                "enero de 2020",
                "ene. 2020",
                "janeiro de 2020",
                "jan. 2020")) {
            assertThat(whole(text)).as(text).isEqualTo("2020-01");
        }
        assertThat(whole("2020")).isEqualTo("2020");
        assertThat(whole("Sept 2018")).isEqualTo("2018-09");
        assertThat(whole("März 2020")).isEqualTo("2020-03");
        assertThat(whole("févr. 2020")).isEqualTo("2020-02");
        assertThat(whole("Aug 2020")).isEqualTo("2020-08");
        assertThat(whole("août 2020")).isEqualTo("2020-08");
        assertThat(whole("ago. de 2020")).isEqualTo("2020-08");
        assertThat(whole("dez. 2020")).isEqualTo("2020-12");
    }

    @Test
    void whatIsNoDateStaysNone() {
        for (var text :
                List.of("13/2020", "Foo 2020", "20200", "1234", "2020-13", "00/2020", "99.99.2020", "", "mars")) {
            assertThat(whole(text)).as(text).isIn("-", "?");
        }
        assertThat(whole("03/04/2020")).isEqualTo("?");
    }

    @Test
    void stretchesAreRead() {
        assertThat(stretch("Jan 2015 - Feb 2019")).isEqualTo("2015-01..2019-02");
        assertThat(stretch("Acme (2012–2014)")).isEqualTo("2012-01..2014-12");
        assertThat(stretch("May – Aug 2022")).isEqualTo("2022-05..2022-08");
        assertThat(stretch("seit 04/2021")).isEqualTo("2021-04..now");
        assertThat(stretch("since May 2021")).isEqualTo("2021-05..now");
        assertThat(stretch("Okt. 2015 bis heute")).isEqualTo("2015-10..now");
        assertThat(stretch("2019 to present")).isEqualTo("2019-01..now");
        assertThat(stretch("de mars 2019 à aujourd’hui")).isEqualTo("2019-03..now");
        assertThat(stretch("abril de 2021 - actualidad")).isEqualTo("2021-04..now");
        assertThat(stretch("desde 2021 hasta 2022")).isEqualTo("2021-01..2022-12");
        assertThat(stretch("2019 –")).isEqualTo("2019-01..now");
        assertThat(stretch("03.2018 - 12.2020")).isEqualTo("2018-03..2020-12");
        assertThat(stretch("01.03.2018 - 31.12.2020")).isEqualTo("2018-03..2020-12");
        assertThat(stretch("2018-03 – 2020-12")).isEqualTo("2018-03..2020-12");
        assertThat(stretch("from 2 to 8 people")).isEqualTo("-");
        assertThat(stretch("US Patent 11,234,567")).isEqualTo("-");
    }

    @Test
    void theRestOfTheLineStaysWithoutBracketsAndCommas() {
        String line = "Engineer, Acme (2012 – 2014)";
        assertThat(WrittenDates.stretch(line).orElseThrow().without(line)).isEqualTo("Engineer, Acme");
    }
}
