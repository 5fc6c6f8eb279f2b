package dev.switchback.imports.framework;

import dev.switchback.app.port.FrameworkWriter;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Parallel;
import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleLevel;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Transfer;
import dev.switchback.imports.yaml.YamlWords;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// Writes framework format v1, laid out as a person would: one role below the other, small groups on one line, and
/// nothing about what is not known.
public final class FrameworkYaml implements FrameworkWriter {
    /// Stands for a version that a file does not state.
    public static final String NO_VERSION = "not stated";

    private static final String HEAD = """
            # A career framework for Switchback; docs/framework-format.md says what each line means.
            # What is not written here is not known. It is never read as zero.
            """;

    @Override
    public byte[] write(Framework framework) {
        return new Writing(framework).text().getBytes(StandardCharsets.UTF_8);
    }

    /// One file while it is written.
    private static final class Writing {
        private final Framework framework;
        private final String own;
        private final StringBuilder out = new StringBuilder(HEAD);

        Writing(Framework framework) {
            this.framework = framework;
            this.own = framework.namespace() + ":";
        }

        String text() {
            line("switchback_framework: 1");
            line("namespace: " + framework.namespace());
            line("name: " + YamlWords.of(framework.name()));
            if (!framework.version().equals(NO_VERSION)) {
                line("version: " + YamlWords.quoted(framework.version()));
            }
            if (!framework.licence().isEmpty()) {
                line("licence: " + YamlWords.of(framework.licence()));
            }
            section(
                    "crafts",
                    framework.crafts(),
                    c -> "  - {id: " + id(c.id().value()) + ", name: " + flow(c.name()) + "}");
            section("levels", framework.levels(), this::level);
            section("skill_groups", framework.groups(), this::group);
            section("skills", framework.skills(), this::skill);
            section("roles", framework.roles(), this::role);
            section("sources", framework.sources(), this::source);
            return out.toString();
        }

        private void line(String line) {
            out.append(line).append('\n');
        }

        private <T> void section(String key, List<T> entries, Function<T, String> written) {
            if (!entries.isEmpty()) {
                line("\n" + key + ":");
                entries.forEach(e -> line(written.apply(e)));
            }
        }

        private String level(RoleLevel level) {
            String rank = level.rank().find().map(r -> ", rank: " + r).orElse("");
            return "  - {id: " + id(level.id().value()) + ", name: " + flow(level.name()) + rank + "}";
        }

        private String group(SkillGroup group) {
            String parent = group.parent().isEmpty() ? "" : ", parent: " + id(group.parent());
            return "  - {id: " + id(group.id()) + ", name: " + flow(group.name()) + parent + "}";
        }

        private String skill(Skill skill) {
            var lines = new Lines();
            lines.add("id: " + id(skill.id().value()));
            lines.add("name: " + YamlWords.of(skill.name()));
            framework.groups().stream()
                    .filter(g -> g.skills().contains(skill.id()))
                    .forEach(g -> lines.add("group: " + id(g.id())));
            lines.addIf(skill.kindStated(), "kind: " + skill.kind().id());
            lines.addList("synonyms", skill.synonyms(), Writing::flow);
            lines.addList("transfers", skill.transfers(), this::transfer);
            skill.sameAs().find().map(SkillId::value).ifPresent(s -> lines.add("same_as: " + id(s)));
            skill.effortPerStep().find().ifPresent(e -> lines.add("effort_per_step: " + effort(e)));
            lines.addList("sources", skill.sources(), this::sourceId);
            return lines.text();
        }

        private String transfer(Transfer transfer) {
            return "{from: " + id(transfer.from().value()) + ", credit: "
                    + number(transfer.credit().value()) + "}";
        }

        private static String effort(HoursRange hours) {
            return "{low: %s, likely: %s, high: %s}"
                    .formatted(
                            number(hours.low().value()),
                            number(hours.likely().value()),
                            number(hours.high().value()));
        }

        private String role(Role role) {
            var lines = new Lines();
            lines.add("id: " + id(role.id().value()));
            lines.add("title: " + YamlWords.of(role.title()));
            lines.addList("other_titles", role.otherTitles(), Writing::flow);
            lines.add("craft: " + id(role.craft().value()));
            lines.add("track: " + role.track().id());
            lines.add("level: " + id(role.level().value()));
            lines.addBelow("skills", role.requirements(), this::requirement);
            role.week().find().ifPresent(w -> week(w, lines));
            role.pay().find().ifPresent(p -> lines.add("pay: " + pay(p)));
            role.decisionRights().find().ifPresent(r -> lines.add("decision_rights: " + list(r, DecisionRight::id)));
            lines.addList("parallel_to", role.parallels(), this::parallel);
            lines.addList("leads_to", role.leadsTo(), r -> id(r.value()));
            codebase(role.sharedCodebase(), lines);
            lines.addList("sources", role.sources(), this::sourceId);
            return lines.text();
        }

        private String requirement(Requirement asked) {
            String weight = asked.weight() == 1 ? "" : ", weight: " + number(asked.weight());
            String core = asked.core() ? ", core: true" : "";
            return "{skill: " + id(asked.skill().value()) + ", level: "
                    + number(asked.required().value()) + weight + core + "}";
        }

        private static void week(ActivityProfile week, Lines lines) {
            lines.add("week:");
            week.slices()
                    .forEach((activity, slice) -> lines.add("  %s: {share: %s, spread: %s}"
                            .formatted(
                                    activity.id(),
                                    number(slice.likely().value()),
                                    number(slice.spread().value()))));
        }

        private static String pay(PayBand pay) {
            return "{low: %d, high: %d, currency: %s}"
                    .formatted(
                            pay.low().amount(), pay.high().amount(), pay.low().currency());
        }

        private String parallel(Parallel parallel) {
            return "{role: " + id(parallel.role().value()) + ", grade: "
                    + parallel.grade().id() + "}";
        }

        private static void codebase(Knowable<Boolean> shared, Lines lines) {
            shared.find().ifPresent(s -> lines.add("shared_codebase: " + s));
        }

        /// Prose of several lines stays as it was written, so that a person can go on with it.
        private String source(Source source) {
            var block = YamlWords.findBlock(source.note(), "      ");
            if (block.isPresent()) {
                var lines = new Lines();
                lines.add("id: " + sourceId(source.id()));
                lines.add("title: " + YamlWords.of(source.title()));
                lines.addIf(!source.address().isEmpty(), "address: " + YamlWords.of(source.address()));
                lines.add("note: " + block.get());
                return lines.text();
            }
            var text = new StringBuilder("  - {id: ")
                    .append(sourceId(source.id()))
                    .append(", title: ")
                    .append(flow(source.title()));
            if (!source.address().isEmpty()) {
                text.append(", address: ").append(flow(source.address()));
            }
            if (!source.note().isEmpty()) {
                text.append(", note: ").append(flow(source.note()));
            }
            return text.append('}').toString();
        }

        /// Its own sources carry the namespace in their id.
        private String sourceId(SourceId id) {
            boolean isOwn = framework.sources().stream().anyMatch(s -> s.id().equals(id));
            return flow(isOwn ? id.value().substring(own.length()) : id.value());
        }

        private String id(String id) {
            return flow(id.startsWith(own) ? id.substring(own.length()) : id);
        }

        private static String flow(String text) {
            return YamlWords.inFlow(text);
        }

        private static <T> String list(List<T> entries, Function<T, String> written) {
            return "[" + String.join(", ", entries.stream().map(written).toList()) + "]";
        }

        private static String number(double number) {
            return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
        }

        /// The lines of one entry of a list.
        private static final class Lines {
            private final StringBuilder text = new StringBuilder();

            void add(String line) {
                text.append(text.isEmpty() ? "  - " : "\n    ").append(line);
            }

            void addIf(boolean wanted, String line) {
                if (wanted) {
                    add(line);
                }
            }

            /// On one line; left out when there is none.
            <T> void addList(String key, List<T> entries, Function<T, String> written) {
                addIf(!entries.isEmpty(), key + ": " + list(entries, written));
            }

            /// Each on a line of its own.
            <T> void addBelow(String key, List<T> entries, Function<T, String> written) {
                addIf(!entries.isEmpty(), key + ":");
                entries.forEach(e -> add("  - " + written.apply(e)));
            }

            String text() {
                return text.toString();
            }
        }
    }
}
