package dev.switchback.app.edit;

import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Transfer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A framework under a namespace of its own, to be changed. See ADR 280.
public final class CopyFramework {
    private final Framework from;
    private final String namespace;
    private final boolean builtIn;
    private final Set<RoleId> roles;
    private final Set<String> sources;

    private CopyFramework(Framework from, String namespace, String craft, boolean builtIn) {
        this.from = from;
        this.namespace = namespace;
        this.builtIn = builtIn;
        this.roles = from.roles().stream()
                .filter(r -> craft.isEmpty() || r.craft().value().equals(craft))
                .map(Role::id)
                .collect(Collectors.toSet());
        this.sources = from.sources().stream().map(s -> s.id().value()).collect(Collectors.toCollection(HashSet::new));
    }

    /// @param craft   whose roles are taken over; empty for those of all
    /// @param builtIn whether it is the built-in framework: it is always there, so its skills are named and not
    /// copied,
    ///                and what trains them goes on to do so
    public static Framework of(Framework from, String namespace, String name, String craft, boolean builtIn) {
        return new CopyFramework(from, namespace, craft, builtIn).of(name);
    }

    private Framework of(String name) {
        var taken = from.roles().stream()
                .filter(r -> roles.contains(r.id()))
                .map(this::role)
                .toList();
        var crafts = taken.stream().map(Role::craft).collect(Collectors.toSet());
        var levels = taken.stream().map(Role::level).collect(Collectors.toSet());
        return new Framework(
                namespace,
                name,
                "1",
                from.licence(),
                from.crafts().stream()
                        .map(c -> new Craft(CraftId.of(own(c.id().value())), c.name()))
                        .filter(c -> crafts.contains(c.id()))
                        .toList(),
                from.levels().stream()
                        .map(l -> new RoleLevel(LevelId.of(own(l.id().value())), l.name(), l.rank()))
                        .filter(l -> levels.contains(l.id()))
                        .toList(),
                builtIn ? List.of() : from.skills().stream().map(this::skill).toList(),
                taken,
                List.of(),
                List.of(),
                from.sources().stream().map(this::source).toList(),
                builtIn ? List.of() : from.groups().stream().map(this::group).toList());
    }

    private String own(String id) {
        return id.startsWith(from.namespace() + ":")
                ? namespace + id.substring(from.namespace().length())
                : id;
    }

    private SkillId skill(SkillId id) {
        return builtIn ? id : SkillId.of(own(id.value()));
    }

    private Skill skill(Skill s) {
        return new Skill(
                skill(s.id()),
                s.name(),
                s.kind(),
                s.kindStated(),
                s.synonyms(),
                s.transfers().stream()
                        .map(t -> new Transfer(skill(t.from()), t.credit()))
                        .toList(),
                s.effortPerStep(),
                s.sameAs(),
                s.sources().stream().map(this::source).toList());
    }

    private SkillGroup group(SkillGroup g) {
        return new SkillGroup(
                own(g.id()),
                g.name(),
                own(g.parent()),
                g.skills().stream().map(this::skill).toList());
    }

    /// Roles that were not taken over are named where they stand when that place is always there.
    private List<RoleId> reachable(List<RoleId> ids) {
        return ids.stream()
                .filter(id -> builtIn || roles.contains(id))
                .map(this::role)
                .toList();
    }

    private RoleId role(RoleId id) {
        return roles.contains(id) ? RoleId.of(own(id.value())) : id;
    }

    private Role role(Role r) {
        return new Role(
                role(r.id()),
                r.title(),
                r.otherTitles(),
                CraftId.of(own(r.craft().value())),
                r.track(),
                LevelId.of(own(r.level().value())),
                r.requirements().stream()
                        .map(a -> new Requirement(skill(a.skill()), a.required(), a.weight(), a.core()))
                        .toList(),
                r.week(),
                r.pay(),
                r.decisionRights(),
                r.parallels().stream()
                        .filter(p -> builtIn || roles.contains(p.role()))
                        .map(p -> new Parallel(role(p.role()), p.grade()))
                        .toList(),
                reachable(r.leadsTo()),
                r.sharedCodebase(),
                r.sources().stream().map(this::source).toList());
    }

    /// Own sources carry the namespace in their id.
    private SourceId source(SourceId id) {
        return sources.contains(id.value()) && id.value().startsWith(from.namespace())
                ? SourceId.of(namespace + id.value().substring(from.namespace().length()))
                : id;
    }

    private Source source(Source s) {
        return new Source(source(s.id()), s.kind(), s.title(), s.address(), s.note());
    }
}
