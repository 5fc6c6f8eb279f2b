package dev.switchback.web.page;

import dev.switchback.app.edit.EntryTexts;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.page.FormItem.Pick;
import dev.switchback.web.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Puts a form of a framework together, each field with what was typed in it and what is wrong with that.
final class EntryItems {
    /// What names of inputs begin with, so that they are told from those of the page.
    static final String FIELD = "e.";

    private final Words words;
    private final EntryTexts texts;
    private final Map<String, List<String>> wrong;
    private final List<FormItem> items = new ArrayList<>();

    /// @param wrong sentences by field
    EntryItems(Words words, EntryTexts texts, Map<String, List<String>> wrong) {
        this.words = words;
        this.texts = texts;
        this.wrong = wrong;
    }

    List<FormItem> list() {
        return items;
    }

    void line(String name, String label, String hint) {
        field(name, label, hint, "line", List.of(), "");
    }

    void text(String name, String label, String hint) {
        field(name, label, hint, "text", List.of(), "");
    }

    void number(String name, String label, String hint) {
        field(name, label, hint, "number", List.of(), "");
    }

    /// @param list id of the proposals
    void proposed(String name, String label, String list) {
        field(name, label, "", "line", List.of(), list);
    }

    void tick(String name, String label) {
        field(name, label, "", "tick", List.of(), "");
    }

    /// May stay unanswered.
    void choice(String name, String label, List<Pick> picks) {
        needed(
                name,
                label,
                Stream.concat(Stream.of(new Pick("", words.of("editing.not-said"), false)), picks.stream())
                        .toList());
    }

    void needed(String name, String label, List<Pick> picks) {
        String value = texts.at(name);
        field(
                name,
                label,
                "",
                "choice",
                picks.stream()
                        .map(p -> new Pick(p.id(), p.words(), p.id().equals(value)))
                        .toList(),
                "");
    }

    private void field(String name, String label, String hint, String kind, List<Pick> picks, String list) {
        items.add(new FormItem(
                "field",
                FIELD + name,
                words.of(label),
                hint.isEmpty() ? "" : words.of(hint),
                kind,
                texts.at(name),
                picks,
                list,
                wrong.getOrDefault(name, List.of())));
    }

    /// Where a message stands that is about all fields of a part.
    void note(String name, String label) {
        items.add(new FormItem(
                "note", FIELD + name, words.of(label), "", "", "", List.of(), "", wrong.getOrDefault(name, List.of())));
    }

    void open(String label, String hint) {
        items.add(new FormItem("open", "", words.of(label), words.of(hint), "", "", List.of(), "", List.of()));
    }

    void close() {
        items.add(FormItem.close());
    }

    void row(String label) {
        row(Phrase.of(label));
    }

    void row(String label, int number) {
        row(Phrase.of(label, "number", number));
    }

    /// A line whose name nothing in it says.
    void named(Phrase label) {
        String name = words.say(label);
        items.add(new FormItem("row", "", name, name, "", "", List.of(), "", List.of()));
    }

    private void row(Phrase label) {
        items.add(FormItem.button("row", "", words.say(label)));
    }

    void endRow() {
        items.add(FormItem.button("row-end", "", ""));
    }

    void more() {
        items.add(FormItem.button("more", "more", words.of("editing.more")));
    }
}
