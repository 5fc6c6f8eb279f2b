package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words that make a move sound like a fall, rights that only managers have, and weeks that nobody described.
final class WordChecks {
    private static final Pattern DEMOTION = Pattern.compile(
            "\\b(demot\\w*|downgrad\\w*|relegat\\w*|step(s|ped|ping)?[ -]down|step(s|ped|ping)?[ -]back"
                    + "|degradier\\w*|herabstuf\\w*|herabgestuft\\w*|rückstuf\\w*|zurückgestuft\\w*|zurückstuf\\w*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private WordChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        texts(view, (place, text) -> {
            var word = DEMOTION.matcher(text);
            if (word.find()) {
                findings.add(new Finding(
                        LintRule.WORDING, place, LintRule.WORDING.found("text", text, "word", word.group())));
            }
        });
        rights(view, findings::add);
        weeks(view, findings::add);
        return findings;
    }

    private interface EachText {
        void look(String place, String text);
    }

    private static void texts(LintView view, EachText each) {
        var framework = view.framework();
        each.look(framework.namespace(), framework.name());
        framework.crafts().forEach(c -> each.look(c.id().value(), c.name()));
        framework.levels().forEach(l -> each.look(l.id().value(), l.name()));
        framework.skills().forEach(s -> {
            each.look(s.id().value(), s.name());
            s.synonyms().forEach(n -> each.look(s.id().value(), n));
        });
        framework.roles().forEach(r -> {
            each.look(r.id().value(), r.title());
            r.otherTitles().forEach(t -> each.look(r.id().value(), t));
        });
        framework.sources().forEach(s -> each.look(framework.namespace(), s.title()));
    }

    private static void rights(LintView view, Consumer<Finding> tell) {
        for (var role : view.roles()) {
            if (!decidesNothing(role)) {
                continue;
            }
            view.parallels(role.id()).stream()
                    .filter(o ->
                            o.decisionRights().find().filter(r -> !r.isEmpty()).isPresent())
                    .findFirst()
                    .ifPresent(o -> tell.accept(new Finding(
                            LintRule.RIGHTS_ONLY_FOR_MANAGERS,
                            role.id().value(),
                            LintRule.RIGHTS_ONLY_FOR_MANAGERS.found("role", role.title(), "other", o.title()))));
        }
    }

    private static boolean decidesNothing(Role role) {
        return role.decisionRights().find().filter(List::isEmpty).isPresent();
    }

    private static void weeks(LintView view, Consumer<Finding> tell) {
        long without = view.roles().stream().filter(r -> !r.week().isKnown()).count();
        if (without > 0) {
            tell.accept(new Finding(
                    LintRule.WEEK_NOT_STATED,
                    view.framework().namespace(),
                    LintRule.WEEK_NOT_STATED.found(
                            "without", without, "roles", view.roles().size())));
        }
    }
}
