package dev.switchback.web.shell;

/// What a page says about a dossier that is not there yet.
///
/// @param what    what is being done, in words
/// @param done    parts done
/// @param total   parts in all; 0 when not known
/// @param stopped whether the person stopped it
/// @param older   whether the page shows the dossier from before the last answer
/// @param back    address of the page to come back to
public record WorkView(String what, int done, int total, boolean stopped, boolean older, String back) {
    public boolean isCounted() {
        return total > 0;
    }
}
