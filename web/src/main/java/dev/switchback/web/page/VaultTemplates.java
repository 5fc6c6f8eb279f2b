package dev.switchback.web.page;

import dev.switchback.web.shell.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// Pages about the vault.
@CheckedTemplate(basePath = "vault")
final class VaultTemplates {
    private VaultTemplates() {}

    /// Opens the vault.
    static native TemplateInstance open(Frame frame, String lead, OpeningView view);

    /// A form that was not kept.
    ///
    /// @param trouble whether something failed; false when the vault was only locked
    static native TemplateInstance again(Frame frame, String text, boolean trouble, AgainView view);

    /// What is kept, and what opens it.
    static native TemplateInstance kept(Frame frame, KeptView view);

    /// A recovery key, shown once.
    static native TemplateInstance recovery(Frame frame, String key);

    /// All versions, newest first.
    static native TemplateInstance history(Frame frame, HistoryView view);

    /// What one version held.
    static native TemplateInstance version(Frame frame, VersionView view);

    /// What would be lost.
    static native TemplateInstance erase(Frame frame, EraseView view);

    /// After everything was erased.
    ///
    /// @param files what remains elsewhere, in sentences
    static native TemplateInstance erased(Frame frame, List<String> files);
}
