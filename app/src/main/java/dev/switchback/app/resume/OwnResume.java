package dev.switchback.app.resume;

import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Span;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/// What the person can show, to be taken along as a résumé: positions of all files, and skills with their evidence.
/// Nothing private is in it: no complaint, no rating, no pay.
///
/// @param asOf      day it stands on
/// @param positions newest first, none twice
/// @param skills    claimed, found or shown; what is only presumed by role is no evidence of one's own
public record OwnResume(LocalDate asOf, List<Position> positions, List<OwnSkill> skills) {
    public OwnResume {
        positions = List.copyOf(positions);
        skills = List.copyOf(skills);
    }

    /// @param name  of the skill
    /// @param shown what stands behind it
    public record OwnSkill(String name, ShownSkill shown) {
        /// Longer words are a sentence or a link.
        private static final int LONGEST = 40;

        /// The words by which a file names the skill, such as `Kafka`; none when they are its name.
        public List<String> keywords() {
            return shown.kind() != EvidenceKind.FOUND
                    ? List.of()
                    : shown.spans().stream()
                            .map(Span::words)
                            .filter(w -> w.length() <= LONGEST && !w.equalsIgnoreCase(name))
                            .distinct()
                            .toList();
        }
    }

    public static OwnResume of(LocalDate asOf, List<Resume> resumes, List<ShownSkill> skills, Frameworks frameworks) {
        var positions = new LinkedHashSet<Position>();
        resumes.forEach(r -> positions.addAll(r.positions()));
        return new OwnResume(
                asOf,
                List.copyOf(positions),
                skills.stream()
                        .filter(s -> s.kind() != EvidenceKind.PRESUMED && !isNone(s))
                        .map(s -> new OwnSkill(frameworks.getSkill(s.skill()).name(), s))
                        .toList());
    }

    /// What the person rejected counts as level 0.
    private static boolean isNone(ShownSkill skill) {
        return skill.atLastUse().find().filter(l -> l.value() == 0).isPresent();
    }

    public boolean isEmpty() {
        return positions.isEmpty() && skills.isEmpty();
    }
}
