package dev.switchback.cli;

import dev.switchback.app.resumes.ExportResume;
import dev.switchback.app.resumes.MatchPosting;
import dev.switchback.app.resumes.ReadResumes;

/// What the commands about résumés may use.
///
/// @param read    what is read in résumés
/// @param export  what the person can show as JSON Resume
/// @param posting what a posting asks for
public record ResumeDoors(ReadResumes read, ExportResume export, MatchPosting posting) {}
