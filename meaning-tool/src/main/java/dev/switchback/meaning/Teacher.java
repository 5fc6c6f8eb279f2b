package dev.switchback.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.switchback.engine.meaning.WordPieces;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The sentence model: the mean of its last layer over all signs, at unit length. One text at a time, as in a batch its
/// quantised layers would take their scale from the neighbours. One core. Thread-safe.
final class Teacher implements AutoCloseable {
    static final int DIMENSIONS = 384;

    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;
    private final int begin;
    private final int end;

    Teacher(List<String> vocabulary) {
        this.pieces = new WordPieces(vocabulary);
        this.begin = vocabulary.indexOf(BEGIN);
        this.end = vocabulary.indexOf(END);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(Model.graph(), options);
        } catch (OrtException e) {
            throw new IllegalStateException("The teacher does not start.", e);
        }
    }

    float[] vector(String text) {
        return vector(pieces.of(text));
    }

    /// @param inside numbers of pieces, without the marks of beginning and end
    float[] vector(int... inside) {
        var ids = new long[inside.length + 2];
        ids[0] = begin;
        for (int i = 0; i < inside.length; i++) {
            ids[i + 1] = inside[i];
        }
        ids[ids.length - 1] = end;
        var ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (var words = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                var answer = session.run(Map.of("input_ids", words, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) answer.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The teacher does not answer.", e);
        }
    }

    private static float[] mean(float[][] signs) {
        var sum = new float[DIMENSIONS];
        for (var sign : signs) {
            Numbers.add(sum, 0, sign, 0, 1, DIMENSIONS);
        }
        Numbers.toUnitLength(sum, 0, DIMENSIONS);
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The teacher does not stop.", e);
        }
    }
}
