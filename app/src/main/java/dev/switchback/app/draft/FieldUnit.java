package dev.switchback.app.draft;

import dev.switchback.engine.explain.Keyed;
import dev.switchback.engine.explain.Phrase;

/// What a number counts.
public enum FieldUnit implements Keyed {
    NONE("none"),
    HOURS_PER_WEEK("hours-per-week"),
    HOURS("hours"),
    WEEKS("weeks"),
    YEARS("years"),
    PEOPLE("people"),
    /// In the currency of the profile, before tax.
    PAY_PER_YEAR("pay-per-year"),
    PERCENT("percent"),
    LEVEL("level");

    private final String id;

    FieldUnit(String id) {
        this.id = id;
    }

    public Phrase label() {
        return Phrase.of(key());
    }

    @Override
    public String key() {
        return "form-unit." + id;
    }
}
