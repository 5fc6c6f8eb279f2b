package dev.switchback.engine.explain;

/// Where a fact or a figure comes from, as the product shows it.
///
/// @param id      see [SourceId]
/// @param kind    how strongly it may be quoted
/// @param title   what it is, in a few words
/// @param address where it can be read; empty for an own estimate
/// @param note    for an own estimate its date and reason; else what limits it; may be empty
public record Source(SourceId id, Kind kind, String title, String address, String note) {
    /// How strongly a source may be quoted.
    public enum Kind implements Keyed {
        /// The source itself was opened: may be stated.
        OPENED("opened"),
        /// Read in somebody else's account: "reported by".
        REPORTED("reported"),
        /// Our own figure, with date and reason.
        OWN_ESTIMATE("own-estimate");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }

        @Override
        public String key() {
            return "source-kind." + id;
        }
    }
}
