package dev.switchback.engine.explain;

/// Id of an entry in the catalogue's list of sources. The entry says whether the source was opened, whether it
/// is reported by somebody else, or that the figure is our own estimate with date and reason.
///
/// @param value lower case words joined by hyphens
public record SourceId(String value) {
    public SourceId {
        if (!value.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "The source id (" + value + ") must be lower case words joined by hyphens.");
        }
    }

    public static SourceId of(String value) {
        return new SourceId(value);
    }
}
