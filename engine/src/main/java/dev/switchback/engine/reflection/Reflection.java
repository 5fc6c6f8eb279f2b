package dev.switchback.engine.reflection;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Rating;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a person feels about their work. All of it is private.
///
/// @param drains         what drains, in their words
/// @param pulls          what draws them
/// @param holds          what holds them
/// @param fears          what they fear
/// @param ranking        motives, most important first; may be empty
/// @param craftAppeals   whether the craft of any role in reach appeals to them
/// @param tried          how far they have tried the daily work
/// @param meansToResign  whether they mean to resign
/// @param exhaustion     kept apart
/// @param complaints     in their order
/// @param interest       kinds of project, -2..+2; absent means not rated
/// @param ratings        activities, -2..+2; absent means not rated
public record Reflection(
        List<String> drains,
        List<String> pulls,
        List<String> holds,
        List<String> fears,
        List<Motive> ranking,
        Stated craftAppeals,
        DailyWorkTried tried,
        Stated meansToResign,
        Exhaustion exhaustion,
        List<ComplaintLine> complaints,
        Map<ProjectKind, Rating> interest,
        Map<Activity, Rating> ratings) {
    public Reflection {
        drains = List.copyOf(drains);
        pulls = List.copyOf(pulls);
        holds = List.copyOf(holds);
        fears = List.copyOf(fears);
        ranking = List.copyOf(ranking);
        complaints = List.copyOf(complaints);
        var byKind = new EnumMap<ProjectKind, Rating>(ProjectKind.class);
        byKind.putAll(interest);
        interest = Collections.unmodifiableMap(byKind);
        var byActivity = new EnumMap<Activity, Rating>(Activity.class);
        byActivity.putAll(ratings);
        ratings = Collections.unmodifiableMap(byActivity);
    }
}
