package dev.switchback.web.shell;

/// What a page says about a dossier that is not there yet, or only just.
///
/// @param state where it is
/// @param what  what is being done, in words
/// @param done  parts done
/// @param total parts in all; 0 when not known
/// @param older whether the page shows the dossier from before the last answer
/// @param back  address of the page to come back to
public record WorkView(State state, String what, int done, int total, boolean older, String back) {
    /// Where a dossier is.
    public enum State {
        GOING_ON,
        STOPPED,
        READY
    }

    public static WorkView goingOn(String what, int done, int total, boolean older, String back) {
        return new WorkView(State.GOING_ON, what, done, total, older, back);
    }

    public static WorkView stopped(boolean older, String back) {
        return new WorkView(State.STOPPED, "", 0, 0, older, back);
    }

    public static WorkView ready(String back) {
        return new WorkView(State.READY, "", 0, 0, false, back);
    }

    public boolean isGoingOn() {
        return state == State.GOING_ON;
    }

    public boolean isStopped() {
        return state == State.STOPPED;
    }

    public boolean isCounted() {
        return total > 0;
    }
}
