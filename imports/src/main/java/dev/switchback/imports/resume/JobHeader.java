package dev.switchback.imports.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who and what the lines around the dates of a position name.
///
/// @param title    empty when none of the parts is surely one
/// @param employer empty when none is left for it
record JobHeader(String title, String employer) {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+[|\u00B7\u2022]\\s+|\\s+[-\u2013\u2014]\\s+|\\s*[|\u2022]\\s*|\\t+|\\s{3,}");

    private static final Pattern AT =
            Pattern.compile("\\s+(?:at|@|bei|bei der|chez|en|na|no)\\s+(?=\\p{Lu})|\\s*@\\s+");

    /// `Position: Designer`, as forms write it.
    private static final Pattern LABEL = Pattern.compile(
            "(?:position|title|role|job title|company|employer|organization|rolle|funktion|stelle|firma|unternehmen"
                    + "|arbeitgeber|poste|fonction|entreprise|employeur|puesto|cargo|empresa|função)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LENGTH = Pattern.compile(
            "\\(?(?:\\d+\\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?)[\\s,.]*)+\\)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> KIND = Set.of(
            "full-time",
            "full time",
            "part-time",
            "part time",
            "contract",
            "permanent",
            "vollzeit",
            "teilzeit",
            "festanstellung",
            "befristet",
            "temps plein",
            "temps partiel",
            "cdi",
            "cdd",
            "tiempo completo",
            "jornada completa",
            "tempo integral",
            "remote",
            "hybrid",
            "on-site",
            "onsite",
            "internship contract");

    /// Names of countries, as they stand behind towns.
    private static final Set<String> COUNTRIES = Stream.concat(
                    Stream.of(Locale.getISOCountries()).flatMap(c -> Stream.of(
                                    Locale.ENGLISH,
                                    Locale.GERMAN,
                                    Locale.FRENCH,
                                    Locale.forLanguageTag("es"),
                                    Locale.forLanguageTag("pt"))
                            .map(l -> Locale.of("", c).getDisplayCountry(l).toLowerCase(Locale.ROOT))),
                    Stream.of(
                            "uk",
                            "usa",
                            "us",
                            "u.s.",
                            "u.k.",
                            "u.s.a.",
                            "uae",
                            "england",
                            "scotland",
                            "wales",
                            "remote"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern TOWN_AND_STATE =
            Pattern.compile("\\p{Lu}[\\p{L} .'\u2019/-]+,\\s*(?:\\p{Lu}{2}|D\\.C\\.)(?:,.*|\\s+\\d{4,5})?");

    private static final Pattern TOWN = Pattern.compile("\\p{Lu}\\p{L}+(?:[ -]\\p{L}+){0,2}|\\p{Lu}{2}");

    boolean isWhole() {
        return !title.isEmpty() && !employer.isEmpty();
    }

    /// @param lines without dates, the surest first
    static JobHeader of(List<String> lines) {
        var parts = new ArrayList<String>();
        for (var line : lines) {
            for (var part : BETWEEN.split(line)) {
                parts.addAll(List.of(AT.split(part)));
            }
        }
        parts.replaceAll(JobHeader::bare);
        parts.removeIf(p -> p.isEmpty() || isPlace(p) || isAboutTheJob(p));
        int best = parts.stream().mapToInt(JobHeader::likeness).max().orElse(0);
        if (best <= 0) {
            return new JobHeader("", parts.isEmpty() ? "" : firm(parts.getFirst()));
        }
        int at = 0;
        while (likeness(parts.get(at)) < best) {
            at++;
        }
        String found = parts.remove(at);
        // A part of a firm behind a title belongs to it.
        parts.removeIf(JobWords::isDepartment);
        var inner = byCommas(found);
        boolean beside = !parts.isEmpty() && !(inner.isWhole() && JobWords.titleLikeness(inner.employer()) < 0);
        return beside ? new JobHeader(found, firm(parts.getFirst())) : inner;
    }

    private static int likeness(String part) {
        return Stream.of(part.split(",\\s*"))
                .mapToInt(JobWords::titleLikeness)
                .max()
                .orElse(0);
    }

    /// The name of an employer without the town behind it.
    private static String firm(String part) {
        var pieces = part.split(",\\s*");
        int last = pieces.length - 1;
        for (int i = last; i >= 0; i--) {
            if (JobWords.titleLikeness(pieces[i]) < 0) {
                return String.join(", ", List.of(pieces).subList(0, i + 1));
            }
        }
        while (last > 0 && (isPlace(pieces[last]) || TOWN.matcher(pieces[last]).matches())) {
            last--;
        }
        return String.join(", ", List.of(pieces).subList(0, last + 1));
    }

    /// `Nexus, Engineer` and `Engineer, Nexus, Berlin`, but not `Director, Engineering`.
    private static JobHeader byCommas(String part) {
        var pieces = new ArrayList<>(List.of(part.split(",\\s*")));
        for (int i = 1; i < pieces.size(); ) {
            // "Acme, Inc." is one name.
            if (JobWords.titleLikeness(pieces.get(i)) < 0 && pieces.get(i).length() <= 6) {
                pieces.set(i - 1, pieces.get(i - 1) + ", " + pieces.remove(i));
            } else {
                i++;
            }
        }
        int at = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (JobWords.titleLikeness(pieces.get(i)) > (at < 0 ? 0 : JobWords.titleLikeness(pieces.get(at)))) {
                at = i;
            }
        }
        if (at > 0) {
            String title = pieces.get(at);
            for (int i = at + 1; i < pieces.size() && JobWords.isDepartment(pieces.get(i)); i++) {
                title += ", " + pieces.get(i);
            }
            return new JobHeader(title, firm(String.join(", ", pieces.subList(0, at))));
        }
        String title = pieces.getFirst();
        int next = 1;
        while (next < pieces.size()
                && (JobWords.isDepartment(pieces.get(next)) || JobWords.titleLikeness(pieces.get(next)) > 0)) {
            title += ", " + pieces.get(next++);
        }
        boolean named =
                next < pieces.size() && !COUNTRIES.contains(pieces.get(next).toLowerCase(Locale.ROOT));
        return new JobHeader(title, named ? pieces.get(next) : "");
    }

    private static String bare(String part) {
        String plain = part.replaceAll("^[\\s,;:\u2013\u2014-]+|[\\s,;:\u2013\u2014-]+$", "")
                .strip();
        var label = LABEL.matcher(plain);
        return label.lookingAt() ? plain.substring(label.end()) : plain;
    }

    private static boolean isAboutTheJob(String part) {
        return LENGTH.matcher(part).matches()
                || KIND.contains(part.toLowerCase(Locale.ROOT).replaceAll("[()]", ""));
    }

    /// A town with its state or country, or a country alone.
    static boolean isPlace(String part) {
        if (TOWN_AND_STATE.matcher(part).matches() || COUNTRIES.contains(part.toLowerCase(Locale.ROOT))) {
            return JobWords.titleLikeness(part) <= 0;
        }
        int comma = part.lastIndexOf(',');
        return comma > 0
                && part.indexOf(',') == comma
                && COUNTRIES.contains(part.substring(comma + 1).strip().toLowerCase(Locale.ROOT))
                && JobWords.titleLikeness(part) <= 0;
    }
}
