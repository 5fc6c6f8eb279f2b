package dev.switchback.web.page;

import dev.switchback.app.dossier.TryWeekPage;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.pivot.RoleWeek;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;

/// The week of any role at the person's hours, at Time. Which role stands in the address.
@Singleton
final class TryPart implements StationPart {
    /// In the address.
    static final String ROLE = "role";

    private final Shell shell;

    TryPart(Shell shell) {
        this.shell = shell;
    }

    /// What is shown of a role that was chosen.
    ///
    /// @param html  its week
    /// @param week  address of the calendar to try on; empty where the week is not known
    public record Tried(String html, String week) {}

    @Override
    public Stop stop() {
        return Stop.TIME;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_TEXT;
    }

    @Override
    public String html(View view) {
        return view.found().dossier().map(d -> html(view, d)).orElse("");
    }

    private String html(View view, Opened opened) {
        var role = find(opened, view.asked(ROLE));
        var choices = opened.pages().dossier().frameworks().listRoles().stream()
                .sorted(Comparator.comparing(Role::title))
                .map(r -> choice(r, role))
                .toList();
        return Templates.tried(
                        view.frame(),
                        choices,
                        role.map(r -> tried(view, opened, r)).orElseGet(() -> new Tried("", "")))
                .render();
    }

    /// An address that names no role shows nothing.
    static Optional<Role> find(Opened opened, String name) {
        return opened.pages().dossier().frameworks().listRoles().stream()
                .filter(r -> r.id().value().equals(name))
                .findFirst();
    }

    private LookAround.Choice choice(Role role, Optional<Role> chosen) {
        return new LookAround.Choice(
                role.id().value(),
                shell.words()
                        .say(Phrase.of(
                                "browse.choice",
                                "title",
                                role.title(),
                                "namespace",
                                role.id().namespace())),
                chosen.filter(role::equals).isPresent());
    }

    private Tried tried(View view, Opened opened, Role role) {
        var dossier = opened.pages().dossier();
        var week = RoleWeek.of(dossier, role);
        return new Tried(
                shell.html("tried", TryWeekPage.blocks(dossier, role, week), opened),
                week.isKnown()
                        ? "/" + view.space().path() + "/try/week.ics?" + ROLE + "="
                                + role.id().value()
                        : "");
    }
}
