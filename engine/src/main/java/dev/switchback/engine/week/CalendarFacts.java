package dev.switchback.engine.week;

/// What calendar files hold as a whole, counted per entry before anything repeats and outside the window too.
///
/// @param events           entries, 0 or more
/// @param timed            entries that name hours, not days
/// @param zeroLength       timed entries that end when they begin
/// @param quarterHour      timed entries of a quarter of an hour or less, those without length among them
/// @param withoutAttendees entries that list no attendees
/// @param withoutTitle     entries without words
/// @param distinctTitles   different titles, upper and lower case alike, empty ones left aside
/// @param commonestTitle   entries that carry the commonest title
public record CalendarFacts(
        int events,
        int timed,
        int zeroLength,
        int quarterHour,
        int withoutAttendees,
        int withoutTitle,
        int distinctTitles,
        int commonestTitle) {
    /// Nothing is known of the whole files.
    public static final CalendarFacts NONE = new CalendarFacts(0, 0, 0, 0, 0, 0, 0, 0);
}
