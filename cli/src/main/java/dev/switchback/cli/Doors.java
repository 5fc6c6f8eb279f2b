package dev.switchback.cli;

import dev.switchback.app.asking.ConfirmFound;
import dev.switchback.app.browse.BrowseFrameworks;
import dev.switchback.app.convert.ImportFramework;
import dev.switchback.app.lint.LintFramework;
import dev.switchback.app.pivot.CheckProfile;
import dev.switchback.app.pivot.LookAtRepository;
import dev.switchback.app.pivot.PlanPivot;
import dev.switchback.app.pivot.ShowStation;
import dev.switchback.app.port.LintRenderer;
import dev.switchback.app.port.ProfileTemplate;
import dev.switchback.app.port.TitlesFormat;
import dev.switchback.app.title.ReadTitles;
import dev.switchback.app.words.Phrasebook;
import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.Clock;

/// What the commands may use: use cases, words, and the terminal.
///
/// @param plan        the whole way
/// @param station     one station
/// @param check       problems only
/// @param browse      looking around in frameworks
/// @param imports     a ladder or framework of another form as a file of ours
/// @param titles      what job titles mean
/// @param titlesFormat the same for other programs
/// @param calendars   what is done with calendars beside the audit
/// @param resumes     what is done with résumés beside the dossier
/// @param confirm     what files show, put to the person
/// @param repositories one repository, looked at
/// @param lint         what stands in the way of moves in a framework
/// @param lintRenderer its findings for other programs
/// @param template    questions and the file they make
/// @param words       English sentences, for what is said before a profile is read
/// @param clock       the only place where today comes from
/// @param in          answers typed by a person
/// @param out         answers of the program
/// @param talk        everything else it says
/// @param interactive whether a person sits in front of it
public record Doors(
        PlanPivot plan,
        ShowStation station,
        CheckProfile check,
        BrowseFrameworks browse,
        ImportFramework imports,
        ReadTitles titles,
        TitlesFormat titlesFormat,
        CalendarDoors calendars,
        ResumeDoors resumes,
        ConfirmFound confirm,
        LookAtRepository repositories,
        LintFramework lint,
        LintRenderer lintRenderer,
        ProfileTemplate template,
        Phrasebook words,
        Clock clock,
        BufferedReader in,
        PrintStream out,
        PrintStream talk,
        boolean interactive) {}
