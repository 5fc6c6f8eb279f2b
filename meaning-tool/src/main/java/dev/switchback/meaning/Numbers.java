package dev.switchback.meaning;

/// Sums over stretches of arrays, written so that the compiler turns them into vector instructions.
final class Numbers {
    private Numbers() {}

    /// `into += factor * from`, over a stretch of each.
    static void add(float[] into, int intoAt, float[] from, int fromAt, float factor, int length) {
        for (int i = 0; i < length; i++) {
            into[intoAt + i] += factor * from[fromAt + i];
        }
    }

    /// Eight sums, so that one addition need not wait for the one before it.
    static float dot(float[] one, int oneAt, float[] other, int otherAt, int length) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        int i = 0;
        for (; i + 7 < length; i += 8) {
            a += one[oneAt + i] * other[otherAt + i];
            b += one[oneAt + i + 1] * other[otherAt + i + 1];
            c += one[oneAt + i + 2] * other[otherAt + i + 2];
            d += one[oneAt + i + 3] * other[otherAt + i + 3];
            e += one[oneAt + i + 4] * other[otherAt + i + 4];
            f += one[oneAt + i + 5] * other[otherAt + i + 5];
            g += one[oneAt + i + 6] * other[otherAt + i + 6];
            h += one[oneAt + i + 7] * other[otherAt + i + 7];
        }
        for (; i < length; i++) {
            a += one[oneAt + i] * other[otherAt + i];
        }
        return a + b + (c + d) + (e + f + (g + h));
    }

    /// @return the length it had; a stretch of zeros is left as it is
    static float toUnitLength(float[] numbers, int at, int length) {
        float had = (float) Math.sqrt(dot(numbers, at, numbers, at, length));
        if (had > 0) {
            for (int i = at; i < at + length; i++) {
                numbers[i] /= had;
            }
        }
        return had;
    }
}
