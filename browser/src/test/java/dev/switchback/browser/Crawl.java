package dev.switchback.browser;

import com.microsoft.playwright.APIResponse;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All pages that links lead to, so that a new page is tried without anybody naming it.
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    /// `-Dpages=...` tries those pages only whose name (`ANSWERED /own/time`) it is found in.
    private static final Pattern ONLY = Pattern.compile(System.getProperty("switchback.pages", ""));

    /// Links that grow without end would show here.
    private static final int MOST = 120;

    /// Pages that differ only by their query, such as one for each role, are of one make: so many of them are tried.
    private static final int ALIKE = 2;

    private static final Map<World, List<String>> FOUND = new EnumMap<>(World.class);

    private Crawl() {}

    /// Each page of each world. What is the same in every world is tried in one of them: the example, the frameworks,
    /// and what stands before the first input.
    static Stream<Place> places() {
        return all().filter(Crawl::isAskedFor);
    }

    static boolean isAskedFor(Place place) {
        return ONLY.matcher(place.toString()).find();
    }

    /// The same, whichever pages were asked for.
    static Stream<Place> all() {
        Chromium.get();
        return Stream.of(World.values())
                .flatMap(w -> pages(w).stream().map(p -> new Place(w, p)))
                .filter(p -> p.world() == World.EMPTY || !isAlikeInAll(p.path()))
                .filter(p -> p.world() == World.UNREAD || !p.path().equals("/before"));
    }

    private static boolean isAlikeInAll(String path) {
        return path.startsWith("/example/") || path.startsWith("/frameworks");
    }

    /// A page of a world.
    record Place(World world, String path) {
        /// As the name of a file.
        String name() {
            var words = (world + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            return words.endsWith("-") ? words + "home" : words;
        }

        @Override
        public String toString() {
            return world + " " + path;
        }
    }

    /// Paths in the order in which they are met, from the first page on.
    static synchronized List<String> pages(World world) {
        return FOUND.computeIfAbsent(world, Crawl::follow);
    }

    private static List<String> follow(World world) {
        var pages = new LinkedHashSet<String>();
        var met = new LinkedHashSet<String>();
        Deque<String> open = new ArrayDeque<>();
        try (var visitor = Visitor.of(world, Look.USUAL)) {
            for (var start : List.of("/", "/before")) {
                meet(start, met, open);
            }
            while (!open.isEmpty()) {
                var path = open.remove();
                var answer = visitor.context().request().get(world.program().origin() + path);
                if (!answer.ok()) {
                    throw new AssertionError(
                            world + ": a link leads to " + path + ", which answers " + answer.status());
                }
                if (!isPage(answer)) {
                    continue;
                }
                pages.add(path(answer.url()));
                meet(path(answer.url()), met, open);
                LINK.matcher(answer.text())
                        .results()
                        .map(r -> r.group(1))
                        .filter(l -> l.startsWith("/") && !l.startsWith("//"))
                        .forEach(l -> meet(l.replace("&amp;", "&"), met, open));
                if (pages.size() > MOST) {
                    throw new AssertionError("More than " + MOST + " pages: " + pages);
                }
            }
        }
        return List.copyOf(pages);
    }

    private static void meet(String link, Set<String> met, Deque<String> open) {
        int mark = link.indexOf('#');
        var path = mark < 0 ? link : link.substring(0, mark);
        if (!path.startsWith("/assets/") && !isOneOfMany(path, met) && met.add(path)) {
            open.add(path);
        }
    }

    private static boolean isOneOfMany(String path, Set<String> met) {
        int query = path.indexOf('?');
        return query >= 0
                && met.stream()
                                .filter(m -> m.startsWith(path.substring(0, query + 1)))
                                .count()
                        >= ALIKE;
    }

    private static boolean isPage(APIResponse answer) {
        var headers = answer.headers();
        return headers.getOrDefault("content-type", "").startsWith("text/html")
                && !headers.containsKey("content-disposition");
    }

    private static String path(String url) {
        var address = URI.create(url);
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
