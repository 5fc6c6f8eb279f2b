package dev.switchback.web.page;

import dev.switchback.app.dossier.WeighedPage;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.OptionCount;
import dev.switchback.engine.lattice.Weights;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/// The sliders of the map, and the options in their order. The order is asked of the server each time, so that the rule
/// is written once. In the example, the weights stand in the address and are kept nowhere.
@Singleton
final class WeightsPart implements StationPart {
    /// What each place of a slider means, from the left.
    private static final List<String> VALUES =
            List.of("weights.value.0", "weights.value.1", "weights.value.2", "weights.value.3", "weights.value.4");

    private final Shell shell;
    private final KeptWeights kept;

    WeightsPart(Shell shell, KeptWeights kept) {
        this.shell = shell;
        this.kept = kept;
    }

    /// One slider.
    ///
    /// @param value 0..4
    /// @param word  what the value means
    /// @param words what every value means, in order
    /// @param reach from where to where the options go
    public record Slider(String id, String label, int value, String word, List<String> words, String reach) {
        public Slider {
            words = List.copyOf(words);
        }

        /// For the script that names the value while the slider moves.
        public String allWords() {
            return String.join("|", words);
        }
    }

    @Override
    public Stop stop() {
        return Stop.MAP;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_FORM;
    }

    @Override
    public String html(View view) {
        return view.found().dossier().map(d -> html(view, d)).orElse("");
    }

    private String html(View view, Opened dossier) {
        var weights = view.space().isExample() ? KeptWeights.read(view::asked) : kept.read();
        var sliders = Arrays.stream(OptionCount.values())
                .map(c -> slider(dossier, c, weights.of(c)))
                .toList();
        return Templates.weights(view.frame(), sliders, Weights.MOST, ordered(dossier, weights))
                .render();
    }

    private Slider slider(Opened dossier, OptionCount count, int value) {
        Words words = shell.words();
        var names = VALUES.stream().map(words::of).toList();
        return new Slider(
                count.id(),
                words.say(Phrase.of(count.key())),
                value,
                names.get(value),
                names,
                words.say(WeighedPage.reach(dossier.pages().dossier(), count)));
    }

    String ordered(Opened dossier, Weights weights) {
        return shell.html("weighed", WeighedPage.blocks(dossier.pages().dossier(), weights), dossier);
    }
}
