package dev.switchback.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "# heading → \\# heading",
                "a # b → a \\# b",
                "- item → \\- item",
                "+ item → \\+ item",
                "1. item → 1\\. item",
                "2.4 of 4 → 2.4 of 4",
                "*strong* _it_ → \\*strong\\* \\_it\\_",
                "`code` → \\`code\\`",
                "a | b → a \\| b",
                "<script> → \\<script\\>",
                "[a](b) → \\[a\\](b)",
                "![a](b) → !\\[a\\](b)",
                "&lt; → \\&lt;",
                "\\* → \\\\\\*",
                "see https://x.y → see https\\://x.y",
                "www.x.y → www\\.x.y",
                "me@x.y → me\\@x.y",
                "--- → \\---",
                "[^1] → \\[\\^1\\]",
                "quiet – words, 3 % (80 %) → quiet – words, 3 % (80 %)"
            })
    void showsWordsAsTheyStand(String words, String escaped) {
        assertThat(MarkdownText.escape(words)).isEqualTo(escaped);
    }
}
