package dev.switchback.web.page;

import dev.switchback.app.dossier.OptionName;
import dev.switchback.app.dossier.SideBySide;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.web.shell.Stop;
import jakarta.inject.Singleton;
import java.util.List;

/// Two options of the map beside each other. Which two stands in the address.
@Singleton
final class BesidePart implements StationPart {
    private final Shell shell;

    BesidePart(Shell shell) {
        this.shell = shell;
    }

    /// An option that can be chosen.
    ///
    /// @param one   whether it is the first of the two
    /// @param other whether it is the second
    public record Choice(String id, String name, boolean one, boolean other) {}

    @Override
    public Stop stop() {
        return Stop.MAP;
    }

    @Override
    public Place place() {
        return Place.AFTER_THE_FORM;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String html(View view) {
        return view.found().dossier().map(d -> html(view, d)).orElse("");
    }

    private String html(View view, Opened opened) {
        var dossier = opened.pages().dossier();
        String one = view.asked("one");
        String other = view.asked("other");
        List<Choice> choices = dossier.options().options().stream()
                .map(o -> {
                    String id = OptionName.id(o);
                    return new Choice(
                            id,
                            opened.pages().words().words(OptionName.words(dossier, o)),
                            id.equals(one),
                            id.equals(other));
                })
                .toList();
        var first = OptionName.find(dossier, one);
        var second = OptionName.find(dossier, other);
        String table = first.isPresent() && second.isPresent()
                ? shell.html("beside", SideBySide.blocks(dossier, first.get(), second.get()), opened)
                : "";
        return Templates.beside(view.frame(), choices, table).render();
    }
}
