package dev.switchback.web.page;

import dev.switchback.app.edit.Edited;
import dev.switchback.app.edit.EntryTexts;
import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.edit.Names;
import dev.switchback.app.edit.RoleTexts;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.web.WebDoors;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A role of an own framework, as its form shows it.
@Singleton
final class RoleKind implements EntryForms.Kind {
    private final WebDoors doors;
    private final Shell shell;

    RoleKind(WebDoors doors, Shell shell) {
        this.doors = doors;
        this.shell = shell;
    }

    @Override
    public String path() {
        return "role";
    }

    @Override
    public String titleKey(boolean isNew) {
        return isNew ? "editing.role.new" : "editing.role.change";
    }

    private static Optional<Role> find(Framework own, String id) {
        return own.roles().stream().filter(r -> r.id().value().equals(id)).findFirst();
    }

    @Override
    public EntryTexts texts(Framework own, Names names, String id) {
        return find(own, id).map(r -> RoleTexts.of(r, names)).orElseGet(() -> EntryTexts.of(Map.of()));
    }

    @Override
    public Edited apply(Framework own, String id, EntryTexts texts) {
        return doors.desk().role(own, find(own, id).map(Role::id), texts);
    }

    @Override
    public Framework without(Framework own, String id) {
        return FrameworkDesk.without(own, RoleId.of(id));
    }

    @Override
    public List<FormItem> items(Framework own, EntryTexts texts, Map<String, List<String>> wrong, int spare) {
        return RoleItems.of(shell.words(), doors.desk().known(own), own, texts, wrong, spare);
    }

    @Override
    public List<String> goes(Framework own, String id) {
        var role = RoleId.of(id);
        return own.roles().stream()
                .filter(r -> r.leadsTo().contains(role)
                        || r.parallels().stream().anyMatch(p -> p.role().equals(role)))
                .map(r -> shell.words().say(Phrase.of("editing.role.goes", "role", r.title())))
                .toList();
    }
}
