package dev.switchback.app.pages;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import java.time.LocalDate;
import java.util.List;

/// A dossier laid out for writing.
///
/// @param dossier  for the data file
/// @param title    of the private dossier
/// @param privateBlocks blocks of the private dossier
/// @param proposal blocks of the page for others; unknown with the reason when it is held back, and then no file is
///                 written
/// @param dates    entries of the calendar file, neutral titles only
/// @param changes  what changed since the last run; empty for the first
/// @param sources  for footnotes
/// @param words    the locale's sentences
public record DossierPages(
        Dossier dossier,
        Phrase title,
        List<Block> privateBlocks,
        Knowable<List<Block>> proposal,
        List<PlanDate> dates,
        List<Phrase> changes,
        List<Source> sources,
        Phrasebook words) {
    public DossierPages {
        privateBlocks = List.copyOf(privateBlocks);
        dates = List.copyOf(dates);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    /// The same with another page for others.
    public DossierPages withProposal(List<Block> page) {
        return new DossierPages(dossier, title, privateBlocks, Knowable.known(page), dates, changes, sources, words);
    }

    /// The same dossier in another language.
    public DossierPages in(Phrasebook other) {
        return new DossierPages(dossier, title, privateBlocks, proposal, dates, changes, sources, other);
    }

    /// One entry of the calendar file.
    ///
    /// @param id    stable between runs, lower case words joined by hyphens
    /// @param begin first day
    /// @param end   last day, not before `begin`
    /// @param title neutral: names neither the move nor a skill
    public record PlanDate(String id, LocalDate begin, LocalDate end, Phrase title) {}
}
