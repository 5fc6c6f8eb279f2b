package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.ActivityRules.Organiser;
import dev.switchback.engine.week.ActivityRules.Rhythm;
import dev.switchback.engine.week.ActivityRules.Rule;
import dev.switchback.engine.week.ActivityRules.Shape;
import dev.switchback.engine.week.ActivityRules.Strength;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One title a line; the answer is the activity and the rule that said so.
class EventSorterTest {
    private static final ActivityRules RULES = new ActivityRules(List.of(
            word("interviews", Activity.HIRING, Strength.NAME, "interview", "*gespräch"),
            word("leaving", Activity.PEOPLE, Strength.NAME, "exit interview"),
            word("plans", Activity.PLANNING, Strength.NAME, "*planung", "retro/planning"),
            word("quarters", Activity.ADMIN, Strength.TOPIC, "quartals*", "promotion"),
            word("food", Activity.PERSONAL, Strength.TOPIC, "déjeuner", "imbiss", "straße"),
            word("drinks", Activity.LEARNING, Strength.TOPIC, "kaffee"),
            new Rule(
                    "weekly-pair",
                    Activity.ONE_TO_ONE,
                    Strength.HINT,
                    List.of("weekly", "<>"),
                    new Shape(0, 2, 0, 90, Rhythm.ANY, Organiser.ANYBODY)),
            new Rule(
                    "crowd",
                    Activity.CEREMONY,
                    Strength.SHAPE,
                    List.of(),
                    new Shape(10, 900, 30, 60, Rhythm.REPEATING, Organiser.INVITED))));

    private static Rule word(String id, Activity activity, Strength strength, String... words) {
        return new Rule(id, activity, strength, List.of(words), Shape.ANY);
    }

    private static String sorted(String title) {
        return sorted(title, 2, false, false, 30);
    }

    private static String sorted(String title, int attendees, boolean recurring, boolean mine, int minutes) {
        var sorted = SortedEvent.of(new ShownEvent(title, attendees, recurring, mine, minutes), RULES);
        return sorted.activity().id() + " " + sorted.why().key().replace("time.sorted.", "") + " "
                + sorted.why().args().stream().map(Phrase.Arg::value).toList();
    }

    @Test
    void a01AWordIsAWholeWordWhateverItsCaseAndAccents() {
        assertThat(sorted("INTERVIEW: Ana")).isEqualTo("hiring rule [interviews]");
        assertThat(sorted("interviewers")).startsWith("unscheduled no-rule");
        assertThat(sorted("Dejeuner d'équipe")).isEqualTo("personal rule [food]");
        assertThat(sorted("STRASSE")).isEqualTo("personal rule [food]");
    }

    @Test
    void a02AStarStandsForTheRestOfACompound() {
        assertThat(sorted("Quartalsabrechnung")).isEqualTo("admin rule [quarters]");
        assertThat(sorted("Vorstellungsgespräch")).isEqualTo("hiring rule [interviews]");
        assertThat(sorted("Planungsamt")).startsWith("unscheduled");
    }

    @Test
    void a03TheWordWithMorePartsTakesTheOneInside() {
        assertThat(sorted("Exit-Interview Ana")).isEqualTo("people rule [leaving]");
    }

    @Test
    void a04WhatItIsGoesBeforeWhatItIsAbout() {
        assertThat(sorted("Promotion interview")).isEqualTo("hiring rule [interviews]");
        assertThat(sorted("Quartalsplanung")).isEqualTo("planning rule [plans]");
    }

    @Test
    void a05TwoTopicsAlikeStayNotKnown() {
        assertThat(sorted("Imbiss, Kaffee")).isEqualTo("unscheduled contested [food, drinks]");
    }

    @Test
    void a06ASlashPartsWordsUnlessTheWordHasOne() {
        assertThat(sorted("exit / interview")).isEqualTo("hiring rule [interviews]");
        assertThat(sorted("Retro/Planning")).isEqualTo("planning rule [plans]");
    }

    @Test
    void a07TwoNamesAreAPair() {
        for (var title : List.of("Ana / Ben", "Ana <> Ben", "Ana x Ben", "Zoë & Łukasz", "Ana und Ben", "ana<->ben")) {
            assertThat(sorted(title)).as(title).isEqualTo("one-to-one rule [weekly-pair]");
        }
        assertThat(sorted("Ana / Ben", 5, false, false, 30)).startsWith("unscheduled");
        assertThat(sorted("Ana, Ben")).startsWith("unscheduled");
    }

    @Test
    void b01WordsCountOnlyInAFittingShape() {
        assertThat(sorted("Weekly", 2, true, false, 30)).isEqualTo("one-to-one rule [weekly-pair]");
        assertThat(sorted("Weekly", 6, true, false, 30)).startsWith("unscheduled");
        assertThat(sorted("Weekly", 2, true, false, 120)).startsWith("unscheduled");
    }

    @Test
    void b02WithoutWordsTheShapeDecides() {
        assertThat(sorted("Falcon", 40, true, false, 45)).isEqualTo("ceremony rule [crowd]");
        assertThat(sorted("", 40, true, false, 45)).isEqualTo("ceremony rule [crowd]");
        assertThat(sorted("Falcon", 40, true, true, 45)).startsWith("unscheduled");
        assertThat(sorted("Falcon", 40, false, false, 45)).startsWith("unscheduled");
        assertThat(sorted("Falcon", 40, true, false, 15)).startsWith("unscheduled");
        assertThat(sorted("")).isEqualTo("unscheduled no-title []");
    }

    @Test
    void c01AStarAndTwoPartsAreRefused() {
        var rules = new ActivityRules(List.of(word("x", Activity.MAKING, Strength.NAME, "*deep work")));
        assertThatThrownBy(() -> new RuleWords(rules)).hasMessageContaining("star");
    }

    @Test
    void c02TheFiguresCountNotKnownAsMissedAndNeverAsWrong() {
        var figures = ActivityFigures.of(
                RULES,
                List.of(
                        labelled("Interview", Activity.HIRING),
                        labelled("Interview", Activity.HIRING),
                        labelled("Falcon", Activity.HIRING),
                        labelled("Déjeuner", Activity.HIRING),
                        labelled("Interview", Activity.UNSCHEDULED),
                        labelled("Falcon", Activity.UNSCHEDULED),
                        labelled("Imbiss", Activity.PERSONAL)));

        assertThat(figures.found(Activity.HIRING)).isEqualTo(new ActivityFigures.Found(2, 4, 3));
        assertThat(figures.found(Activity.PERSONAL)).isEqualTo(new ActivityFigures.Found(1, 1, 2));
        assertThat(figures.macroF1()).isEqualTo((4 / 7.0 + 2 / 3.0) / 2);
        assertThat(figures.unknown()).isEqualTo(2);
        assertThat(figures.right()).isEqualTo(4);
        assertThat(figures.listActivities()).containsExactly(Activity.HIRING, Activity.PERSONAL);
    }

    private static LabelledEvent labelled(String title, Activity activity) {
        return new LabelledEvent(new ShownEvent(title, 2, false, false, 30), activity);
    }
}
