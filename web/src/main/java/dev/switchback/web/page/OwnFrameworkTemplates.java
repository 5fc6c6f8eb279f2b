package dev.switchback.web.page;

import dev.switchback.app.error.Problem;
import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Templates of the pages on which frameworks are changed.
@CheckedTemplate(basePath = "frameworks")
final class OwnFrameworkTemplates {
    private OwnFrameworkTemplates() {}

    /// The kept frameworks, and the ways to get another.
    ///
    /// @param problems of a copy that was asked for
    static native TemplateInstance own(Frame frame, OwnFrameworksView view, List<Problem> problems);

    /// One framework.
    ///
    /// @param problems of its name
    static native TemplateInstance one(Frame frame, OneFrameworkView view, List<Problem> problems);

    /// The form of a role or skill.
    static native TemplateInstance entry(Frame frame, EntryView view);

    /// What differs between two.
    static native TemplateInstance compare(
            Frame frame, List<FormItem.Pick> one, List<FormItem.Pick> other, String html);

    /// What a table or ladder comes to, before it is kept.
    static native TemplateInstance table(Frame frame, TableView view, List<Problem> problems);
}
