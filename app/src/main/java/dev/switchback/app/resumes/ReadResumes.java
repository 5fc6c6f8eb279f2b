package dev.switchback.app.resumes;

import dev.switchback.app.port.LabelledResumesReader;
import dev.switchback.app.port.ResumeReader;
import dev.switchback.app.resume.NameSearch;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.ResumeFigures;
import dev.switchback.app.resume.SkillFinder;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.SkillEvidence;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/// The use case behind `resume read`: what is read in résumés, and how well.
public final class ReadResumes {
    private final ResumeReader reader;
    private final LabelledResumesReader labelled;
    private final NameSearch search;

    public ReadResumes(ResumeReader reader, LabelledResumesReader labelled, NameSearch search) {
        this.reader = reader;
        this.labelled = labelled;
        this.search = search;
    }

    /// @param name   of the file
    /// @param skills found by their names
    public record Read(String name, Resume resume, List<SkillEvidence> skills) {
        public Read {
            skills = List.copyOf(skills);
        }
    }

    /// @param asOf month to which what is still going on speaks
    /// @throws dev.switchback.app.error.WrongInputException when a file is no résumé
    public List<Read> read(List<Path> files, Frameworks frameworks, YearMonth asOf) {
        var finder = new SkillFinder(frameworks, search);
        return files.stream()
                .map(f -> {
                    var resume = reader.read(f);
                    return new Read(String.valueOf(f.getFileName()), resume, finder.find(resume, asOf));
                })
                .toList();
    }

    /// How well résumés are read, counted on labelled ones.
    ///
    /// @param folder in which the files of the labels lie
    /// @throws dev.switchback.app.error.WrongInputException when a file cannot be used
    public ResumeFigures measure(Path labels, Path folder, Frameworks frameworks, YearMonth asOf) {
        var finder = new SkillFinder(frameworks, search);
        return new ResumeFigures(labelled.read(labels).stream()
                .map(l -> {
                    var resume = reader.read(folder.resolve(l.file()));
                    var skills = finder.find(resume, asOf).stream()
                            .map(SkillEvidence::skill)
                            .toList();
                    return ResumeFigures.OfFile.of(l, resume, skills);
                })
                .toList());
    }
}
