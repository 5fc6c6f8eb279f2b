package dev.switchback.app.port;

import dev.switchback.app.profile.Answers;
import dev.switchback.app.profile.InitQuestion;
import java.util.List;

/// Writes a first profile file from a few answers. A door asks, this writes.
public interface ProfileTemplate {
    /// The questions, in the order in which they are asked.
    List<InitQuestion> listQuestions();

    /// A commented profile that a reader accepts: what was not answered stands there as a comment.
    ///
    /// @param answers each accepted by the validator of its question
    /// @throws IllegalArgumentException when a required answer is absent or an answer is not accepted
    String write(Answers answers);
}
