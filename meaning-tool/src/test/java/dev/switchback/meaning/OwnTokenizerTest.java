package dev.switchback.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.meaning.WordPieces;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The plain-Java tokenizer cuts as the model's own does.
class OwnTokenizerTest {
    private static final long SEED = 7;
    private static final String SIGNS =
            "abcdeghionrstuxyzABCZ0129 .,-+#/'()&\u00E9\u00DF\u00F8\u00E4\u0130\u03A3\u4E2D\u65E5\u3042\u00A0\u2003\u200B\t\n\u2019\u201C\u2022\u20AC\u00B2\uFF21";

    @Test
    void cutsAsTheModelsOwnTokenizerDoes() throws IOException {
        var pieces = new WordPieces(Model.vocabulary());
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"));
                var theirs = HuggingFaceTokenizer.newInstance(
                        file, Map.of("padding", "false", "addSpecialTokens", "false"))) {
            Stream.concat(names(), drawn()).forEach(text -> assertThat(
                            Arrays.stream(pieces.of(text)).asLongStream().toArray())
                    .as("seed %d, text <%s>", SEED, text)
                    .isEqualTo(theirs.encode(text, false, false).getIds()));
        }
    }

    private static Stream<String> names() {
        var framework = new FileFrameworkReader(new YamlCatalogue()).readBuiltIn();
        return Stream.concat(
                framework.roles().stream().map(r -> r.title()),
                framework.skills().stream().flatMap(s -> Stream.concat(Stream.of(s.name()), s.synonyms().stream())));
    }

    private static Stream<String> drawn() {
        var random = new Random(SEED);
        return Stream.generate(() -> {
                    var text = new StringBuilder();
                    int length = 1 + random.nextInt(40);
                    for (int i = 0; i < length; i++) {
                        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
                    }
                    return text.toString();
                })
                .limit(3_000);
    }
}
