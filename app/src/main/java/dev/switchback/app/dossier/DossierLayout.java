package dev.switchback.app.dossier;

import dev.switchback.app.pages.DossierPages;
import dev.switchback.app.pages.DossierPages.PlanDate;
import dev.switchback.app.port.Catalogue;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.person.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lays a dossier out: the private pages, the page for others, and the dates.
public final class DossierLayout {
    /// Days on which the same five questions are asked again; see the landing.
    private static final String NEUTRAL_STEP = "dates.step";

    private final Catalogue catalogue;

    public DossierLayout(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// @param changes what changed since the last run; empty for the first
    public DossierPages lay(Dossier dossier, Locale locale, List<Phrase> changes) {
        return new DossierPages(
                dossier,
                Phrase.of("dossier.title"),
                privateBlocks(dossier, changes),
                dossier.ask().proposal(),
                dates(dossier),
                changes,
                sources(dossier),
                catalogue.phrasebook(locale));
    }

    /// The catalogue's, and those that the loaded frameworks bring for their own figures.
    private List<Source> sources(Dossier dossier) {
        return Stream.concat(
                        catalogue.listSources().stream(),
                        dossier.frameworks().listFrameworks().stream().flatMap(f -> f.sources().stream()))
                .toList();
    }

    private static List<Block> privateBlocks(Dossier dossier, List<Phrase> changes) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "top", "dossier.heading", "day", dossier.asOf()));
        blocks.add(new Note(Note.Kind.PRIVATE, List.of(Block.paragraph("dossier.private"))));
        if (dossier.person().mode() == Mode.INVOLUNTARY) {
            blocks.add(new Note(Note.Kind.ASIDE, List.of(Block.paragraph("dossier.involuntary"))));
        }
        blocks.addAll(ShortPage.blocks(dossier, changes));
        for (var station : Station.values()) {
            blocks.addAll(station.blocks(dossier));
        }
        return blocks;
    }

    /// Dates for a calendar, with titles that say nothing about the move.
    private static List<PlanDate> dates(Dossier dossier) {
        var dates = new ArrayList<PlanDate>();
        dossier.ladder().find().ifPresent(l -> l.steps().forEach(s -> addStep(s, dates)));
        dossier.verdict().standing().stream()
                .map(m -> m.recheck())
                .distinct()
                .forEach(day -> dates.add(new PlanDate("look-again-" + day, day, day, Phrase.of("dates.look-again"))));
        return dates;
    }

    private static void addStep(LadderStep step, List<PlanDate> dates) {
        if (step.begin() instanceof Known<LocalDate>(var begin) && step.end() instanceof Known<LocalDate>(var end)) {
            dates.add(new PlanDate(
                    "step-" + step.number(), begin, end, Phrase.of(NEUTRAL_STEP, "number", step.number())));
        }
    }
}
