package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words that make a move sound like a fall, rights that only managers have, and weeks that nobody described.
final class WordChecks {
    /// Words that are said of people only.
    private static final Pattern DEMOTION =
            words("demot\\w*|relegat\\w*|degradier\\w*|rückstuf\\w*|zurückgestuft\\w*" + "|zurückstuf\\w*");

    /// Words that in a title or rung are said of people; as a skill one may well downgrade a library.
    private static final Pattern FALL =
            words("downgrad\\w*|step(s|ped|ping)?[ -](down|back)|herabstuf\\w*|herabgestuft\\w*");

    private WordChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        EachText demotion = (place, text) -> look(DEMOTION, place, text, findings);
        ofPeople(view, demotion);
        ofWork(view, demotion);
        ofPeople(view, (place, text) -> look(FALL, place, text, findings));
        rights(view, findings::add);
        weeks(view, findings::add);
        return findings;
    }

    private interface EachText {
        void look(String place, String text);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "\\b(" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static void look(Pattern words, String place, String text, List<Finding> findings) {
        var word = words.matcher(text);
        if (word.find()) {
            findings.add(
                    new Finding(LintRule.WORDING, place, LintRule.WORDING.found("text", text, "word", word.group())));
        }
    }

    private static void ofPeople(LintView view, EachText each) {
        var framework = view.framework();
        each.look(framework.namespace(), framework.name());
        framework.crafts().forEach(c -> each.look(c.id().value(), c.name()));
        framework.levels().forEach(l -> each.look(l.id().value(), l.name()));
        framework.roles().forEach(r -> {
            each.look(r.id().value(), r.title());
            r.otherTitles().forEach(t -> each.look(r.id().value(), t));
        });
    }

    private static void ofWork(LintView view, EachText each) {
        var framework = view.framework();
        framework.skills().forEach(s -> {
            each.look(s.id().value(), s.name());
            s.synonyms().forEach(n -> each.look(s.id().value(), n));
        });
        framework.sources().forEach(s -> each.look(framework.namespace(), s.title()));
    }

    private static void rights(LintView view, Consumer<Finding> tell) {
        for (var role : view.roles()) {
            if (role.track() == Track.MANAGEMENT || !decidesNothing(role)) {
                continue;
            }
            view.parallels(role.id()).stream()
                    .filter(o -> o.track() == Track.MANAGEMENT
                            && o.decisionRights()
                                    .find()
                                    .filter(r -> !r.isEmpty())
                                    .isPresent())
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
