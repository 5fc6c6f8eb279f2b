package dev.switchback.cli;

import dev.switchback.app.calendar.ExportHelp;
import dev.switchback.app.error.WrongInputException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `switchback calendar help-export google`
@Command(
        name = "help-export",
        mixinStandardHelpOptions = true,
        description = {
            "How to get your calendar out of the product it lies in, step by step.",
            "PRODUCT is google, takeout, outlook-classic, outlook-web, apple, thunderbird, evolution or zimbra;",
            "without it all are shown."
        })
final class ExportHelpCommand implements Callable<Integer> {
    private final Doors doors;

    @Parameters(paramLabel = "PRODUCT", arity = "0..1", description = "Where your calendar lies.")
    private @Nullable String product;

    @Option(
            names = "--locale",
            paramLabel = "LOCALE",
            defaultValue = "en",
            description = "Language of the steps, en or de. Default: ${DEFAULT-VALUE}.")
    private LintCommand.Language language;

    ExportHelpCommand(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Integer call() {
        var words = doors.calendars().languages().phrasebook(Locale.of(language.name()));
        doors.out().print(PlainText.render(ExportHelp.pages(products()), words, false));
        return SwitchbackCommand.FINE;
    }

    private List<ExportHelp> products() {
        if (product == null) {
            return List.of(ExportHelp.values());
        }
        return List.of(ExportHelp.findById(product.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new WrongInputException(
                        "export-product",
                        "PRODUCT",
                        "There are no steps for this product.",
                        "Maybe it is one of: "
                                + Arrays.stream(ExportHelp.values())
                                        .map(ExportHelp::id)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }
}
