package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The templates of the pages, checked against their data when the program is built.
@CheckedTemplate
final class Templates {
    private Templates() {}

    /// After the address was opened.
    static native TemplateInstance begin(Frame frame);

    /// Before the first input.
    ///
    /// @param wrong what was wrong with a passphrase that was chosen
    /// @param begun whether there is a vault already, so that only the words are shown
    static native TemplateInstance before(
            Frame frame, List<String> warnings, String folder, List<String> wrong, boolean begun);

    /// The way in.
    ///
    /// @param html     the dossier on one page; empty without one
    /// @param problems why there is none
    static native TemplateInstance home(Frame frame, boolean has, String html, List<Problem> problems, FormView form);

    /// One station.
    ///
    /// @param first    parts before the form
    /// @param second   parts after the form
    /// @param last     parts after the text
    /// @param html     its page; empty when there is none yet
    /// @param empty    what the station answers, shown while there is none
    /// @param problems why there is none
    /// @param form     null where nothing can be typed
    static native TemplateInstance station(
            Frame frame,
            String first,
            String second,
            String last,
            String html,
            String empty,
            boolean proposal,
            List<Problem> problems,
            @Nullable FormView form);
}
