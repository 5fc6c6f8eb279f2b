package dev.switchback.web.page;

import java.util.List;

/// What the page that opens the vault asks.
///
/// @param to           where it leads
/// @param held         the form that was posted meanwhile, as it travels; empty when none was
/// @param byPassphrase false when a key file is missing
/// @param wrong        what was wrong with the last attempt
public record OpeningView(String to, String held, boolean byPassphrase, List<String> wrong) {
    public OpeningView {
        wrong = List.copyOf(wrong);
    }

    public boolean isHolding() {
        return !held.isEmpty();
    }
}
