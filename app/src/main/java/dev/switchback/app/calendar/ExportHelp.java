package dev.switchback.app.calendar;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Heading;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a calendar gets out of the product it lies in, step by step, with where the product itself says it and the day
/// the steps were written down. Menus change; the day says how far to trust them.
public enum ExportHelp {
    GOOGLE(
            "google",
            "calendar.export.google",
            "calendar.export.google.source",
            "calendar.export.google.1",
            "calendar.export.google.2",
            "calendar.export.google.3",
            "calendar.export.google.4"),
    TAKEOUT(
            "takeout",
            "calendar.export.takeout",
            "calendar.export.takeout.source",
            "calendar.export.takeout.1",
            "calendar.export.takeout.2",
            "calendar.export.takeout.3"),
    OUTLOOK_CLASSIC(
            "outlook-classic",
            "calendar.export.outlook-classic",
            "calendar.export.outlook-classic.source",
            "calendar.export.outlook-classic.1",
            "calendar.export.outlook-classic.2",
            "calendar.export.outlook-classic.3",
            "calendar.export.outlook-classic.4"),
    OUTLOOK_WEB(
            "outlook-web",
            "calendar.export.outlook-web",
            "calendar.export.outlook-web.source",
            "calendar.export.outlook-web.1",
            "calendar.export.outlook-web.2",
            "calendar.export.outlook-web.3",
            "calendar.export.outlook-web.4"),
    APPLE(
            "apple",
            "calendar.export.apple",
            "calendar.export.apple.source",
            "calendar.export.apple.1",
            "calendar.export.apple.2",
            "calendar.export.apple.3"),
    THUNDERBIRD(
            "thunderbird",
            "calendar.export.thunderbird",
            "calendar.export.thunderbird.source",
            "calendar.export.thunderbird.1",
            "calendar.export.thunderbird.2",
            "calendar.export.thunderbird.3"),
    EVOLUTION(
            "evolution",
            "calendar.export.evolution",
            "calendar.export.evolution.source",
            "calendar.export.evolution.1",
            "calendar.export.evolution.2",
            "calendar.export.evolution.3"),
    ZIMBRA(
            "zimbra",
            "calendar.export.zimbra",
            "calendar.export.zimbra.source",
            "calendar.export.zimbra.1",
            "calendar.export.zimbra.2",
            "calendar.export.zimbra.3");

    /// Day on which all steps were written down.
    private static final LocalDate WRITTEN_DOWN = LocalDate.of(2026, 11, 26);

    /// Products whose own pages were read beside the steps.
    private static final Set<ExportHelp> COMPARED = EnumSet.of(APPLE, THUNDERBIRD, ZIMBRA);

    private final String id;
    private final String title;
    private final String source;
    private final List<String> steps;

    ExportHelp(String id, String title, String source, String... steps) {
        this.id = id;
        this.title = title;
        this.source = source;
        this.steps = List.of(steps);
    }

    public String id() {
        return id;
    }

    public static Optional<ExportHelp> findById(String id) {
        return Arrays.stream(values()).filter(h -> h.id.equals(id)).findFirst();
    }

    /// A part for each product, then what to do with the file.
    public static List<Block> pages(List<ExportHelp> products) {
        var blocks = new ArrayList<Block>();
        products.forEach(p -> p.add(blocks));
        blocks.add(Block.paragraph("calendar.export.then"));
        blocks.add(Block.paragraph("calendar.export.work"));
        return blocks;
    }

    private void add(List<Block> blocks) {
        blocks.add(new Heading(2, "export-" + id, Phrase.of(title)));
        blocks.add(new Listing(
                Listing.Kind.NUMBERS,
                steps.stream()
                        .map(s -> List.<Inline>of(new Inline.Plain(Phrase.of(s))))
                        .toList()));
        blocks.add(Block.paragraph(
                COMPARED.contains(this) ? "calendar.export.compared" : "calendar.export.looked-up",
                "source",
                Phrase.of(source),
                "day",
                WRITTEN_DOWN));
    }
}
