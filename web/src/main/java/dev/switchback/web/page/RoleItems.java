package dev.switchback.web.page;

import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.WeekTexts;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Track;
import dev.switchback.web.page.FormItem.Pick;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The form of a role, field by field.
final class RoleItems {
    private final Words words;
    private final EntryItems items;
    private final EntryTexts texts;

    private RoleItems(Words words, EntryTexts texts, Map<String, List<String>> wrong) {
        this.words = words;
        this.texts = texts;
        this.items = new EntryItems(words, texts, wrong);
    }

    /// @param spare how many empty lines each list offers
    static List<FormItem> of(
            Words words,
            Frameworks known,
            Framework own,
            EntryTexts texts,
            Map<String, List<String>> wrong,
            int spare) {
        var form = new RoleItems(words, texts, wrong);
        form.standing(known, own);
        form.skills(spare);
        form.week();
        form.pay();
        form.rights();
        form.moves(spare);
        return form.items.list();
    }

    private void standing(Frameworks known, Framework own) {
        items.line("title", "editing.role.title", "");
        items.text("other_titles", "editing.role.other-titles", "editing.one-a-line");
        items.choice(
                "craft",
                "editing.role.craft",
                picks(
                        own.crafts().stream().map(c -> new Pick(c.id().value(), c.name(), false)),
                        known.listFrameworks().stream()
                                .flatMap(f -> f.crafts().stream())
                                .map(c -> new Pick(c.id().value(), c.name(), false)),
                        texts.at("craft")));
        items.line("new_craft", "editing.role.new-craft", "");
        items.choice(
                "track",
                "editing.role.track",
                Arrays.stream(Track.values())
                        .map(t -> new Pick(t.id(), words.of(t.key()), false))
                        .toList());
        items.choice(
                "level",
                "editing.role.level",
                picks(
                        own.levels().stream().map(l -> new Pick(l.id().value(), l.name(), false)),
                        known.listFrameworks().stream()
                                .flatMap(f -> f.levels().stream())
                                .map(l -> new Pick(l.id().value(), l.name(), false)),
                        texts.at("level")));
        items.line("new_level", "editing.role.new-level", "");
        items.number("new_rank", "editing.role.new-rank", "editing.role.new-rank.hint");
    }

    /// The framework's own, and one of another framework where the role stands on that.
    private static List<Pick> picks(Stream<Pick> own, Stream<Pick> all, String chosen) {
        var picks = new ArrayList<>(own.toList());
        if (picks.stream().noneMatch(p -> p.id().equals(chosen))) {
            all.filter(p -> p.id().equals(chosen)).findFirst().ifPresent(picks::add);
        }
        return picks;
    }

    private void skills(int spare) {
        items.open("editing.role.skills", "editing.role.skills.hint");
        for (int i = 0; i < texts.count("skills") + spare; i++) {
            String at = "skills." + i + ".";
            items.row("editing.role.skill-number", i + 1);
            items.proposed(at + "skill", "editing.role.skill", "known-skills");
            items.number(at + "level", "editing.role.skill-level", "");
            items.number(at + "weight", "editing.role.weight", "");
            items.tick(at + "core", "editing.role.core");
            items.endRow();
        }
        items.more();
        items.close();
    }

    private void week() {
        items.open("editing.role.week", "editing.role.week.hint");
        items.note("week", "editing.role.week");
        for (var activity : WeekTexts.activities()) {
            items.named(Phrase.of(activity.key()));
            items.number("week." + activity.id() + ".share", "editing.role.share", "");
            items.number("week." + activity.id() + ".spread", "editing.role.spread", "");
            items.endRow();
        }
        items.close();
    }

    private void pay() {
        items.open("editing.role.pay", "editing.role.pay.hint");
        items.row("editing.role.pay");
        items.number("pay.low", "editing.role.low", "");
        items.number("pay.high", "editing.role.high", "");
        items.line("pay.currency", "editing.role.currency", "");
        items.endRow();
        items.close();
    }

    private void rights() {
        items.open("editing.role.rights", "editing.role.rights.hint");
        for (var right : DecisionRight.values()) {
            items.tick("rights." + right.id(), right.key());
        }
        items.tick("rights.none", "editing.role.rights.none");
        items.choice(
                "codebase",
                "editing.role.codebase",
                List.of(
                        new Pick("yes", words.of("editing.yes"), false),
                        new Pick("no", words.of("editing.no"), false)));
        items.close();
    }

    private void moves(int spare) {
        items.open("editing.role.parallels", "editing.role.parallels.hint");
        for (int i = 0; i < texts.count("parallels") + spare; i++) {
            String at = "parallels." + i + ".";
            items.row("editing.role.parallel-number", i + 1);
            items.proposed(at + "role", "editing.role.role", "known-roles");
            items.needed(
                    at + "grade",
                    "editing.role.grade",
                    Arrays.stream(Grade.values())
                            .map(g -> new Pick(g.id(), words.of(g.key()), false))
                            .toList());
            items.endRow();
        }
        items.close();
        items.open("editing.role.next", "editing.role.next.hint");
        for (int i = 0; i < texts.count("next") + spare; i++) {
            items.proposed("next." + i, "editing.role.role", "known-roles");
        }
        items.more();
        items.close();
    }
}
