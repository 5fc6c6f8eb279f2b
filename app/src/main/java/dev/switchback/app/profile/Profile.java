package dev.switchback.app.profile;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.week.WeekHours;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A profile file, checked and resolved against the frameworks.
///
/// @param asOf      day the run stands on
/// @param locale    language of the pages
/// @param person    what they state
/// @param reflection how they feel about it
/// @param typedWeek a typical week typed by hand; unknown when there is none
/// @param tags      titles of series, lower case, and the activity the person gave them
/// @param journal   what they noted about projects
/// @param notMyWork kinds of management work that they say are not theirs
/// @param rust      half-lives of skills, ours where they name none
/// @param inputs    files
public record Profile(
        LocalDate asOf,
        Locale locale,
        Person person,
        Reflection reflection,
        Knowable<WeekHours> typedWeek,
        Map<String, Activity> tags,
        Journal journal,
        Set<WorkKind> notMyWork,
        Rust rust,
        Inputs inputs) {
    public Profile {
        tags = Map.copyOf(tags);
        notMyWork = Set.copyOf(notMyWork);
    }
}
