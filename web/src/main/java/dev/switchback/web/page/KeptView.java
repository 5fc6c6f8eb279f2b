package dev.switchback.web.page;

import java.util.List;

/// What is kept of a person, where, and what opens it.
///
/// @param facts      sentences about place, size and versions
/// @param places     folders and files, to be copied or looked up
/// @param warnings   about the folders
/// @param damaged    documents that cannot be read
/// @param passphrase whether one opens the vault
/// @param recovery   whether a recovery key was made
/// @param asks       whether the present passphrase has to be typed before anything that opens the vault is changed
/// @param idle       times after which it locks
/// @param wrong      what was wrong with the form that was sent
/// @param done       what was done, in a sentence; empty when nothing was
public record KeptView(
        List<String> facts,
        List<String> places,
        List<String> warnings,
        List<String> damaged,
        boolean passphrase,
        boolean recovery,
        boolean asks,
        List<Choice> idle,
        List<String> wrong,
        String done) {
    public KeptView {
        facts = List.copyOf(facts);
        places = List.copyOf(places);
        warnings = List.copyOf(warnings);
        damaged = List.copyOf(damaged);
        idle = List.copyOf(idle);
        wrong = List.copyOf(wrong);
    }

    public record Choice(String id, String words, boolean chosen) {}
}
