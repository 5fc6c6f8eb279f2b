package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Hours;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person noted about projects, the oldest first. The last note of a project says where it stands; the ones
/// before it stay. See ADR 151.
///
/// @param notes by day; notes of one day in the order in which they were made
public record Journal(List<ProjectNote> notes) {
    public static final Journal EMPTY = new Journal(List.of());

    public Journal {
        notes = notes.stream().sorted(Comparator.comparing(ProjectNote::day)).toList();
    }

    /// The notes of one project, the oldest first.
    public List<ProjectNote> of(String project) {
        return notes.stream().filter(n -> n.project().equals(project)).toList();
    }

    /// The note that says where a project stands.
    public Optional<ProjectNote> findLast(String project) {
        return of(project).stream().reduce((earlier, later) -> later);
    }

    /// Projects that are finished, in the order of their first notes.
    public Set<String> finished() {
        return projects(n -> n.what() == ProjectEvent.DONE);
    }

    /// Projects that were left out for good.
    public Set<String> dropped() {
        return projects(n -> n.what() == ProjectEvent.DROPPED);
    }

    /// Projects that were begun, or slipped, and are not finished.
    public Set<String> running() {
        return projects(n -> n.what() == ProjectEvent.BEGUN || n.what() == ProjectEvent.SLIPPED);
    }

    private Set<String> projects(Predicate<ProjectNote> last) {
        return notes.stream()
                .map(ProjectNote::project)
                .distinct()
                .filter(p -> findLast(p).filter(last).isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Hours a project still takes, where the person said so when it slipped.
    public Optional<Hours> findHoursLeft(String project) {
        return findLast(project).filter(n -> n.what() == ProjectEvent.SLIPPED).flatMap(n -> n.hoursLeft()
                .find());
    }

    /// The day on which what is running goes on: that of its begin, or the day that was named when it slipped; the
    /// earliest of all that run. Empty when nothing runs, or no day was named.
    public Optional<LocalDate> findStart() {
        return running().stream()
                .flatMap(p -> findLast(p).stream())
                .flatMap(n -> start(n).find().stream())
                .min(Comparator.naturalOrder());
    }

    private static Knowable<LocalDate> start(ProjectNote last) {
        return last.what() == ProjectEvent.BEGUN ? Knowable.known(last.day()) : last.againFrom();
    }
}
