package dev.switchback.meaning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the fit must not see: the labels that are measured on, and every text that shares two telling words in a row
/// with one of them, as the answer could be learned from it.
final class HeldOut {
    /// Of ten occupations two are measured on at the end, one is tuned on, seven may be in the fit.
    enum Part {
        MEASURED,
        TUNED,
        FITTED
    }

    private static final int PARTS = 10;
    private static final int MEASURED_PARTS = 2;

    /// One skill label of eight is kept for the comparison with the teacher.
    private static final int SKILL_PARTS = 8;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> twos = new HashSet<>();

    /// @param labels whose neighbours in words are kept out too
    /// @param exact  which are kept out only where they stand as they are
    HeldOut(Collection<String> labels, Collection<String> exact) {
        labels.forEach(l -> {
            whole.add(Words.plain(l));
            twos.addAll(Words.twos(l));
        });
        exact.forEach(l -> whole.add(Words.plain(l)));
    }

    static HeldOut of(List<Occupation> occupations, List<String> skills, long split) {
        return new HeldOut(
                occupations.stream()
                        .filter(o -> part(o.id(), split) != Part.FITTED)
                        .flatMap(o -> o.labels().stream())
                        .toList(),
                skills.stream().filter(s -> isKeptSkill(s, split)).toList());
    }

    boolean has(String text) {
        return whole.contains(Words.plain(text)) || Words.twos(text).stream().anyMatch(twos::contains);
    }

    static Part part(String occupation, long split) {
        int drawn = draw(occupation, split, PARTS);
        return drawn < MEASURED_PARTS ? Part.MEASURED : drawn == MEASURED_PARTS ? Part.TUNED : Part.FITTED;
    }

    static boolean isKeptSkill(String label, long split) {
        return draw(Words.plain(label), split, SKILL_PARTS) == 0;
    }

    /// The same for the same name and seed, on every machine and in every order.
    private static int draw(String name, long seed, int parts) {
        long mixed = seed;
        for (int i = 0; i < name.length(); i++) {
            mixed = (mixed ^ name.charAt(i)) * 0x100000001B3L;
        }
        mixed ^= mixed >>> 29;
        mixed *= 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 32;
        return (int) Math.floorMod(mixed, (long) parts);
    }
}
