package dev.switchback.imports.convert;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Grade;
import dev.switchback.imports.resume.JsonFile;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads a ladder from JSON whose `titles` each ask a range of points, collected over `tracks` of milestones. Titles of
/// one range stand beside each other, because the file gives them the same range.
///
/// Points may come from any track, so no title asks a level of a skill: tracks become skills that no role asks.
final class PointsLadder {
    private static final int LONGEST_NOTE = 20_000;

    private final JsonFile file;
    private final Ladder ladder;
    private final String craft;

    private PointsLadder(JsonFile file, Ladder ladder, String craft) {
        this.file = file;
        this.ladder = ladder;
        this.craft = craft;
    }

    /// @param craft name of the one craft; the file has none
    static void read(JsonFile file, Ladder ladder, String craft) {
        var titles = file.root().path("titles");
        if (!titles.isArray() || titles.isEmpty()) {
            throw new WrongInputException(
                    "import-unknown-json",
                    file.place(titles.isMissingNode() ? "" : "titles"),
                    "The file has no list (titles) of roles with their points.",
                    "Maybe it is another kind of JSON; make a CSV of it and name its columns.");
        }
        new PointsLadder(file, ladder, craft).read(titles);
    }

    /// @param highest -1 when there is no end
    private record Range(int lowest, int highest) {
        String words() {
            return highest < 0 ? lowest + "+ points" : lowest + "-" + highest + " points";
        }
    }

    private void read(JsonNode titles) {
        var lowest = new TreeSet<Integer>();
        titles.forEach(t -> {
            var range = range(t);
            if (range != null) {
                lowest.add(range.lowest());
            }
        });
        var ranks = new ArrayList<>(lowest);
        var ranges = new ArrayList<Range>();
        var roles = new ArrayList<DraftRole>();
        for (int i = 0; i < titles.size(); i++) {
            var range = range(titles.get(i));
            String place = file.place("titles[" + i + "]");
            var name = new RoleName("", titles.get(i).path("label").asText("").strip());
            var track = TrackWords.find(name);
            if (range == null || track.isEmpty()) {
                ladder.issue(
                        place,
                        range == null
                                ? Phrase.of("framework.import.no-points", "role", Shown.text(name.title()))
                                : Phrase.of("framework.import.no-track", "role", Shown.text(name.title())));
                continue;
            }
            var standing = new DraftRole.Standing(range.words(), ranks.indexOf(range.lowest()) + 1);
            ladder.add(new DraftRole(name, craft, track.get(), standing, place)).ifPresent(r -> {
                beside(r, range, roles, ranges);
                roles.add(r);
                ranges.add(range);
            });
        }
        readTracks();
        ladder.issue(file.place("titles"), Phrase.of("framework.import.points-no-skills"));
    }

    private void beside(DraftRole role, Range range, List<DraftRole> roles, List<Range> ranges) {
        for (int i = 0; i < roles.size(); i++) {
            if (ranges.get(i).equals(range)) {
                ladder.pair(roles.get(i), role, Grade.STATED);
            }
        }
    }

    private static @Nullable Range range(JsonNode title) {
        var low = title.path("minPoints");
        var high = title.path("maxPoints");
        boolean open = high.isMissingNode() || high.isNull();
        if (!isPoints(low) || !(open || isPoints(high))) {
            return null;
        }
        return open || high.asInt() >= low.asInt() ? new Range(low.asInt(), open ? -1 : high.asInt()) : null;
    }

    private static boolean isPoints(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToInt() && node.asInt() >= 0;
    }

    private void readTracks() {
        var tracks = file.root().path("tracks");
        tracks.properties().forEach(e -> {
            String path = "tracks." + e.getKey();
            String name = e.getValue().path("displayName").asText("").strip();
            var id = NameId.of(name);
            if (!Ladder.isUsable(name) || ladder.skills().containsKey(id)) {
                ladder.issue(file.place(path), Phrase.of("framework.import.bad-name", "name", Shown.text(name)));
                return;
            }
            var source = source(id, name, e.getValue());
            ladder.sources().add(source);
            ladder.skills().put(id, ladder.skill(id, name, List.of(source.id())));
        });
    }

    /// Its description and milestones, in the file's own words.
    private Source source(String id, String name, JsonNode track) {
        var note = new StringBuilder(track.path("description").asText(""));
        int level = 1;
        for (var milestone : track.path("milestones")) {
            note.append("\n\n")
                    .append(level++)
                    .append(". ")
                    .append(milestone.path("summary").asText(""));
            milestone.path("signals").forEach(s -> note.append("\n- ").append(s.asText("")));
        }
        String text = note.toString().strip();
        return new Source(
                SourceId.of(ladder.namespace() + "-skill-" + id),
                Source.Kind.REPORTED,
                name + ": " + file.name(),
                "",
                text.substring(0, Math.min(LONGEST_NOTE, text.length())));
    }
}
