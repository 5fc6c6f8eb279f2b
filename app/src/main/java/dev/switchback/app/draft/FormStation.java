package dev.switchback.app.draft;

/// The station at which a field is asked.
public enum FormStation {
    /// Before the first station.
    START,
    WHY,
    TIME,
    SKILLS,
    MAP,
    PLAN,
    ASK,
    LAND
}
