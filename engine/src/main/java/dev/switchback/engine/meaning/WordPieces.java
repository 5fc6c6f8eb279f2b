package dev.switchback.engine.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// Cuts a text into word pieces, as the uncased BERT vocabularies have them: lower case, no accents, signs of
/// punctuation apart, then the longest known piece again and again.
///
/// Source: Wu et al. 2016 (word pieces), Devlin et al. 2018 (the cleaning). Thread-safe.
public final class WordPieces {
    /// Stands for a word of which no piece is known.
    public static final String UNKNOWN = "[UNK]";

    private static final String INNER = "##";

    /// Longer words are unknown, as in the vocabularies' own tokenizer.
    private static final int LONGEST_WORD = 100;

    /// Two start values keep a piece that begins a word apart from the same letters within one.
    private static final int BEGINNING = 17;

    private static final int WITHIN = 1_000_003;
    private static final int FACTOR = 31;

    private final int unknown;
    private final int longest;
    private final String[] pieces;
    private final boolean[] inner;

    /// Open addressing: number of a piece plus one, 0 where free.
    private final int[] places;

    /// @param vocabulary pieces in their order; one that goes on within a word begins with `##`; has [#UNKNOWN]
    public WordPieces(List<String> vocabulary) {
        this.pieces = new String[vocabulary.size()];
        this.inner = new boolean[vocabulary.size()];
        this.places = new int[Integer.highestOneBit(Math.max(2, vocabulary.size())) * 4];
        this.unknown = vocabulary.indexOf(UNKNOWN);
        if (unknown < 0) {
            throw new IllegalArgumentException("The vocabulary has no (" + UNKNOWN + ").");
        }
        int most = 1;
        for (int i = 0; i < pieces.length; i++) {
            String word = vocabulary.get(i);
            inner[i] = word.length() > INNER.length() && word.startsWith(INNER);
            pieces[i] = inner[i] ? word.substring(INNER.length()) : word;
            most = Math.max(most, pieces[i].length());
            put(i);
        }
        this.longest = most;
    }

    private void put(int piece) {
        int hash = inner[piece] ? WITHIN : BEGINNING;
        for (int i = 0; i < pieces[piece].length(); i++) {
            hash = hash * FACTOR + pieces[piece].charAt(i);
        }
        int place = spread(hash);
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = piece + 1;
    }

    /// Numbers of the pieces of a text, in order; [#unknown] for each word that cannot be cut. Empty for a text
    /// without a visible sign.
    ///
    /// Cost: O(signs x longest piece).
    public int[] of(String text) {
        var clean = clean(text);
        var run = new Run(clean);
        run.words();
        return Arrays.copyOf(run.found, run.count);
    }

    /// Number of [#UNKNOWN].
    public int unknown() {
        return unknown;
    }

    public int size() {
        return pieces.length;
    }

    /// One reading of a clean text.
    private final class Run {
        private final String text;

        // Each sign gives one piece at most.
        private final int[] found;
        private final int[] hashes = new int[longest + 1];
        private int count;

        Run(String text) {
            this.text = text;
            this.found = new int[text.length()];
        }

        void words() {
            int at = 0;
            while (at < text.length()) {
                char sign = text.charAt(at);
                if (sign == ' ') {
                    at++;
                } else if (isPunctuation(sign)) {
                    word(at, at + 1);
                    at++;
                } else {
                    int end = at + 1;
                    while (end < text.length() && text.charAt(end) != ' ' && !isPunctuation(text.charAt(end))) {
                        end++;
                    }
                    word(at, end);
                    at = end;
                }
            }
        }

        private void word(int from, int until) {
            int begun = count;
            int at = from;
            // Counted in characters, not in code points: only words of rare signs differ, and they are unknown anyway.
            while (at < until && until - from <= LONGEST_WORD) {
                int piece = longestPiece(at, until, at > from);
                if (piece < 0) {
                    break;
                }
                found[count++] = piece;
                at += pieces[piece].length();
            }
            if (at < until) {
                count = begun;
                found[count++] = unknown;
            }
        }

        private int longestPiece(int from, int until, boolean within) {
            int most = Math.min(longest, until - from);
            int hash = within ? WITHIN : BEGINNING;
            for (int i = 0; i < most; i++) {
                hash = hash * FACTOR + text.charAt(from + i);
                hashes[i + 1] = hash;
            }
            for (int length = most; length > 0; length--) {
                int piece = find(hashes[length], from, length, within);
                if (piece >= 0) {
                    return piece;
                }
            }
            return -1;
        }

        private int find(int hash, int from, int length, boolean within) {
            int place = spread(hash);
            while (places[place] != 0) {
                int piece = places[place] - 1;
                if (inner[piece] == within
                        && pieces[piece].length() == length
                        && text.startsWith(pieces[piece], from)) {
                    return piece;
                }
                place = (place + 1) & (places.length - 1);
            }
            return -1;
        }
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (places.length - 1);
    }

    /// Lower case without accents, every kind of space as a space, unprintable signs gone, Chinese characters apart.
    private static String clean(String text) {
        var plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char sign = text.charAt(i);
            if (sign >= 0x7F || (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r')) {
                return cleanForeign(text);
            }
            plain[i] = sign < ' ' ? ' ' : sign >= 'A' && sign <= 'Z' ? (char) (sign + ('a' - 'A')) : sign;
        }
        return new String(plain);
    }

    private static String cleanForeign(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isSpace(sign)) {
                kept.append(' ');
            } else if (isIdeograph(sign)) {
                kept.append(' ').appendCodePoint(sign).append(' ');
            } else if (isPrintable(sign)) {
                kept.appendCodePoint(sign);
            }
        });
        var bare = new StringBuilder(kept.length());
        Normalizer.normalize(kept, Normalizer.Form.NFD)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                // Sign by sign, as the vocabularies do: a whole text would get a final sigma.
                .forEach(sign -> bare.appendCodePoint(Character.toLowerCase(sign)));
        return bare.toString();
    }

    private static boolean isSpace(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || switch (Character.getType(sign)) {
                    case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static boolean isPrintable(int sign) {
        return sign != 0xFFFD
                && switch (Character.getType(sign)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.PRIVATE_USE,
                            Character.SURROGATE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }

    /// The blocks that the vocabularies' own cleaning names.
    private static boolean isIdeograph(int sign) {
        return (sign >= 0x4E00 && sign <= 0x9FFF)
                || (sign >= 0x3400 && sign <= 0x4DBF)
                || (sign >= 0x20000 && sign <= 0x2CEAF)
                || (sign >= 0xF900 && sign <= 0xFAFF)
                || (sign >= 0x2F800 && sign <= 0x2FA1F);
    }

    private static boolean isPunctuation(char sign) {
        if (sign < 0x7F) {
            return sign > ' '
                    && !(sign >= '0' && sign <= '9')
                    && !(sign >= 'a' && sign <= 'z')
                    && !(sign >= 'A' && sign <= 'Z');
        }
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
