package dev.switchback.web.page;

import dev.switchback.app.edit.Edited;
import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.edit.Names;
import dev.switchback.app.edit.SkillTexts;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.web.WebDoors;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A skill of an own framework, as its form shows it.
@Singleton
final class SkillKind implements EntryForms.Kind {
    private final WebDoors doors;
    private final Shell shell;

    SkillKind(WebDoors doors, Shell shell) {
        this.doors = doors;
        this.shell = shell;
    }

    @Override
    public String path() {
        return "skill";
    }

    @Override
    public String titleKey(boolean isNew) {
        return isNew ? "editing.skill.new" : "editing.skill.change";
    }

    private static Optional<Skill> find(Framework own, String id) {
        return own.skills().stream().filter(s -> s.id().value().equals(id)).findFirst();
    }

    @Override
    public EntryTexts texts(Framework own, Names names, String id) {
        return find(own, id).map(s -> SkillTexts.of(s, own, names)).orElseGet(() -> EntryTexts.of(Map.of()));
    }

    @Override
    public Edited apply(Framework own, String id, EntryTexts texts) {
        return doors.desk().skill(own, find(own, id).map(Skill::id), texts);
    }

    @Override
    public Framework without(Framework own, String id) {
        return FrameworkDesk.without(own, SkillId.of(id));
    }

    @Override
    public List<FormItem> items(Framework own, EntryTexts texts, Map<String, List<String>> wrong, int spare) {
        return SkillItems.of(shell.words(), own, texts, wrong, spare);
    }

    @Override
    public List<String> goes(Framework own, String id) {
        var skill = SkillId.of(id);
        return own.roles().stream()
                .filter(r -> r.requirements().stream().anyMatch(a -> a.skill().equals(skill)))
                .map(r -> shell.words().say(Phrase.of("editing.skill.goes", "role", r.title())))
                .toList();
    }
}
