package dev.switchback.app.resume;

import dev.switchback.app.resume.LabelledResume.Job;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well résumés are read, counted on labelled ones. Holds no words of them.
///
/// @param files by file, in the order of the labels
public record ResumeFigures(List<OfFile> files) {
    public ResumeFigures {
        files = List.copyOf(files);
    }

    /// What is counted.
    public enum Part {
        /// Employer, title, begin and end of one position, all four.
        POSITIONS,
        EMPLOYERS,
        TITLES,
        /// Begin and end of one position, both.
        DATES,
        SKILLS
    }

    /// @param right read as meant
    /// @param meant labelled
    /// @param read  whatever was meant
    public record Found(int right, int meant, int read) {
        static Found of(Collection<?> meant, Collection<?> read) {
            var left = new ArrayList<Object>(meant);
            int right = 0;
            for (var one : read) {
                right += left.remove(one) ? 1 : 0;
            }
            return new Found(right, meant.size(), read.size());
        }

        Found plus(Found other) {
            return new Found(right + other.right, meant + other.meant, read + other.read);
        }

        /// 1 when nothing was read: nothing was read wrongly.
        public double precision() {
            return read == 0 ? 1 : right / (double) read;
        }

        /// 1 when there was nothing to find.
        public double recall() {
            return meant == 0 ? 1 : right / (double) meant;
        }
    }

    /// @param counts every part
    public record OfFile(String file, Map<Part, Found> counts) {
        public OfFile {
            counts = Map.copyOf(counts);
        }

        /// @param skills found by their names
        public static OfFile of(LabelledResume meant, Resume read, Collection<SkillId> skills) {
            var jobs = read.positions().stream().map(Job::of).toList();
            var counts = new EnumMap<Part, Found>(Part.class);
            counts.put(Part.POSITIONS, Found.of(meant.positions(), jobs));
            counts.put(
                    Part.EMPLOYERS,
                    Found.of(
                            meant.positions().stream().map(Job::employer).toList(),
                            jobs.stream().map(Job::employer).toList()));
            counts.put(
                    Part.TITLES,
                    Found.of(
                            meant.positions().stream().map(Job::title).toList(),
                            jobs.stream().map(Job::title).toList()));
            counts.put(
                    Part.DATES,
                    Found.of(
                            meant.positions().stream().map(OfFile::dates).toList(),
                            jobs.stream().map(OfFile::dates).toList()));
            counts.put(Part.SKILLS, Found.of(meant.skills(), skills));
            return new OfFile(meant.file(), counts);
        }

        private static String dates(Job job) {
            return job.from() + ".." + job.until();
        }

        public Found found(Part part) {
            return counts.getOrDefault(part, new Found(0, 0, 0));
        }
    }

    /// All files together.
    public Found found(Part part) {
        return files.stream().map(f -> f.found(part)).reduce(new Found(0, 0, 0), Found::plus);
    }
}
