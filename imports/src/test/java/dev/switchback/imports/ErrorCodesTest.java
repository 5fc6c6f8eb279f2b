package dev.switchback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:new Problem|new WrongInputException|new SwitchbackException|found\\.add|placed|future|notBefore)\\(\\s*"
                    + "(?:[a-zA-Z.]+, )*?\"([a-z]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyCodeIsInTheDocumentation() throws Exception {
        String docs = Files.readString(Path.of("../docs/errors.md"));
        var codes = new TreeSet<>(List.of("role-unknown", "skill-ambiguous", "deadline-in-past"));
        for (var folder : List.of("yaml", "file", "profile", "resume", "prose", "posting")) {
            codes.addAll(codes(Path.of("src/main/java/dev/switchback/imports", folder)));
        }
        assertThat(codes).hasSizeGreaterThan(35).allSatisfy(c -> assertThat(docs)
                .contains("`" + c + "`"));
    }

    private static TreeSet<String> codes(Path folder) throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        return codes;
    }
}
