package dev.switchback.engine.explain;

/// A fixed id of the program that has words of its own in the catalogue's texts, such as an activity.
public interface Keyed {
    /// Key of the words, dotted and lower case: `activity.one-to-one`.
    String key();
}
