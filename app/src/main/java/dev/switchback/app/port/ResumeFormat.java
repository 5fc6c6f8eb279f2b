package dev.switchback.app.port;

import dev.switchback.app.resume.OwnResume;

/// A résumé as JSON Resume, for other programs.
public interface ResumeFormat {
    /// JSON Resume 1.x in UTF-8, with what it has no place for under our own name. Same résumé, same bytes.
    byte[] write(OwnResume resume);
}
