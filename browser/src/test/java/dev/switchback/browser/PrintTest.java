package dev.switchback.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// A station on paper: the text with its reasons as footnotes, and nothing that only a screen can use.
class PrintTest {

    @TestFactory
    Stream<DynamicTest> eachStationPrints() {
        return Crawl.places()
                .filter(p -> p.world() == World.ANSWERED || p.path().startsWith("/example/"))
                .map(p -> DynamicTest.dynamicTest(p.toString(), () -> prints(p)));
    }

    private static void prints(Crawl.Place place) throws IOException {
        try (var visitor = Visitor.of(place.world(), Look.USUAL)) {
            var page = visitor.go(place.path());
            var file = Program.scratch().resolve("print").resolve(place.name() + ".pdf");
            Files.createDirectories(file.getParent());
            var bytes =
                    page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
            Files.write(file, bytes);
            try (var paper = Loader.loadPDF(bytes)) {
                eachSheetIsA4AndHasText(paper);
                var text = new PDFTextStripper().getText(paper);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                var heading = page.locator("main :is(h1, h2):not(.visually-hidden):visible")
                        .first()
                        .textContent();
                assertThat(squeezed(text)).contains(squeezed(heading));
                assertThat(text).doesNotContain(page.locator(".skip").textContent());
                assertThat((List<?>) page.locator(":is(button:not(.why), input, select, textarea, summary):visible")
                                .evaluateAll("all => all.map(e => e.outerHTML.slice(0, 140))"))
                        .as("controls on paper")
                        .isEmpty();
                for (var reason : page.locator(".reason .sentence").allTextContents().stream()
                        .limit(3)
                        .toList()) {
                    assertThat(squeezed(text)).as("a reason as a footnote").contains(squeezed(reason));
                }
            }
        }
    }

    private static void eachSheetIsA4AndHasText(PDDocument paper) throws IOException {
        var sheets = new ArrayList<String>();
        for (int i = 1; i <= paper.getNumberOfPages(); i++) {
            var size = paper.getPage(i - 1).getMediaBox();
            assertThat(size.getWidth()).isBetween(PDRectangle.A4.getWidth() - 2, PDRectangle.A4.getWidth() + 2);
            assertThat(size.getHeight()).isBetween(PDRectangle.A4.getHeight() - 2, PDRectangle.A4.getHeight() + 2);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(i);
            stripper.setEndPage(i);
            sheets.add(stripper.getText(paper).strip());
        }
        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.length()).as("signs on a sheet").isGreaterThan(40));
    }

    /// Where lines break is the paper's affair.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00AD-]+", "");
    }
}
