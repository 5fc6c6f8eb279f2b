package dev.switchback.engine.title;

import dev.switchback.engine.framework.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// How well titles are read, counted on labelled ones. Craft is counted over all titles, and one from another field is
/// right when no craft is read; track and level are counted over titles that have a craft, a track or a level. Holds no
/// titles.
///
/// @param titles  how many were read
/// @param craft   over all titles
/// @param track   over titles of a craft
/// @param level   over titles of a craft; a label of several rungs is right with each of them
/// @param covered titles of a craft for which some craft was read
/// @param crafted titles of a craft
/// @param grounds how many titles were read on each ground, and how many of them right
public record TitleFigures(
        int titles,
        Confusion craft,
        Confusion track,
        Confusion level,
        int covered,
        int crafted,
        Map<TitleGround, Count> grounds) {
    public TitleFigures {
        grounds = Collections.unmodifiableMap(new EnumMap<>(grounds));
    }

    /// @param right how many of `all`
    public record Count(int right, int all) {
        Count plus(boolean isRight) {
            return new Count(right + (isRight ? 1 : 0), all + 1);
        }

        /// Share of right ones, with one right and one wrong added, so that few titles prove little.
        public double smoothed() {
            return (right + 1) / (all + 2.0);
        }
    }

    /// What was meant against what was read.
    ///
    /// @param counts by what was meant, then by what was read, in alphabetical order
    public record Confusion(Count count, Map<String, Map<String, Integer>> counts) {
        /// 0 to 1; 0 when nothing was counted.
        public double accuracy() {
            return count.all() == 0 ? 0 : count.right() / (double) count.all();
        }
    }

    public static TitleFigures of(TitleReader reader, List<LabelledTitle> titles) {
        var counting = new Counting();
        titles.forEach(t -> counting.add(t, reader.read(t.title())));
        return counting.figures();
    }

    private static final class Counting {
        private final Map<String, Map<String, Integer>> crafts = new TreeMap<>();
        private final Map<String, Map<String, Integer>> tracks = new TreeMap<>();
        private final Map<String, Map<String, Integer>> levels = new TreeMap<>();
        private final Map<TitleGround, Count> grounds = new EnumMap<>(TitleGround.class);
        private final List<Boolean> craftRight = new ArrayList<>();
        private final List<Boolean> trackRight = new ArrayList<>();
        private final List<Boolean> levelRight = new ArrayList<>();
        private int covered;
        private int crafted;

        void add(LabelledTitle meant, TitleReading read) {
            String craft = read.craft().value().find().orElse(LabelledTitle.NONE);
            boolean ours = !meant.craft().equals(LabelledTitle.NONE);
            crafted += ours ? 1 : 0;
            covered += ours && !craft.equals(LabelledTitle.NONE) ? 1 : 0;
            count(crafts, craftRight, read.craft(), List.of(meant.craft()), Function.identity());
            if (!meant.track().equals(LabelledTitle.NONE) && ours) {
                count(tracks, trackRight, read.track(), List.of(meant.track().split("\\|")), Track::id);
            }
            if (!meant.levels().isEmpty() && ours) {
                count(levels, levelRight, read.level(), meant.levels(), Rung::id);
            }
        }

        private <T> void count(
                Map<String, Map<String, Integer>> table,
                List<Boolean> right,
                TitlePart<T> part,
                List<String> meant,
                Function<T, String> id) {
            String read = part.value().map(id).find().orElse(LabelledTitle.NONE);
            boolean isRight = meant.contains(read);
            right.add(isRight);
            grounds.merge(part.ground(), new Count(0, 0).plus(isRight), (a, b) -> a.plus(isRight));
            table.computeIfAbsent(String.join("|", meant), m -> new TreeMap<>()).merge(read, 1, Integer::sum);
        }

        TitleFigures figures() {
            return new TitleFigures(
                    craftRight.size(),
                    confusion(crafts, craftRight),
                    confusion(tracks, trackRight),
                    confusion(levels, levelRight),
                    covered,
                    crafted,
                    grounds);
        }

        private static Confusion confusion(Map<String, Map<String, Integer>> table, List<Boolean> right) {
            int good = Math.toIntExact(right.stream().filter(r -> r).count());
            return new Confusion(new Count(good, right.size()), table);
        }
    }
}
