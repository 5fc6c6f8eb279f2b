/// What is done with résumés beside the dossier: look at what is read, measure it, hold a posting against it, and take
/// it along as JSON Resume.
@NullMarked
package dev.switchback.app.resumes;

import org.jspecify.annotations.NullMarked;
