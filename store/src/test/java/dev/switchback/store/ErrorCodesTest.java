package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {
    private static final Pattern CODE =
            Pattern.compile("new (?:WrongInputException|SwitchbackException)\\(\\s*\"([a-z]+(?:-[a-z]+)+)\"");

    @Test
    void everyCodeIsInTheDocumentation() throws Exception {
        var docs = Files.readString(Path.of("../docs/errors.md"));
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(12).allSatisfy(c -> assertThat(docs)
                .contains("`" + c + "`"));
    }
}
