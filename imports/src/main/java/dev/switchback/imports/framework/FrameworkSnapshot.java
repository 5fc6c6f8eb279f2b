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
import dev.switchback.engine.framework.PayBand;
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
import dev.switchback.imports.framework.SnapshotBytes.In;
import dev.switchback.imports.framework.SnapshotBytes.Out;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// The built-in framework in the form in which it is read fastest, made from its files when the program is built. It
/// holds what those files hold and nothing else: no pay, no issues, no sources of its own. See ADR 281.
final class FrameworkSnapshot {
    private FrameworkSnapshot() {}

    /// @param made sum over the files that the framework was read from
    /// @throws IllegalArgumentException when the framework holds what a snapshot does not
    static byte[] write(Framework framework, long made) {
        if (!framework.issues().isEmpty()
                || !framework.unlinked().isEmpty()
                || !framework.sources().isEmpty()
                || framework.roles().stream().anyMatch(r -> r.pay().isKnown())) {
            throw new IllegalArgumentException("a snapshot holds no pay, no issues and no sources of its own");
        }
        var out = new Out();
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
        return out.bytes(made);
    }

    private static void skill(Out out, Skill skill) {
        out.text(skill.id().value());
        out.text(skill.name());
        out.number(skill.kind().ordinal());
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

    private static void role(Out out, Role role) {
        out.text(role.id().value());
        out.text(role.title());
        out.list(role.otherTitles(), out::text);
        out.text(role.craft().value());
        out.number(role.track().ordinal());
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
                    out.number(e.getKey().ordinal());
                    out.figure(e.getValue().likely().value());
                    out.figure(e.getValue().spread().value());
                }));
        known(out, role.pay(), p -> {});
        known(out, role.decisionRights(), rights -> out.list(rights, d -> out.number(d.ordinal())));
        out.list(role.parallels(), p -> {
            out.text(p.role().value());
            out.number(p.grade().ordinal());
        });
        out.list(role.leadsTo(), r -> out.text(r.value()));
        known(out, role.sharedCodebase(), out::truth);
        out.list(role.sources(), s -> out.text(s.value()));
    }

    private static <T> void known(Out out, Knowable<T> value, Out.Writing<T> writing) {
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
        return new FrameworkSnapshot.Reading(new In(bytes)).framework();
    }

    /// Whether these are the bytes of a snapshot of files with this sum.
    static boolean isMadeOf(byte[] bytes, long made) {
        try {
            return new In(bytes).made() == made;
        } catch (IOException e) {
            return false;
        }
    }

    /// One snapshot while it is read.
    private record Reading(In in) {
        // Asked once: each call would copy the constants anew.
        private static final Activity[] ACTIVITIES = Activity.values();
        private static final DecisionRight[] RIGHTS = DecisionRight.values();
        private static final Grade[] GRADES = Grade.values();
        private static final Track[] TRACKS = Track.values();
        private static final SkillKind[] KINDS = SkillKind.values();

        Framework framework() {
            String namespace = in.text();
            String name = in.text();
            String version = in.text();
            String licence = in.text();
            var crafts = new ArrayList<Craft>();
            for (int left = in.number(); left > 0; left--) {
                crafts.add(new Craft(CraftId.of(in.text()), in.text()));
            }
            var levels = new ArrayList<RoleLevel>();
            for (int left = in.number(); left > 0; left--) {
                levels.add(new RoleLevel(
                        LevelId.of(in.text()), in.text(), in.truth() ? Knowable.known(in.number()) : unknown()));
            }
            var groups = new ArrayList<SkillGroup>();
            for (int left = in.number(); left > 0; left--) {
                groups.add(new SkillGroup(in.text(), in.text(), in.text(), skillIds()));
            }
            var skills = new ArrayList<Skill>();
            for (int left = in.number(); left > 0; left--) {
                skills.add(skill());
            }
            var roles = new ArrayList<Role>();
            for (int left = in.number(); left > 0; left--) {
                roles.add(role());
            }
            return new Framework(
                    namespace, name, version, licence, crafts, levels, skills, roles, List.of(), List.of(), List.of(),
                    groups);
        }

        private Skill skill() {
            var id = in.skill();
            String name = in.text();
            var kind = KINDS[in.number()];
            boolean stated = in.truth();
            var synonyms = texts();
            var transfers = new ArrayList<Transfer>();
            for (int left = in.number(); left > 0; left--) {
                transfers.add(new Transfer(in.skill(), Share.of(in.figure())));
            }
            Knowable<HoursRange> effort =
                    in.truth() ? Knowable.known(HoursRange.of(in.figure(), in.figure(), in.figure())) : unknown();
            Knowable<SkillId> same = in.truth() ? Knowable.known(in.skill()) : unknown();
            return new Skill(id, name, kind, stated, synonyms, transfers, effort, same, sources());
        }

        private Role role() {
            var id = in.role();
            String title = in.text();
            var otherTitles = texts();
            var craft = CraftId.of(in.text());
            var track = TRACKS[in.number()];
            var level = LevelId.of(in.text());
            var asked = new ArrayList<Requirement>();
            for (int left = in.number(); left > 0; left--) {
                asked.add(new Requirement(in.skill(), Level.of(in.figure()), in.figure(), in.truth()));
            }
            Knowable<ActivityProfile> week = in.truth() ? Knowable.known(week()) : unknown();
            in.truth();
            Knowable<PayBand> pay = unknown();
            Knowable<List<DecisionRight>> rights = in.truth() ? Knowable.known(rights()) : unknown();
            var parallels = new ArrayList<Parallel>();
            for (int left = in.number(); left > 0; left--) {
                parallels.add(new Parallel(in.role(), GRADES[in.number()]));
            }
            var next = new ArrayList<RoleId>();
            for (int left = in.number(); left > 0; left--) {
                next.add(in.role());
            }
            Knowable<Boolean> shared = in.truth() ? Knowable.known(in.truth()) : unknown();
            return new Role(
                    id,
                    title,
                    otherTitles,
                    craft,
                    track,
                    level,
                    asked,
                    week,
                    pay,
                    rights,
                    parallels,
                    next,
                    shared,
                    sources());
        }

        private ActivityProfile week() {
            var slices = new EnumMap<Activity, Slice>(Activity.class);
            for (int left = in.number(); left > 0; left--) {
                slices.put(ACTIVITIES[in.number()], new Slice(Share.of(in.figure()), Share.of(in.figure())));
            }
            return new ActivityProfile(slices);
        }

        private List<DecisionRight> rights() {
            var rights = new ArrayList<DecisionRight>();
            for (int left = in.number(); left > 0; left--) {
                rights.add(RIGHTS[in.number()]);
            }
            return List.copyOf(rights);
        }

        private List<String> texts() {
            var texts = new ArrayList<String>();
            for (int left = in.number(); left > 0; left--) {
                texts.add(in.text());
            }
            return texts;
        }

        private List<SkillId> skillIds() {
            var ids = new ArrayList<SkillId>();
            for (int left = in.number(); left > 0; left--) {
                ids.add(in.skill());
            }
            return ids;
        }

        private List<SourceId> sources() {
            var ids = new ArrayList<SourceId>();
            for (int left = in.number(); left > 0; left--) {
                ids.add(in.source());
            }
            return ids;
        }

        private <T> Knowable<T> unknown() {
            String key = in.text();
            var args = new ArrayList<Phrase.Arg>();
            for (int left = in.number(); left > 0; left--) {
                args.add(new Phrase.Arg(in.text(), in.text()));
            }
            return Knowable.unknown(new Phrase(key, args));
        }
    }
}
