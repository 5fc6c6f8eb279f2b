package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Phrase;
import java.time.YearMonth;
import java.util.List;

/// What one repository shows. Of others there are counts only, never a name or an address.
public sealed interface RepositoryFacts {
    /// Name of the folder, or what the person called it.
    String name();

    /// Nothing can be said, with the reason.
    record Nothing(String name, Phrase reason) implements RepositoryFacts {}

    /// @param commits    of the person, merges left out; above 0
    /// @param seen       all commits that were looked at
    /// @param others     other authors among them
    /// @param months     different months with a commit of the person
    /// @param first      month of the first
    /// @param last       month of the last
    /// @param languages  the most used first
    /// @param areas      the most used first
    /// @param reviewed   commits that name the person as reviewer
    /// @param coAuthored commits of others that name the person as co-author, and own ones that name another
    /// @param files      the person changed, above 0 unless all were left out
    /// @param shared     of these that others changed as well
    /// @param notes      what was not looked at, and other things to know
    record Found(
            String name,
            int commits,
            int seen,
            int others,
            int months,
            YearMonth first,
            YearMonth last,
            List<Use> languages,
            List<Use> areas,
            int reviewed,
            int coAuthored,
            int files,
            int shared,
            List<Phrase> notes)
            implements RepositoryFacts {
        public Found {
            languages = List.copyOf(languages);
            areas = List.copyOf(areas);
            notes = List.copyOf(notes);
        }

        /// The same under another name.
        public Found named(String other) {
            return new Found(
                    other,
                    commits,
                    seen,
                    others,
                    months,
                    first,
                    last,
                    languages,
                    areas,
                    reviewed,
                    coAuthored,
                    files,
                    shared,
                    notes);
        }
    }

    /// A language or an area.
    ///
    /// @param id      of an area, name of a language
    /// @param commits that changed such a file, above 0
    /// @param months  different months with one
    record Use(String id, SkillId skill, int commits, int months, YearMonth first, YearMonth last, int files) {}
}
