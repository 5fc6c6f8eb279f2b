package dev.switchback.app.draft;

/// What a field holds, so that a door can choose how to ask for it.
public enum FieldKind {
    /// Keys of their own, such as `present`.
    GROUP,
    /// Entries in the person's order.
    LIST,
    /// Words that may fill several lines.
    TEXT,
    /// Words on one line.
    LINE,
    /// One of the choices.
    CHOICE,
    NUMBER,
    /// `2027-06-30`
    DAY,
    /// `2019-05`
    MONTH,
    /// `09:00`
    TIME,
    /// yes, no or unknown
    YES_NO_UNKNOWN,
    /// -2 to 2
    RATING,
    /// Id or title of a role in a loaded framework.
    ROLE,
    /// Id or name of a skill in a loaded framework.
    SKILL,
    /// A time zone such as Europe/Berlin.
    ZONE,
    /// A file: a path in a profile on disk, the name of an upload in a draft.
    FILE;

    /// Whether a person types or chooses a value here, rather than below.
    public boolean isLeaf() {
        return this != GROUP && this != LIST;
    }

    /// Whether spaces around a value mean something.
    boolean keepsSpaces() {
        return this == TEXT || this == LINE;
    }
}
