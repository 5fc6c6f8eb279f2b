package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import java.sql.SQLException;

/// What a person is told when either kind of database fails.
final class Failures {
    private Failures() {}

    static SwitchbackException diskFull(SQLException cause) {
        return new SwitchbackException(
                "disk-full",
                "The disk is full, so the last change was not kept. Everything that was confirmed before is safe.\n"
                        + "Maybe free some space and save again.",
                cause);
    }

    /// A quota, a limit on the size of files, or a file system that became read-only while it was used.
    static SwitchbackException refused(SQLException cause) {
        return new SwitchbackException(
                "disk-refused",
                "The disk did not take the last change, so it was not kept. Everything confirmed before is safe.\n"
                        + "Maybe your share of the disk is used up, or the disk can only be read now.",
                cause);
    }

    static SwitchbackException readOnly(SQLException cause) {
        return new SwitchbackException(
                "store-read-only",
                "The data cannot be written, so the last change was not kept. Everything confirmed before is safe.\n"
                        + "Maybe the disk is read-only, or the file belongs to somebody else.",
                cause);
    }

    /// Names the error's number only: a database's own message may quote values.
    static SwitchbackException other(SQLException cause) {
        return new SwitchbackException(
                "store-failed",
                "The database failed (" + cause.getErrorCode() + ", " + cause.getSQLState()
                        + "), so the last change was not kept. Everything confirmed before is safe.\n"
                        + "Maybe try again; if it stays, look whether the disk is all right.",
                cause);
    }

    static SwitchbackException damaged(String kind, String id, int revision) {
        return new SwitchbackException(
                "store-damaged",
                "The document (" + kind + ", " + id + ", revision " + revision
                        + ") is damaged, was moved, or was changed by something else than Switchback. It is not used.\n"
                        + "Maybe bring the data folder back from a backup.",
                null);
    }
}
