package dev.switchback.engine.title;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.LevelId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the roles of loaded frameworks that a title may mean. Crafts are compared by id, and where a framework has
/// crafts
/// of its own, by what the titles of its roles mean; levels by rung, which other ladders reach by their words or ranks.
/// Built once for a set of frameworks in O(titles of roles); a look-up is O(roles). Immutable. See ADR 244.
public final class LikelyRoles {
    /// What a craft counts that only another title of the role tells.
    private static final double OTHER_TITLE = 0.8;

    /// What the broader craft counts, such as software for front-end.
    private static final double BROADER = 0.6;

    /// By how many rungs apart; further ones count as the last.
    private static final List<Double> RUNGS_APART = List.of(1.0, 0.6, 0.3, 0.1);

    private static final double TRACK_BESIDE = 0.6;
    private static final double TRACK_ACROSS = 0.3;
    private static final double PART_UNKNOWN = 0.7;

    /// Below this a role is not worth naming.
    private static final double LEAST = 0.1;

    private final TitleReader reader;
    private final List<Place> places = new ArrayList<>();
    private final Map<List<String>, List<Place>> byTitle = new HashMap<>();

    /// Where a role stands in the words of titles.
    ///
    /// @param crafts by id, how much each counts, 0 to 1
    /// @param titles its first, then the others, as words
    private record Place(Role role, Map<String, Double> crafts, Rung rung, List<List<String>> titles) {
        boolean isFirst(List<String> words) {
            return titles.getFirst().equals(words);
        }
    }

    public LikelyRoles(TitleReader reader, Frameworks frameworks) {
        this.reader = reader;
        for (var framework : frameworks.listFrameworks()) {
            var rungs = rungs(framework);
            for (var role : framework.roles()) {
                add(place(role, rungs));
            }
        }
    }

    private void add(Place place) {
        places.add(place);
        place.titles().stream().filter(t -> !t.isEmpty()).distinct().forEach(t -> byTitle.computeIfAbsent(
                        t, w -> new ArrayList<>(1))
                .add(place));
    }

    /// The most likely roles, best first; empty when the title tells no craft that a role has.
    public List<LikelyRole> find(TitleReading reading, int most) {
        var words = reader.words(reading.title());
        var named = byTitle.getOrDefault(words, List.of());
        return places.stream()
                .map(p -> named.contains(p) ? named(p, reading, words, named) : fit(p, reading))
                .filter(l -> l.confidence().value() >= LEAST)
                .sorted(Comparator.comparing(LikelyRole::confidence).reversed())
                .limit(most)
                .toList();
    }

    /// The title is the role's own, other small words and capitals aside; it says craft, track and level at once. Where
    /// several roles of one framework go by it, it may mean any of them, unless it is the first title of this one.
    private LikelyRole named(Place place, TitleReading reading, List<String> words, List<Place> named) {
        boolean first = place.isFirst(words);
        long rivals = named.stream()
                .filter(o ->
                        o.role().id().namespace().equals(place.role().id().namespace()) && (!first || o.isFirst(words)))
                .count();
        double sure = Math.max(reading.craft().confidence().value(), LikelyRole.LIKELY) / rivals;
        var byParts = fit(place, reading);
        return byParts.confidence().value() > sure
                ? byParts
                : new LikelyRole(
                        place.role(),
                        Share.of(sure),
                        rivals == 1
                                ? Explanation.of(
                                        "title.role.named", "role", place.role().title())
                                : Explanation.of(
                                        "title.role.named-too",
                                        "role",
                                        place.role().title(),
                                        "count",
                                        Math.toIntExact(rivals)));
    }

    private LikelyRole fit(Place place, TitleReading reading) {
        double craft = reading.craft().value().map(c -> craft(place, c)).find().orElse(0.0);
        if (craft == 0) {
            return new LikelyRole(place.role(), Share.NONE, Explanation.of("title.role.other-craft"));
        }
        double track = reading.track()
                .value()
                .map(t -> track(t, place.role().track()))
                .find()
                .orElse(PART_UNKNOWN);
        double level = reading.level()
                .value()
                .map(r -> RUNGS_APART.get(
                        Math.min(Math.abs(r.rank() - place.rung().rank()), RUNGS_APART.size() - 1)))
                .find()
                .orElse(PART_UNKNOWN);
        double sure = reading.craft().confidence().value() * known(reading.track()) * known(reading.level());
        return new LikelyRole(
                place.role(), Share.of(craft * track * level * sure), why(place, craft, track, level, reading));
    }

    /// An unknown part has its own factor already.
    private static double known(TitlePart<?> part) {
        return part.value().isKnown() ? part.confidence().value() : 1;
    }

    private static Explanation why(Place place, double craft, double track, double level, TitleReading reading) {
        var parts = Stream.of(
                        craft == 1 ? "title.role.craft.fits" : "title.role.craft.near",
                        track == 1 ? "title.role.track.fits" : "title.role.track.near",
                        level == 1 ? "title.role.level.fits" : "title.role.level.near")
                .map(k -> Explanation.of(
                        k, "role", place.role().title(), "track", place.role().track(), "rung", place.rung()))
                .toList();
        var inputs = new ArrayList<>(parts);
        inputs.add(reading.craft().why());
        inputs.add(reading.track().why());
        inputs.add(reading.level().why());
        return Explanation.of("title.role.fits", "role", place.role().title()).withInputs(inputs);
    }

    private double craft(Place place, String craft) {
        double own = place.crafts().getOrDefault(craft, 0.0);
        String broader = reader.broader(craft);
        double wider = broader.equals(craft) ? 0 : BROADER * place.crafts().getOrDefault(broader, 0.0);
        return Math.max(own, wider);
    }

    private static double track(Track said, Track role) {
        if (said == role) {
            return 1;
        }
        return said == Track.HYBRID || role == Track.HYBRID ? TRACK_BESIDE : TRACK_ACROSS;
    }

    private Place place(Role role, Map<LevelId, Rung> rungs) {
        var titles = new ArrayList<List<String>>();
        var crafts = new HashMap<String, Double>();
        var reading = read(role.title(), titles);
        role.otherTitles()
                .forEach(t -> read(t, titles).craft().value().find().ifPresent(c -> crafts.put(c, OTHER_TITLE)));
        reading.craft().value().find().ifPresent(c -> crafts.put(c, 1.0));
        String id = local(role.craft().value());
        if (reader.tells(id)) {
            // The framework speaks of the same crafts: what its title sounds like is no more than another title.
            crafts.replaceAll((c, share) -> Math.min(share, OTHER_TITLE));
            crafts.put(id, 1.0);
        }
        return new Place(role, crafts, rung(role, reading, rungs), titles);
    }

    /// @param words takes the title's own, which the same cut gives
    private TitleReading read(String title, List<List<String>> words) {
        var tokens = reader.tokens(title);
        words.add(tokens.stream().map(TitleText.Token::word).toList());
        return reader.read(title, tokens);
    }

    /// The framework's own row of rungs, where it has ours; else what the role's title says; else the parity by rank.
    private static Rung rung(Role role, TitleReading reading, Map<LevelId, Rung> rungs) {
        var own = Rung.findById(local(role.level().value()));
        if (own.isPresent()) {
            return own.get();
        }
        boolean says =
                switch (reading.level().ground()) {
                    case LEVEL_SAID, LEVEL_POST -> true;
                    default -> false;
                };
        return says ? reading.level().value().find().orElse(Rung.L2) : rungs.getOrDefault(role.level(), Rung.L2);
    }

    /// Rungs of a ladder by rank: its first is our first, its last our last, the others between in equal steps.
    private Map<LevelId, Rung> rungs(Framework framework) {
        var rungs = new LinkedHashMap<LevelId, Rung>();
        int last = framework.levels().stream()
                .mapToInt(l -> l.rank().find().orElse(0))
                .max()
                .orElse(0);
        for (var level : framework.levels()) {
            var said = reader.read(level.name()).level();
            if (said.ground() == TitleGround.LEVEL_SAID && said.value() instanceof Knowable.Known<Rung>(var rung)) {
                rungs.put(level.id(), rung);
            } else {
                level.rank().find().ifPresent(r -> rungs.put(level.id(), scaled(r, last)));
            }
        }
        return rungs;
    }

    private static Rung scaled(int rank, int last) {
        int steps = Rung.L5.rank() - 1;
        return last <= 1
                ? Rung.L2
                : Rung.ofRank(1 + Math.toIntExact(Math.round(steps * (rank - 1) / (double) (last - 1))));
    }

    private static String local(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /// What the answer of a look-up says in one sentence.
    public static Phrase verdict(List<LikelyRole> roles) {
        if (roles.isEmpty()) {
            return Phrase.of("title.roles.none");
        }
        var best = roles.getFirst();
        return Phrase.of(
                best.likely() ? "title.roles.likely" : "title.roles.possible",
                "role",
                best.role().title(),
                "confidence",
                best.confidence());
    }
}
