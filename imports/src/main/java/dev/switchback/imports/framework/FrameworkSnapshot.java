package dev.switchback.imports.framework;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.activity.ActivityProfile.Slice;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// The built-in framework in the form in which it is read fastest, made from its files when the program is built. It
/// holds what those files hold and nothing else: no pay, no issues, no sources of its own. See ADR 223.
final class FrameworkSnapshot {
    private FrameworkSnapshot() {}

    /// @throws IllegalArgumentException when the framework holds what a snapshot does not
    static byte[] write(Framework framework) {
        if (!framework.issues().isEmpty()
                || !framework.unlinked().isEmpty()
                || !framework.sources().isEmpty()
                || framework.roles().stream().anyMatch(r -> r.pay().isKnown())) {
            throw new IllegalArgumentException("A snapshot holds no pay, no issues and no sources of its own.");
        }
        var out = new SnapshotBytes.Out();
        out.text(framework.namespace());
        out.text(framework.name());
        out.text(framework.version());
        out.text(framework.licence());
        out.list(framework.crafts(), c -> {
            out.text(c.id().value());
            out.text(c.name());
        });
        out.list(framework.levels(), l -> {
            out.text(l.id().value());
            out.text(l.name());
            known(out, l.rank(), out::number);
        });
        out.list(framework.groups(), g -> {
            out.text(g.id());
            out.text(g.name());
            out.text(g.parent());
            out.list(g.skills(), s -> out.text(s.value()));
        });
        out.list(framework.skills(), s -> skill(out, s));
        out.list(framework.roles(), r -> role(out, r));
        return out.bytes();
    }

    private static void skill(SnapshotBytes.Out out, Skill skill) {
        out.text(skill.id().value());
        out.text(skill.name());
        out.text(skill.kind().id());
        out.truth(skill.kindStated());
        out.list(skill.synonyms(), out::text);
        out.list(skill.transfers(), t -> {
            out.text(t.from().value());
            out.figure(t.credit().value());
        });
        known(out, skill.effortPerStep(), e -> {
            out.figure(e.low().value());
            out.figure(e.likely().value());
            out.figure(e.high().value());
        });
        known(out, skill.sameAs(), s -> out.text(s.value()));
        out.list(skill.sources(), s -> out.text(s.value()));
    }

    private static void role(SnapshotBytes.Out out, Role role) {
        out.text(role.id().value());
        out.text(role.title());
        out.list(role.otherTitles(), out::text);
        out.text(role.craft().value());
        out.text(role.track().id());
        out.text(role.level().value());
        out.list(role.requirements(), r -> {
            out.text(r.skill().value());
            out.figure(r.required().value());
            out.figure(r.weight());
            out.truth(r.core());
        });
        known(
                out,
                role.week(),
                w -> out.list(List.copyOf(w.slices().entrySet()), e -> {
                    out.text(e.getKey().id());
                    out.figure(e.getValue().likely().value());
                    out.figure(e.getValue().spread().value());
                }));
        known(out, role.pay(), p -> {});
        known(out, role.decisionRights(), rights -> out.list(rights, d -> out.text(d.id())));
        out.list(role.parallels(), p -> {
            out.text(p.role().value());
            out.text(p.grade().id());
        });
        out.list(role.leadsTo(), r -> out.text(r.value()));
        known(out, role.sharedCodebase(), out::truth);
        out.list(role.sources(), s -> out.text(s.value()));
    }

    private static <T> void known(SnapshotBytes.Out out, Knowable<T> value, SnapshotBytes.Writing<T> writing) {
        out.truth(value.isKnown());
        switch (value) {
            case Known<T>(var known) -> writing.write(known);
            case Unknown<T>(var reason) -> {
                out.text(reason.key());
                out.list(reason.args(), a -> {
                    out.text(a.name());
                    out.text(a.value().toString());
                });
            }
        }
    }

    /// @throws IOException when these are not the bytes that [#write] made
    static Framework read(byte[] bytes) throws IOException {
        var in = new SnapshotBytes.In(bytes);
        String namespace = in.text();
        String name = in.text();
        String version = in.text();
        String licence = in.text();
        var crafts = in.list(() -> new Craft(CraftId.of(in.text()), in.text()));
        var levels = in.list(() -> new RoleLevel(LevelId.of(in.text()), in.text(), known(in, in::number)));
        var groups =
                in.list(() -> new SkillGroup(in.text(), in.text(), in.text(), in.list(() -> SkillId.of(in.text()))));
        var skills = in.list(() -> skill(in));
        var roles = in.list(() -> role(in));
        return new Framework(
                namespace, name, version, licence, crafts, levels, skills, roles, List.of(), List.of(), List.of(),
                groups);
    }

    private static Skill skill(SnapshotBytes.In in) throws IOException {
        return new Skill(
                SkillId.of(in.text()),
                in.text(),
                SkillKind.findById(in.text()).orElseThrow(),
                in.truth(),
                in.list(in::text),
                in.list(() -> new Transfer(SkillId.of(in.text()), Share.of(in.figure()))),
                known(in, () -> HoursRange.of(in.figure(), in.figure(), in.figure())),
                known(in, () -> SkillId.of(in.text())),
                in.list(() -> SourceId.of(in.text())));
    }

    private static Role role(SnapshotBytes.In in) throws IOException {
        return new Role(
                RoleId.of(in.text()),
                in.text(),
                in.list(in::text),
                CraftId.of(in.text()),
                Track.findById(in.text()).orElseThrow(),
                LevelId.of(in.text()),
                in.list(() -> new Requirement(SkillId.of(in.text()), Level.of(in.figure()), in.figure(), in.truth())),
                known(in, () -> week(in)),
                known(in, () -> {
                    throw new IOException("a snapshot holds no pay");
                }),
                known(in, () -> in.list(() -> DecisionRight.findById(in.text()).orElseThrow())),
                in.list(() -> new Parallel(
                        RoleId.of(in.text()), Grade.findById(in.text()).orElseThrow())),
                in.list(() -> RoleId.of(in.text())),
                known(in, in::truth),
                in.list(() -> SourceId.of(in.text())));
    }

    private static ActivityProfile week(SnapshotBytes.In in) throws IOException {
        var slices = new EnumMap<Activity, Slice>(Activity.class);
        for (int left = in.number(); left > 0; left--) {
            var activity = Activity.findById(in.text()).orElseThrow();
            slices.put(activity, new Slice(Share.of(in.figure()), Share.of(in.figure())));
        }
        return new ActivityProfile(slices);
    }

    private static <T> Knowable<T> known(SnapshotBytes.In in, SnapshotBytes.Reading<T> reading) throws IOException {
        if (in.truth()) {
            return Knowable.known(reading.read());
        }
        String key = in.text();
        var args = new ArrayList<Phrase.Arg>();
        for (int left = in.number(); left > 0; left--) {
            args.add(new Phrase.Arg(in.text(), in.text()));
        }
        return Knowable.unknown(new Phrase(key, args));
    }
}
