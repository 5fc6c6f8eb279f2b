package dev.switchback.imports.convert;

import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A role while a ladder is read.
final class DraftRole {
    /// Where a role stands.
    ///
    /// @param name as shown
    /// @param rank 1 or more; 0 when the ladder does not say it
    record Standing(String name, int rank) {}

    private final RoleName name;
    private final String craft;
    private final Track track;
    private final Standing standing;
    private final String place;
    private final List<String> prose = new ArrayList<>();
    private final Map<SkillId, Requirement> requirements = new LinkedHashMap<>();

    DraftRole(RoleName name, String craft, Track track, Standing standing, String place) {
        this.name = name;
        this.craft = craft;
        this.track = track;
        this.standing = standing;
        this.place = place;
    }

    RoleName name() {
        return name;
    }

    String craft() {
        return craft;
    }

    Track track() {
        return track;
    }

    Standing standing() {
        return standing;
    }

    String place() {
        return place;
    }

    /// What the ladder expects of the role, in its own words.
    List<String> prose() {
        return prose;
    }

    Map<SkillId, Requirement> requirements() {
        return requirements;
    }
}
