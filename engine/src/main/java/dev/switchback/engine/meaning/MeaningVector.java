package dev.switchback.engine.meaning;

/// What a text means: a direction. Two texts are near when theirs are.
///
/// A class, as its numbers stay hidden.
public final class MeaningVector {
    private final float[] direction;

    private MeaningVector(float[] direction) {
        this.direction = direction;
    }

    /// @param numbers brought to length 1 in place and kept; all 0 means nothing
    static MeaningVector ofUnitLength(float[] numbers) {
        double length = Math.sqrt(dot(numbers, numbers));
        if (length > 0) {
            float factor = (float) (1 / length);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] *= factor;
            }
        }
        return new MeaningVector(numbers);
    }

    /// @return -1 to 1, higher is nearer; 0 when one of them means nothing
    public double cosine(MeaningVector other) {
        return dot(direction, other.direction);
    }

    /// The direction as numbers, a copy; all 0 when it means nothing.
    public float[] numbers() {
        return direction.clone();
    }

    /// Four sums, so that one addition need not wait for the one before it.
    private static double dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + (c + d);
    }
}
