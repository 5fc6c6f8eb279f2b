package dev.switchback.app.profile;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.week.WeekHours;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/// A profile file, checked and resolved against the frameworks.
///
/// @param asOf      day the run stands on
/// @param locale    language of the pages
/// @param person    what they state
/// @param reflection how they feel about it
/// @param typedWeek a typical week typed by hand; unknown when there is none
/// @param tags      titles of series, lower case, and the activity the person gave them
/// @param journal   what they noted about projects
/// @param inputs    files
public record Profile(
        LocalDate asOf,
        Locale locale,
        Person person,
        Reflection reflection,
        Knowable<WeekHours> typedWeek,
        Map<String, Activity> tags,
        Journal journal,
        Inputs inputs) {
    public Profile {
        tags = Map.copyOf(tags);
    }
}
