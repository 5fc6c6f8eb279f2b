package dev.switchback.web.page;

import java.util.List;

/// Buttons of which one is the answer, in a form of their own.
///
/// @param label    what is answered
/// @param next     where on the page to go on after a press
/// @param labelled whether the label stands above the buttons
/// @param month    whether a field for the month follows
/// @param presses  left to right
public record PressGroup(String label, String next, boolean labelled, boolean month, List<Press> presses) {
    public PressGroup {
        presses = List.copyOf(presses);
    }
}
