package dev.switchback.imports.framework;

import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one overlay says of one framework, every id found.
///
/// @param sources sources of the links
record Overlay(
        Map<CraftId, CraftLink> crafts,
        Map<SkillId, SkillLink> skills,
        Map<RoleId, RoleLink> roles,
        List<SourceId> sources) {

    /// @param core skills that cap readiness in the roles of the craft
    record CraftLink(Optional<Craft> like, List<SkillId> core) {}

    /// @param like   the skill it equals
    /// @param effort wins over that of `like`
    record SkillLink(
            Optional<Skill> like,
            Optional<SkillKind> kind,
            List<String> synonyms,
            List<Transfer> transfers,
            Optional<HoursRange> effort) {}

    /// @param core empty when the overlay says nothing, and then the craft's count
    record RoleLink(
            Optional<Role> like,
            List<String> otherTitles,
            Optional<CraftId> craft,
            Optional<Track> track,
            Optional<LevelId> level,
            Optional<List<SkillId>> core) {}
}
