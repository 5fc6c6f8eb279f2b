package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Transfer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Lays an overlay over a framework. What the framework itself says stays; the overlay adds what it leaves open and
/// corrects craft, track and rung. What is not linked is listed.
final class OverlayLinker {
    private final Framework framework;
    private final Overlay overlay;

    private OverlayLinker(Framework framework, Overlay overlay) {
        this.framework = framework;
        this.overlay = overlay;
    }

    static Framework link(Framework framework, Overlay overlay) {
        return new OverlayLinker(framework, overlay).link();
    }

    private Framework link() {
        return new Framework(
                framework.namespace(),
                framework.name(),
                framework.version(),
                framework.licence(),
                framework.crafts(),
                framework.levels(),
                framework.skills().stream().map(this::skill).toList(),
                framework.roles().stream().map(this::role).toList(),
                unlinked(),
                framework.issues(),
                framework.sources(),
                framework.groups());
    }

    private List<String> unlinked() {
        var roles = framework.roles().stream()
                .filter(r -> Optional.ofNullable(overlay.roles().get(r.id()))
                        .flatMap(Overlay.RoleLink::like)
                        .isEmpty())
                .map(r -> r.id().value());
        var skills = framework.skills().stream()
                .filter(s -> Optional.ofNullable(overlay.skills().get(s.id()))
                        .flatMap(Overlay.SkillLink::like)
                        .isEmpty())
                .map(s -> s.id().value());
        return Stream.concat(roles, skills).toList();
    }

    private Skill skill(Skill skill) {
        var link = overlay.skills().get(skill.id());
        if (link == null) {
            return skill;
        }
        var like = link.like();
        var kind = link.kind().or(() -> like.map(Skill::kind));
        return new Skill(
                skill.id(),
                skill.name(),
                skill.kindStated() ? skill.kind() : kind.orElse(skill.kind()),
                skill.kindStated() || kind.isPresent(),
                synonyms(skill, link),
                transfers(skill, link),
                effort(skill, link),
                like.map(s -> Knowable.known(s.id())).orElse(skill.sameAs()),
                sources(skill.sources(), like.map(Skill::sources)));
    }

    private static List<String> synonyms(Skill skill, Overlay.SkillLink link) {
        Set<String> words = new LinkedHashSet<>(skill.synonyms());
        words.addAll(link.synonyms());
        link.like().ifPresent(s -> {
            words.add(s.name());
            words.addAll(s.synonyms());
        });
        words.removeIf(w -> w.equalsIgnoreCase(skill.name()));
        return List.copyOf(words);
    }

    private static List<Transfer> transfers(Skill skill, Overlay.SkillLink link) {
        var transfers = new ArrayList<Transfer>();
        Set<SkillId> from = new LinkedHashSet<>();
        Stream.of(
                        skill.transfers(),
                        link.transfers(),
                        link.like().map(Skill::transfers).orElse(List.of()))
                .flatMap(List::stream)
                .filter(t -> from.add(t.from()))
                .forEach(transfers::add);
        return transfers;
    }

    private static Knowable<HoursRange> effort(Skill skill, Overlay.SkillLink link) {
        if (skill.effortPerStep().isKnown()) {
            return skill.effortPerStep();
        }
        return link.effort()
                .map(Knowable::known)
                .or(() -> link.like().map(Skill::effortPerStep))
                .orElse(skill.effortPerStep());
    }

    private List<SourceId> sources(List<SourceId> own, Optional<List<SourceId>> like) {
        return Stream.of(own, overlay.sources(), like.orElse(List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Role role(Role role) {
        var craft = Optional.ofNullable(overlay.crafts().get(role.craft()));
        var link = Optional.ofNullable(overlay.roles().get(role.id()));
        var like = link.flatMap(Overlay.RoleLink::like);
        var core = link.flatMap(Overlay.RoleLink::core)
                .or(() -> craft.map(Overlay.CraftLink::core))
                .orElse(List.of());
        boolean touched = craft.isPresent() || link.isPresent();
        return new Role(
                role.id(),
                role.title(),
                titles(role, link),
                link.flatMap(Overlay.RoleLink::craft).orElseGet(() -> craft(role, craft)),
                link.flatMap(Overlay.RoleLink::track).orElse(role.track()),
                link.flatMap(Overlay.RoleLink::level).orElse(role.level()),
                role.requirements().stream().map(r -> withCore(r, core)).toList(),
                orElse(role.week(), like.map(Role::week)),
                role.pay(),
                orElse(role.decisionRights(), like.map(Role::decisionRights)),
                role.parallels(),
                role.leadsTo(),
                orElse(role.sharedCodebase(), like.map(Role::sharedCodebase)),
                touched ? sources(role.sources(), like.map(Role::sources)) : role.sources());
    }

    private static CraftId craft(Role role, Optional<Overlay.CraftLink> link) {
        return link.flatMap(Overlay.CraftLink::like).map(c -> c.id()).orElse(role.craft());
    }

    private static List<String> titles(Role role, Optional<Overlay.RoleLink> link) {
        Set<String> titles = new LinkedHashSet<>(role.otherTitles());
        link.ifPresent(l -> titles.addAll(l.otherTitles()));
        titles.remove(role.title());
        return List.copyOf(titles);
    }

    private static Requirement withCore(Requirement r, List<SkillId> core) {
        return core.contains(r.skill()) ? new Requirement(r.skill(), r.required(), r.weight(), true) : r;
    }

    private static <T> Knowable<T> orElse(Knowable<T> own, Optional<Knowable<T>> like) {
        return own.isKnown() ? own : like.orElse(own);
    }
}
