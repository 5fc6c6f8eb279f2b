package dev.switchback.cli;

import dev.switchback.app.asking.ConfirmFound.Open;
import dev.switchback.app.asking.FoundSkill;
import dev.switchback.app.dossier.CarriedTable;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Level;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// What is open, one card each, as lines of plain text.
final class ConfirmCards {
    private static final int MOST_SPANS = 3;

    private final Open open;

    ConfirmCards(Open open) {
        this.open = open;
    }

    int count() {
        return open.skills().size() + open.work().size();
    }

    /// Every card, a blank line after each.
    List<String> all() {
        var lines = new ArrayList<String>();
        open.skills().forEach(s -> lines.addAll(skill(s)));
        open.work().forEach(w -> lines.addAll(work(w)));
        return lines;
    }

    List<String> skill(FoundSkill skill) {
        var lines = new ArrayList<String>();
        lines.add(say(Phrase.of(
                skill.hint() ? "confirm.card.hint" : "confirm.card.named",
                "skill",
                skill.name(),
                "id",
                skill.skill().value(),
                "share",
                skill.sure())));
        skill.spans().stream()
                .limit(MOST_SPANS)
                .forEach(s -> lines.add("  "
                        + say(Phrase.of(
                                "skills.page.span", "words", s.words(), "file", s.file(), "place", s.place()))));
        int more = skill.spans().size() - MOST_SPANS;
        if (more > 0) {
            lines.add("  " + say(Phrase.of("confirm.card.more", "count", more)));
        }
        lines.add("  " + say(used(skill)) + " " + say(skill.level().sentence()));
        lines.add("");
        return lines;
    }

    private static Phrase used(FoundSkill skill) {
        return skill.lastUsed() instanceof Knowable.Known<YearMonth>(var month)
                ? Phrase.of("confirm.card.last", "month", month)
                : Phrase.of("confirm.card.no-last");
    }

    List<String> work(CarriedWork.Row row) {
        var lines = new ArrayList<String>();
        lines.add(say(Phrase.of(
                "confirm.card.work",
                "kind",
                row.kind(),
                "id",
                row.kind().id(),
                "share",
                row.findSurest().orElseThrow().confidence())));
        row.findings().forEach(f -> lines.add("  " + say(phrase(CarriedTable.line(f)))));
        lines.add("  " + say(Phrase.of("confirm.card.worth", "skills", CarriedTable.worth(open.dossier(), row))));
        lines.add("");
        return lines;
    }

    /// The reason as indented lines, what would change it last.
    List<String> why(Explanation why) {
        var lines = new ArrayList<String>();
        add(why, "  ", lines);
        return lines;
    }

    private void add(Explanation why, String indent, List<String> lines) {
        lines.add(indent + say(why.sentence()));
        why.inputs().forEach(i -> add(i, indent + "  ", lines));
        why.changes().forEach(c -> lines.add(indent + say(c)));
    }

    private static Phrase phrase(Inline line) {
        return switch (line) {
            case Inline.Plain(var phrase) -> phrase;
            case Inline.Strong(var phrase) -> phrase;
            case Inline.Given(var phrase) -> phrase;
            case Inline.Reasoned(var phrase, var why) -> phrase;
            case Inline.Linked(var phrase, var page) -> phrase;
        };
    }

    String say(Phrase phrase) {
        return SafeLine.of(open.words().words(phrase));
    }

    /// The level to begin with, for the line of keys.
    static String suggested(FoundSkill skill) {
        return skill.suggested() instanceof Knowable.Known<Level>(var level)
                ? Integer.toString((int) level.value())
                : "";
    }
}
