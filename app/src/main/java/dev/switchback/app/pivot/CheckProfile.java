package dev.switchback.app.pivot;

import dev.switchback.app.port.Progress;

/// The use case behind `check`: reads everything a profile names and reports all problems, concluding nothing.
public final class CheckProfile {
    private final ReadInputs inputs;

    public CheckProfile(ReadInputs inputs) {
        this.inputs = inputs;
    }

    /// What was read when nothing is wrong.
    ///
    /// @throws dev.switchback.app.error.WrongInputException with all problems
    public Gathered check(Request request, Progress progress) {
        return inputs.read(request, progress);
    }
}
