package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionCount;
import dev.switchback.engine.lattice.PlacedOption;
import dev.switchback.engine.lattice.WeightedOrder;
import dev.switchback.engine.lattice.WeightedOrder.Ends;
import dev.switchback.engine.lattice.Weights;
import java.util.ArrayList;
import java.util.List;

/// The options in the order of the person's weights, each with what put it there.
public final class WeighedPage {
    private WeighedPage() {}

    /// The list, or why there is no order; with what the map left out, since weights bring nothing of it back.
    public static List<Block> blocks(Dossier dossier, Weights weights) {
        var options = dossier.options().options();
        return switch (WeightedOrder.of(options, weights)) {
            case Unknown<List<PlacedOption>>(var reason) ->
                List.of(
                        Block.paragraph(Inline.plain(reason)),
                        new Listing(
                                Listing.Kind.BULLETS,
                                options.stream().map(o -> name(dossier, o)).toList()));
            case Known<List<PlacedOption>>(var placed) ->
                List.of(new Listing(
                        Listing.Kind.BULLETS,
                        placed.stream().map(p -> placed(dossier, p)).toList()));
        };
    }

    private static List<Inline> name(Dossier dossier, Option option) {
        return List.of(Inline.reasoned(Words.option(dossier, option), option.why()));
    }

    private static List<Inline> placed(Dossier dossier, PlacedOption placed) {
        var words = new ArrayList<Inline>();
        words.add(new Inline.Strong(
                Phrase.of("weights.ranked", "rank", placed.rank(), "name", Words.option(dossier, placed.option()))));
        words.add(Inline.reasoned(placed.why().sentence(), placed.why()));
        if (!placed.lifts().isEmpty()) {
            words.add(Inline.plain("weights.lifts", "counts", placed.lifts()));
        }
        return words;
    }

    /// From where to where the options reach on a count, since a weight is given to that distance.
    public static Phrase reach(Dossier dossier, OptionCount count) {
        return switch (WeightedOrder.ends(dossier.options().options(), count)) {
            case Unknown<Ends>(var reason) -> reason;
            case Known<Ends>(var ends) ->
                Phrase.of(
                        "weights.reach",
                        "worst",
                        Words.option(dossier, ends.worst()),
                        "best",
                        Words.option(dossier, ends.best()),
                        "from",
                        value(ends.worst(), count),
                        "to",
                        value(ends.best(), count));
        };
    }

    private static Phrase value(Option option, OptionCount count) {
        return switch (count) {
            case FIT ->
                option.fit()
                        .readiness()
                        .find()
                        .map(r -> Phrase.of("weights.value.fit", "readiness", r))
                        .orElseThrow();
            case ENERGY ->
                option.week()
                        .flatMap(w -> w.energy())
                        .find()
                        .map(e -> Phrase.of("weights.value.energy", "energy", e.likely()))
                        .orElseThrow();
            case PAY -> option.payChange().find().map(MapPage::payChange).orElseThrow();
            case LEVEL ->
                option.parity()
                        .parity()
                        .find()
                        .map(p -> Phrase.of("weights.value.level", "parity", p.value()))
                        .orElseThrow();
            case WAY_BACK -> option.wayBack().weeks().find().map(Words::weeks).orElseThrow();
        };
    }
}
