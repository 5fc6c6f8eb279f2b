package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The stations of a dossier in the order of the way, each with its page.
public enum Station {
    WHY(WhyPage::blocks),
    TIME(TimePage::blocks),
    SKILLS(SkillsPage::blocks),
    MAP(MapPage::blocks),
    PLAN(PlanPage::blocks),
    ASK(AskPage::blocks),
    LAND(LandPage::blocks),
    UNKNOWN(UnknownPage::blocks);

    private final Function<Dossier, List<Block>> page;

    Station(Function<Dossier, List<Block>> page) {
        this.page = page;
    }

    /// The blocks of this station.
    public List<Block> blocks(Dossier dossier) {
        return page.apply(dossier);
    }

    /// What a reader of this one station is shown. For Ask, the page for others comes first.
    public List<Block> wholePage(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        if (this == ASK) {
            dossier.ask().proposal().find().ifPresent(blocks::addAll);
        }
        blocks.addAll(blocks(dossier));
        return blocks;
    }
}
