package dev.switchback.dist;

import java.nio.file.Path;

/// The profile of the real-input run.
final class RealInput {
    private RealInput() {}

    /// @param present more entries of `present`, beginning with a comma; may be empty
    static String profile(Path data, String present) {
        return """
                switchback: 1
                as_of: 2013-07-08
                present: {role: Lead developer - management%s}
                aims:
                  - {role: Lead developer, reports_to: same, same_employer: yes}
                complaints:
                  - {words: I have not written code for months, lever: role}
                constraints: {learning_hours_per_week: 5}
                files:
                  calendar: %s
                  resume: %s
                  frameworks: [%s]
                calendar: {from: 2013-01-07, weeks: 26, zone: Europe/Berlin}
                """.formatted(
                        present,
                        data.resolve("ics_calendars/recurring-ical-events__issue42.ics.gz"),
                        data.resolve("resumes/json_resume/senior-engineer.resume.json"),
                        data.resolve("uk_ddat_capability_framework/roles.csv.gz"));
    }
}
