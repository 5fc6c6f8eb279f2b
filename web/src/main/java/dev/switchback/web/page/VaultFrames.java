package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Space;
import jakarta.inject.Singleton;

/// Frames of the pages about the vault. Those have to be there when a document is damaged, since they hold the cure.
@Singleton
class VaultFrames {
    private final Shell shell;

    VaultFrames(Shell shell) {
        this.shell = shell;
    }

    Frame own(String titleKey) {
        try {
            return shell.inside(Space.OWN, null, shell.words().of(titleKey));
        } catch (SwitchbackException e) {
            if (e.code().equals("store-damaged")) {
                return shell.plain(titleKey);
            }
            throw e;
        }
    }
}
