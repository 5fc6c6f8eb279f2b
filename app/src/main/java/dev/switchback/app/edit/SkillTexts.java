package dev.switchback.app.edit;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.skill.Skill;
import java.util.TreeMap;

/// A skill as its form shows it.
public final class SkillTexts {
    private SkillTexts() {}

    public static EntryTexts of(Skill skill, Framework own, Names names) {
        var all = new TreeMap<String, String>();
        all.put("name", skill.name());
        all.put("kind", skill.kindStated() ? skill.kind().id() : "");
        all.put("synonyms", String.join("\n", skill.synonyms()));
        skill.sameAs().find().ifPresent(s -> all.put("same_as", names.shownForeign(s)));
        skill.effortPerStep().find().ifPresent(e -> {
            all.put("effort.low", RoleTexts.number(e.low().value()));
            all.put("effort.likely", RoleTexts.number(e.likely().value()));
            all.put("effort.high", RoleTexts.number(e.high().value()));
        });
        own.groups().stream()
                .filter(g -> g.skills().contains(skill.id()))
                .map(SkillGroup::id)
                .forEach(g -> all.put("group", g));
        int line = 0;
        for (var transfer : skill.transfers()) {
            String at = "transfers." + line++ + ".";
            all.put(at + "from", names.shown(transfer.from()));
            all.put(at + "credit", RoleTexts.hundredths(transfer.credit().value()));
        }
        return new EntryTexts(all);
    }
}
