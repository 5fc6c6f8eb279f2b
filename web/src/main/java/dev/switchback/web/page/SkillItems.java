package dev.switchback.web.page;

import dev.switchback.app.edit.EntryTexts;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.web.page.FormItem.Pick;
import dev.switchback.web.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The form of a skill, field by field.
final class SkillItems {
    private SkillItems() {}

    /// @param spare how many empty lines each list offers
    static List<FormItem> of(Words words, Framework own, EntryTexts texts, Map<String, List<String>> wrong, int spare) {
        var items = new EntryItems(words, texts, wrong);
        items.line("name", "editing.skill.name", "");
        items.text("synonyms", "editing.skill.synonyms", "editing.one-a-line");
        items.choice(
                "kind",
                "editing.skill.kind",
                Arrays.stream(SkillKind.values())
                        .map(k -> new Pick(k.id(), words.of(k.key()), false))
                        .toList());
        if (!own.groups().isEmpty()) {
            items.choice(
                    "group",
                    "editing.skill.group",
                    own.groups().stream()
                            .map(g -> new Pick(g.id(), g.name(), false))
                            .toList());
        }
        items.proposed("same_as", "editing.skill.same-as", "known-skills");
        items.open("editing.skill.effort", "editing.skill.effort.hint");
        items.row("editing.skill.effort");
        items.number("effort.low", "editing.skill.low", "");
        items.number("effort.likely", "editing.skill.likely", "");
        items.number("effort.high", "editing.skill.high", "");
        items.endRow();
        items.close();
        items.open("editing.skill.transfers", "editing.skill.transfers.hint");
        for (int i = 0; i < texts.count("transfers") + spare; i++) {
            String at = "transfers." + i + ".";
            items.row("editing.skill.transfer-number", i + 1);
            items.proposed(at + "from", "editing.role.skill", "known-skills");
            items.number(at + "credit", "editing.skill.credit", "");
            items.endRow();
        }
        items.more();
        items.close();
        return items.list();
    }
}
