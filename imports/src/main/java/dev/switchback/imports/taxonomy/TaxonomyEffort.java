package dev.switchback.imports.taxonomy;

import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.HoursRange;

/// Hours that a step of what a classification names takes. Neither says any; ADR 252.
final class TaxonomyEffort {
    static final SourceId SOURCE = SourceId.of("own-taxonomy-effort");

    /// A whole field, such as Medicine.
    static final HoursRange FIELD_OF_KNOWLEDGE = HoursRange.of(100, 300, 900);

    /// A skill of every occupation, such as Reading comprehension.
    static final HoursRange GENERAL_SKILL = HoursRange.of(30, 90, 270);

    /// One subject among the thousands of ESCO.
    static final HoursRange ONE_SUBJECT = HoursRange.of(20, 60, 240);

    /// One thing that is done, among the thousands of ESCO.
    static final HoursRange ONE_DEED = HoursRange.of(10, 30, 120);

    private TaxonomyEffort() {}
}
