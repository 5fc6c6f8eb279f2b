package dev.switchback.web.shell;

import dev.switchback.app.error.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The page that says what went wrong, in words a person can use.
public final class Trouble {
    private Trouble() {}

    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance trouble(Frame frame, String text, List<Problem> problems, String back);
    }

    /// @param title    what happened
    /// @param text     what to do
    /// @param problems may be empty
    /// @param back     address of a page to go on with
    public static String page(
            Words words, String csrf, String title, String text, List<Problem> problems, String back) {
        return Templates.trouble(Frame.plain(words, title, csrf), text, words.say(problems), back)
                .render();
    }
}
