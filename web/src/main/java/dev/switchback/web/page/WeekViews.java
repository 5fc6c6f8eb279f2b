package dev.switchback.web.page;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.WeekStart;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a week typed by hand into words: the one that was kept, or the usual week of a role as a start.
@Singleton
public class WeekViews {
    private static final FieldPath WEEK = FieldPath.WHOLE.key("week");
    private static final FieldPath CONTRACT = FieldPath.WHOLE.key("constraints").key("work_hours_per_week");

    /// As the profile takes it when nothing is said.
    private static final BigDecimal USUAL_CONTRACT = BigDecimal.valueOf(40);

    private final WebDoors doors;
    private final Words words;
    private final Remembered remembered;
    private final CheckedAnswers checked;
    private final KeptFiles kept;

    WeekViews(WebDoors doors, Words words, Remembered remembered, CheckedAnswers checked, KeptFiles kept) {
        this.doors = doors;
        this.words = words;
        this.remembered = remembered;
        this.checked = checked;
        this.kept = kept;
    }

    /// The week as it was kept.
    WeekView kept() {
        return view(Optional.empty());
    }

    /// The usual week of a role, scaled to the hours of the contract; nothing of it is kept yet.
    Optional<WeekView> from(String role) {
        return doors.weeks().stream()
                .filter(w -> w.id().equals(role))
                .findFirst()
                .map(w -> view(Optional.of(w)));
    }

    private WeekView view(Optional<WeekStart> start) {
        var now = remembered.findDraft();
        var draft = now.map(Remembered.Kept::draft).orElseGet(ProfileDraft::fresh);
        var problems = now.isEmpty() ? List.<FieldProblem>of() : checked.problems(draft);
        var contract = draft.find(CONTRACT).flatMap(WeekViews::number).orElse(USUAL_CONTRACT);
        var hours = start.map(s -> scaled(s, contract)).orElseGet(() -> typed(draft));
        var total = Arrays.stream(Activity.values())
                .filter(Activity::isWork)
                .flatMap(a -> number(hours.getOrDefault(a, "")).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WeekView(
                now.map(Remembered.Kept::revision).orElse(0),
                Arrays.stream(Activity.values())
                        .map(a -> row(a, hours.getOrDefault(a, ""), problems))
                        .toList(),
                plain(total),
                plain(contract),
                total(plain(total), contract),
                total("{total}", contract),
                start.isPresent() || isAssumed(draft),
                start.map(s -> words.say(Phrase.of("week.from", "role", s.title())))
                        .orElse(""),
                starts(draft, start),
                start.isPresent() ? List.of() : wrong(WEEK, problems),
                draft.listKeys(WEEK).isEmpty() && kept.list().isEmpty());
    }

    private String total(String total, BigDecimal contract) {
        return words.say(Phrase.of("week.total", "total", total, "contract", plain(contract)));
    }

    private static Map<Activity, String> typed(ProfileDraft draft) {
        var hours = new EnumMap<Activity, String>(Activity.class);
        for (var activity : Activity.values()) {
            draft.find(WEEK.key(activity.id())).ifPresent(h -> hours.put(activity, h));
        }
        return hours;
    }

    /// To half hours: nobody knows their week better.
    private static Map<Activity, String> scaled(WeekStart start, BigDecimal contract) {
        var hours = new EnumMap<Activity, String>(Activity.class);
        start.week().slices().forEach((activity, slice) -> {
            double half = Math.rint(slice.likely().value() * contract.doubleValue() * 2) / 2;
            if (half > 0) {
                hours.put(activity, plain(BigDecimal.valueOf(half)));
            }
        });
        return hours;
    }

    private WeekView.Row row(Activity activity, String value, List<FieldProblem> problems) {
        var path = WEEK.key(activity.id());
        return new WeekView.Row(
                FormItems.FIELD + path,
                words.say(Phrase.of(activity.key())),
                value,
                activity.isWork(),
                wrong(path, problems));
    }

    private List<String> wrong(FieldPath path, List<FieldProblem> problems) {
        return problems.stream()
                .filter(p -> p.path().equals(path))
                .map(p -> p.problem().in(words.phrasebook()))
                .map(p -> p.fact() + " " + p.advice())
                .toList();
    }

    private static boolean isAssumed(ProfileDraft draft) {
        var list = FieldPath.WHOLE.key("assumed");
        for (int i = 0; i < draft.count(list); i++) {
            if (draft.find(list.item(i)).filter("week"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<FormItem.Pick> starts(ProfileDraft draft, Optional<WeekStart> chosen) {
        String present = draft.find(FieldPath.parse("present.role")).orElse("");
        return doors.weeks().stream()
                .map(w -> new FormItem.Pick(
                        w.id(),
                        w.title(),
                        chosen.map(c -> c.equals(w))
                                .orElseGet(() ->
                                        w.id().equals(present) || w.title().equalsIgnoreCase(present))))
                .toList();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.strip().matches("\\d{1,4}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }

    private static String plain(BigDecimal hours) {
        return hours.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
