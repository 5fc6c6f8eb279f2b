package dev.switchback.imports.profile;

import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the role or skill a person names. Its id wins over its title, its title over other titles; two that are left
/// are a question back, never a guess. See ADR 22.
final class NameLookup {
    private static final int NEAREST = 3;

    /// Names that get a suggestion; each is compared with every title, and a list of thousands is another file.
    private static final int MOST_SUGGESTED = 50;

    private final Frameworks frameworks;
    private final Found found;
    private final List<TitleMeaning> meanings;
    private int unknown;

    /// @param titles tells what a title means; none, and roles are offered by their letters
    NameLookup(Frameworks frameworks, Found found, List<Supplier<TitleReader>> titles) {
        this.frameworks = frameworks;
        this.found = found;
        this.meanings =
                titles.stream().map(t -> new TitleMeaning(t, frameworks)).toList();
    }

    /// The role, or empty after a problem was noted.
    Optional<Role> role(String pointer, String name) {
        var named = frameworks.listRolesNamed(name);
        var meant = named.isEmpty() && unknown < MOST_SUGGESTED
                ? meanings.stream().flatMap(m -> m.advice(name).stream()).findFirst()
                : Optional.<String>empty();
        if (meant.isPresent()) {
            unknown++;
            found.add("role-unknown", pointer, inNoFramework("role", name), meant.get());
            return Optional.empty();
        }
        return one(pointer, name, "role", named, r -> r.id().value(), Role::title, () -> frameworks.listRoles().stream()
                .flatMap(r -> Stream.concat(Stream.of(r.title()), r.otherTitles().stream())));
    }

    Optional<Skill> skill(String pointer, String name) {
        return one(
                pointer,
                name,
                "skill",
                frameworks.listSkillsNamed(name),
                s -> s.id().value(),
                Skill::name,
                () -> frameworks.listSkills().stream()
                        .flatMap(s -> Stream.concat(Stream.of(s.name()), s.synonyms().stream())));
    }

    Optional<RoleId> roleId(Values group) {
        return group.text("role").flatMap(n -> role(group.pointer("role"), n)).map(Role::id);
    }

    Optional<SkillId> skillId(Values group) {
        return group.text("skill")
                .flatMap(n -> skill(group.pointer("skill"), n))
                .map(Skill::id);
    }

    private <T> Optional<T> one(
            String pointer,
            String name,
            String what,
            List<T> named,
            Function<T, String> id,
            Function<T, String> title,
            Supplier<Stream<String>> allTitles) {
        if (named.isEmpty()) {
            var nearest = ++unknown > MOST_SUGGESTED
                    ? List.<String>of()
                    : Nearest.list(name, allTitles.get().toList(), NEAREST);
            found.add(
                    what + "-unknown",
                    pointer,
                    inNoFramework(what, name),
                    nearest.isEmpty()
                            ? "Maybe load a framework under files."
                            : "Maybe you meant one of: " + quoted(nearest) + ".");
            return Optional.empty();
        }
        var best = best(named, name, id, title);
        if (best.size() > 1) {
            found.add(
                    what + "-ambiguous",
                    pointer,
                    "The " + what + " (" + Shown.text(name) + ") has " + best.size() + " meanings.",
                    "Maybe write its id, one of: "
                            + String.join(", ", best.stream().map(id).toList()) + ".");
            return Optional.empty();
        }
        return Optional.of(best.getFirst());
    }

    private static String inNoFramework(String what, String name) {
        return "The " + what + " (" + Shown.text(name) + ") is in no loaded framework.";
    }

    private static <T> List<T> best(List<T> named, String name, Function<T, String> id, Function<T, String> title) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        var byId = named.stream().filter(n -> id.apply(n).equals(wanted)).toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        var byTitle = named.stream()
                .filter(n -> title.apply(n).strip().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        return byTitle.isEmpty() ? named : byTitle;
    }

    private static String quoted(Collection<String> names) {
        return String.join("; ", names);
    }
}
