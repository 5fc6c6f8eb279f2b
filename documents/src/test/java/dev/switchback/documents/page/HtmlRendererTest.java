package dev.switchback.documents.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.documents.SampleCharts;
import dev.switchback.documents.SampleWords;
import dev.switchback.documents.Samples;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
    private static final SampleWords WORDS = new SampleWords();

    private static String dossier(List<Block> blocks) {
        return HtmlRenderer.render(Phrase.verbatim("T"), blocks, WORDS, Samples.SOURCES, HtmlOptions.dossier());
    }

    @Test
    void lettersOfAPersonNeverBecomeTags() {
        String html = dossier(Samples.hostile());

        assertThat(html).doesNotContain("<script").doesNotContain("<img").doesNotContain("\u202E");
        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").contains("O&#39;Brien");
    }

    @Test
    void asksNothingOfTheOutside() {
        String html = dossier(Samples.page());

        assertThat(html).doesNotContain("src=").doesNotContain("url(").doesNotContain("@import");
        assertThat(html).doesNotContain("<script").doesNotContain("<link").doesNotContain(" style=");
        assertThat(html).doesNotContainPattern("\\son[a-z]+=");
        assertThat(html).contains("default-src 'none'");
    }

    @Test
    void figuresPointAtPatternsOfThePageOnly() {
        String html = dossier(List.copyOf(SampleCharts.figures().values()));

        assertThat(html.replace("url(#sb-f", "")).doesNotContain("url(");
    }

    @Test
    void aFurtherPartOfAPageHasNamesOfItsOwnThatAllExist() {
        String html = new HtmlPageRenderer()
                .fragment("extra", List.copyOf(SampleCharts.figures().values()), WORDS, Samples.SOURCES);
        var names = found(html, " id=\"([^\"]+)\"");
        var used = found(html, "(?:labelledby|describedby)=\"([^\"]+)\"");
        used.addAll(found(html, "url\\(#([^)]+)\\)"));

        assertThat(names).allMatch(n -> n.startsWith("extra-"));
        assertThat(used).hasSizeGreaterThan(20).isSubsetOf(names);
    }

    private static List<String> found(String html, String pattern) {
        return new ArrayList<>(Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList());
    }

    @Test
    void allowsItsOwnStyleByHashAndNoOther() throws Exception {
        String html = dossier(Samples.page());
        var style = Pattern.compile("(?s)<style>(.*)</style>").matcher(html);
        assertThat(style.find()).isTrue();

        var digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html).contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        assertThat(html).doesNotContain("unsafe-inline");
    }

    @Test
    void linksOnlyAddressesOfTheWeb() {
        assertThat(dossier(Samples.page()))
                .contains("<a href=\"https://example.org/framework?a=1&amp;b=2\" rel=\"noreferrer\">")
                .doesNotContain("javascript:");
    }

    @Test
    void everyReasonIsOpenedBySomeWords() {
        String html = dossier(Samples.page());
        var reasons = Pattern.compile("id=\"(sb-r\\d+)\"").matcher(html);
        int count = 0;
        while (reasons.find()) {
            count++;
            assertThat(html).contains("class=\"why\" popovertarget=\"" + reasons.group(1) + "\"");
        }
        assertThat(count).isEqualTo(2);
    }

    @Test
    void headingsNeverSkipALevel() {
        var headings = Pattern.compile("<h([1-6])").matcher(dossier(Samples.page()));
        int before = 0;
        while (headings.find()) {
            int level = Integer.parseInt(headings.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(before).isEqualTo(2);
    }

    @Test
    void idsAreUnique() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(dossier(Samples.page()));
        var seen = new ArrayList<String>();
        while (ids.find()) {
            seen.add(ids.group(1));
        }
        assertThat(seen).doesNotHaveDuplicates().contains("why", "land", "sb-main");
    }

    @Test
    void letterCarriesNeitherReasonsNorStationsNorTheWordPrivate() {
        String html = HtmlRenderer.render(
                Phrase.verbatim("T"), Samples.proposal(), WORDS, Samples.SOURCES, HtmlOptions.letter());
        String body = html.substring(html.indexOf("<body"));

        assertThat(body).doesNotContain("popover").doesNotContain("<nav").doesNotContain("works is short");
        assertThat(html).doesNotContain("Written for you alone");
        assertThat(body).contains("A trial of six weeks shows it");
    }

    @Test
    void reasonWithASourceNobodyListsIsOurMistake() {
        assertThatThrownBy(() -> HtmlRenderer.render(
                        Phrase.verbatim("T"), Samples.page(), WORDS, List.of(), HtmlOptions.dossier()))
                .hasMessageContaining("no source");
    }

    @Test
    void samePageSameBytes() {
        assertThat(dossier(Samples.page())).isEqualTo(dossier(Samples.page()));
    }
}
