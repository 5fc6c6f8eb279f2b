package dev.switchback.web.page;

import java.util.List;

/// What would be lost.
///
/// @param lost  in sentences
/// @param stays what this does not reach, in sentences
/// @param word  to be typed before anything is erased
/// @param wrong empty, or that another word was typed
/// @param back  whether the vault is open, so that there are pages to go back to
public record EraseView(List<String> lost, List<String> stays, String word, String wrong, boolean back) {
    public EraseView {
        lost = List.copyOf(lost);
        stays = List.copyOf(stays);
    }
}
