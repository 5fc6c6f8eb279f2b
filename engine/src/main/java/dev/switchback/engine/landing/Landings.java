package dev.switchback.engine.landing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Plans how to tell, hand over, arrive and look back. Distances in days are our own estimate where no source states
/// them, ADR 63.
public final class Landings {
    private Landings() {}

    /// Items in the order of their days. Where the first day is unknown, in the order in which they are done; an item
    /// whose own day is unknown stands where it would usually be.
    public static Landing plan(LandingInputs inputs) {
        var drafts = new ArrayList<Draft>();
        drafts.addAll(Telling.drafts(inputs));
        drafts.addAll(HandingOver.drafts(inputs));
        drafts.addAll(Arriving.drafts(inputs));
        drafts.addAll(Reviewing.drafts(inputs));
        return new Landing(
                inOrder(drafts, inputs).stream()
                        .map(d -> d.item(inputs.firstDay()))
                        .toList(),
                Telling.announcement(inputs),
                HandingOver.pages(inputs));
    }

    private static List<Draft> inOrder(List<Draft> drafts, LandingInputs inputs) {
        return inputs.firstDay()
                .find()
                .map(start -> sorted(drafts, Comparator.comparing(d -> day(d, start))))
                .orElseGet(() -> sorted(drafts, Comparator.comparingInt(Draft::days)));
    }

    private static LocalDate day(Draft draft, LocalDate start) {
        var usual = start.plusDays(draft.days());
        return switch (draft.day()) {
            case Draft.Day.FromStart ignored -> usual;
            case Draft.Day.Own(var own) -> own.find().orElse(usual);
        };
    }

    private static List<Draft> sorted(List<Draft> drafts, Comparator<Draft> order) {
        return drafts.stream().sorted(order).toList();
    }
}
