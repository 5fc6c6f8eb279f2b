package dev.switchback.imports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.activity.Activity;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What a schema cannot see: dates that contradict each other, sums, money without a currency.
final class CrossChecks {
    static final double LONGEST_WEEK = 100;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2150;
    private static final int MOST_COMPARED = 1_000;
    private static final int MOST_ADVISED = 20;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2999;

    /// ISO 4217 codes that stand for no money: no currency, testing, metals, bond units.
    private static final Pattern NO_MONEY = Pattern.compile("X(XX|TS|AU|AG|PT|PD|B[A-D]|UA|SU|DR)");

    private final Values root;
    private final LocalDate asOf;
    private final Found found;

    CrossChecks(Values root, LocalDate asOf, Found found) {
        this.root = root;
        this.asOf = asOf;
        this.found = found;
    }

    void run() {
        dayOfTheRun();
        daysThatExist(root.node(), "");
        pastMonths();
        days();
        hours();
        money();
        tags();
        assumed();
    }

    private void dayOfTheRun() {
        if (asOf.getYear() < EARLIEST_YEAR || asOf.getYear() > LATEST_YEAR) {
            found.add(
                    "as-of-far-away",
                    "/as_of",
                    "The day the plan stands on (" + asOf + ") must lie between " + EARLIEST_YEAR + " and "
                            + LATEST_YEAR + ".",
                    "Maybe a digit slipped in.");
        }
    }

    /// 2026-02-30 has the form of a day and is none.
    private void daysThatExist(JsonNode node, String pointer) {
        if (node.isTextual() && DAY.matcher(node.textValue()).matches()) {
            if (Values.parsed(node.textValue(), LocalDate::parse).isEmpty() && isDayKey(pointer)) {
                found.add(
                        "no-such-day",
                        pointer,
                        "The day (" + node.textValue() + ") does not exist.",
                        "Maybe the month is shorter.");
            }
        }
        node.properties().forEach(e -> daysThatExist(e.getValue(), YamlFile.below(pointer, e.getKey())));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            daysThatExist(node.get(i), YamlFile.below(pointer, i));
        }
    }

    private static boolean isDayKey(String pointer) {
        return pointer.matches(
                "/as_of|.*/(day|deadline|review_due|by|trial_from|again_from)|/calendar/from|/constraints/busy_weeks/\\d+");
    }

    private void pastMonths() {
        var present = root.group("present");
        pastMonth(present, "since");
        pastMonth(present, "last_hands_on");
        root.groups("skills").forEach(s -> pastMonth(s, "last_used"));
    }

    private void pastMonth(Values group, String key) {
        group.month(key).ifPresent(month -> {
            if (month.isAfter(YearMonth.from(asOf))) {
                found.add(
                        "date-in-future",
                        group.pointer(key),
                        "The month (" + month + ") is after the day the plan stands on (" + asOf + ").",
                        "Maybe the year is wrong.");
            } else if (month.getYear() < FIRST_YEAR) {
                found.add(
                        "date-too-early",
                        group.pointer(key),
                        "The month (" + month + ") is before " + FIRST_YEAR + ".",
                        "Maybe the year is wrong.");
            }
        });
    }

    private void days() {
        notBefore(root.group("constraints"), "deadline", "deadline-in-past");
        var page = root.group("page");
        notBefore(page, "trial_from", "date-in-past");
        page.groups("hand_over").forEach(h -> notBefore(h, "by", "date-in-past"));
        root.groups("journal")
                .forEach(n -> n.day("day").filter(d -> d.isAfter(asOf)).ifPresent(d -> future(n.pointer("day"), d)));
        root.group("reflection").group("exhaustion").groups("earlier").forEach(e -> e.day("day")
                .filter(d -> d.isAfter(asOf))
                .ifPresent(d -> future(e.pointer("day"), d)));
    }

    private void future(String at, LocalDate day) {
        found.add(
                "date-in-future",
                at,
                "The day (" + day + ") is after the day the plan stands on (" + asOf + ").",
                "Maybe the year is wrong.");
    }

    private void notBefore(Values group, String key, String code) {
        group.day(key).ifPresent(day -> {
            if (day.isBefore(asOf)) {
                found.add(
                        code,
                        group.pointer(key),
                        "The day (" + day + ") is before the day the plan stands on (" + asOf + ").",
                        "Maybe the year is wrong, or as_of is.");
            } else if (day.getYear() > LAST_YEAR) {
                found.add(
                        code, group.pointer(key), "The day (" + day + ") is too far away.", "Maybe the year is wrong.");
            }
        });
    }

    private void hours() {
        var limits = root.group("constraints");
        double work = limits.number("work_hours_per_week").orElse(PersonReading.USUAL_HOURS);
        limits.number("learning_hours_per_week")
                .filter(l -> l > work)
                .ifPresent(l -> found.add(
                        "hours-too-many",
                        limits.pointer("learning_hours_per_week"),
                        "The learning hours (" + plain(l) + ") are more than the work hours (" + plain(work)
                                + ") of a week.",
                        "Maybe the two are swapped."));
        double sum = root.numbers("week", Activity::findById).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        if (sum > LONGEST_WEEK) {
            found.add(
                    "week-too-long",
                    "/week",
                    "The hours of the week add up to (" + plain(sum) + "), more than " + plain(LONGEST_WEEK) + ".",
                    "Maybe some hours were counted twice; give each hour to one activity.");
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private void money() {
        var limits = root.group("constraints");
        var currency = limits.text("currency");
        if (currency.isPresent()) {
            checkCurrency(limits.pointer("currency"), currency.get());
            return;
        }
        payPointers().stream()
                .findFirst()
                .ifPresent(at -> found.add(
                        "currency-missing",
                        at,
                        "The pay (" + Shown.value(root.file().root().at(at)) + ") has no currency.",
                        "Maybe add \"currency: EUR\" under constraints."));
    }

    private List<String> payPointers() {
        var pointers = new ArrayList<String>();
        for (var aim : root.groups("aims")) {
            if (aim.has("pay")) {
                pointers.add(aim.pointer("pay"));
            }
        }
        for (var key : List.of("pay_now", "pay_floor")) {
            if (root.group("constraints").has(key)) {
                pointers.add(root.group("constraints").pointer(key));
            }
        }
        return pointers;
    }

    private void checkCurrency(String at, String currency) {
        var known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(c -> !NO_MONEY.matcher(c).matches())
                .toList();
        if (!known.contains(currency)) {
            found.add(
                    "currency-unknown",
                    at,
                    "The currency (" + Shown.text(currency) + ") is not known.",
                    "Maybe you meant " + Nearest.list(currency, known, 1).getFirst() + ".");
        }
    }

    private void tags() {
        var seen = new HashSet<String>();
        root.node("tags").fieldNames().forEachRemaining(title -> {
            String plain = title.strip().toLowerCase(Locale.ROOT);
            if (!seen.add(plain)) {
                found.add(
                        "tag-twice",
                        root.group("tags").pointer(title),
                        "The title (" + Shown.text(title) + ") stands twice; capitals do not count.",
                        "Maybe remove one of the two.");
            }
        });
    }

    private void assumed() {
        var paths = new LinkedHashSet<String>();
        listPaths(root.node(), "", paths);
        // The nearest is searched for among few only: a list of a thousand wrong paths must not take minutes.
        var near = paths.stream().limit(MOST_COMPARED).toList();
        var compared = new AtomicInteger();
        root.entries("assumed").forEach((at, path) -> {
            if (!paths.contains(path)) {
                String advice = Optional.of(path)
                        .filter(p -> compared.incrementAndGet() <= MOST_ADVISED)
                        .flatMap(p -> Nearest.find(p, near))
                        .map(p -> "Maybe you meant " + p + ".")
                        .orElse("Maybe write the path as in constraints.pay_now or skills[0].level.");
                found.add(
                        "assumed-unknown",
                        at,
                        "The path (" + Shown.text(path) + ") names no value of this file.",
                        advice);
            }
        });
    }

    private static void listPaths(JsonNode node, String pointer, Set<String> paths) {
        if (!pointer.isEmpty()) {
            paths.add(YamlFile.path(pointer));
        }
        node.properties().forEach(e -> {
            if (!pointer.isEmpty() || !e.getKey().equals("assumed")) {
                listPaths(e.getValue(), YamlFile.below(pointer, e.getKey()), paths);
            }
        });
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            listPaths(node.get(i), YamlFile.below(pointer, i), paths);
        }
    }
}
