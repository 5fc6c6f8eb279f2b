package dev.switchback.web.page;

import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// Templates of files and of the week.
@CheckedTemplate(basePath = "files")
final class FileTemplates {
    private FileTemplates() {}

    static native TemplateInstance files(Frame frame, FilesView files);

    /// The form of a week typed by hand.
    static native TemplateInstance week(Frame frame, WeekView week);

    /// The same as a page of its own, filled from a starting point.
    static native TemplateInstance start(Frame frame, String form);

    /// The largest series and what each is.
    static native TemplateInstance tags(Frame frame, TagsView tags);
}
