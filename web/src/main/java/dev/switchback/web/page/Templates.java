package dev.switchback.web.page;

import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// The templates of the pages, checked against their data when the program is built.
@CheckedTemplate
final class Templates {
    private Templates() {}

    /// After the address was opened.
    static native TemplateInstance begin(Frame frame);

    /// Before the first input.
    static native TemplateInstance before(Frame frame, List<String> warnings, String folder);

    /// The way in.
    ///
    /// @param html the dossier on one page; empty without a profile
    static native TemplateInstance home(Frame frame, boolean has, String html);

    /// One station.
    ///
    /// @param html  its page; empty when there is none yet
    /// @param empty what the station answers, shown while there is none
    static native TemplateInstance station(Frame frame, String html, String empty, boolean proposal);
}
