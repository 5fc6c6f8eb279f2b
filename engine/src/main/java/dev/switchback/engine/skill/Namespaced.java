package dev.switchback.engine.skill;

/// The shape of every id of a framework: `namespace:name`, so that several frameworks load together.
public final class Namespaced {
    private Namespaced() {}

    /// @throws IllegalArgumentException when the id has another shape
    public static void require(String value, String what) {
        int colon = value.indexOf(':');
        if (colon < 1 || !isWord(value, 0, colon, false) || !isWord(value, colon + 1, value.length(), true)) {
            throw new IllegalArgumentException("The " + what + " id (" + value
                    + ") must read namespace:name in lower case.\nMaybe the namespace is missing.");
        }
    }

    /// A letter or digit, then letters, digits and hyphens. Sign by sign: some thousand ids are made at every
    /// start, and a JVM that has just begun is slow at regular expressions.
    private static boolean isWord(String value, int from, int to, boolean withDots) {
        for (int i = from; i < to; i++) {
            char sign = value.charAt(i);
            boolean plain = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
            boolean joins = i > from && (sign == '-' || withDots && (sign == '.' || sign == '+'));
            if (!plain && !joins) {
                return false;
            }
        }
        return from < to;
    }
}
