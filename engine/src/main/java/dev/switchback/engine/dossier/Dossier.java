package dev.switchback.engine.dossier;

import dev.switchback.engine.ask.Ask;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.growth.Journal;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.landing.Landing;
import dev.switchback.engine.lattice.OptionSet;
import dev.switchback.engine.lattice.Route;
import dev.switchback.engine.person.Person;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Reflection;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.verdict.Verdict;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.WeekAudit;
import java.time.LocalDate;
import java.util.List;

/// Everything one run found out about one person. Private as a whole; only `ask.proposal` is meant for others.
///
/// @param asOf       day the run stands on; nothing in it knows another "today"
/// @param person     what the person stated
/// @param reflection how they feel about it
/// @param frameworks the lattice they move on
/// @param present    the role they stand in
/// @param audit      today's week; unknown without calendar and typed week
/// @param energy     of today's week; unknown without ratings
/// @param skills     what they can show, in the order of the first aim's requirements, then the rest
/// @param hints      words in files that may speak of a skill, the surest first; nothing else builds on them
/// @param postings   job postings kept as targets, in the profile's order; nothing else builds on them
/// @param repositories what git repositories show of their own work, in the profile's order; counted in `skills`
/// @param carried    management work and what it is worth in an individual role; nothing else builds on it
/// @param rust       how skills fade: our half-lives, or the person's own
/// @param options    the map
/// @param waysBack   routes from the first aim back to the present role, best first; may be empty
/// @param board      complaints against options
/// @param verdict    what the rules say
/// @param ladder     towards the first aim; unknown, with the reason, when the verdict holds it back
/// @param journal    what was noted about projects
/// @param noted      the projects that the journal speaks of, as far as the catalogue has them
/// @param experiments small tries instead of a ladder while the craft question is open; else empty
/// @param ask        pages and lists for asking
/// @param landing    handing over and arriving; unknown when there is nothing to land on yet
/// @param issues     what imported files held that was not read as written
/// @param unknowns   what is not known, most useful first
/// @param tomorrow   one reversible thing to do tomorrow in twenty minutes
public record Dossier(
        LocalDate asOf,
        Person person,
        Reflection reflection,
        Frameworks frameworks,
        Role present,
        Knowable<WeekAudit> audit,
        Knowable<Energy> energy,
        List<ShownSkill> skills,
        List<SkillHint> hints,
        List<PostingMatch> postings,
        List<RepositoryFacts.Found> repositories,
        CarriedWork carried,
        Rust rust,
        OptionSet options,
        List<Route> waysBack,
        ComplaintBoard board,
        Verdict verdict,
        Knowable<Ladder> ladder,
        Journal journal,
        List<Project> noted,
        List<Project> experiments,
        Ask ask,
        Knowable<Landing> landing,
        List<Issue> issues,
        List<Missing> unknowns,
        Explanation tomorrow) {
    public Dossier {
        skills = List.copyOf(skills);
        hints = List.copyOf(hints);
        postings = List.copyOf(postings);
        repositories = List.copyOf(repositories);
        waysBack = List.copyOf(waysBack);
        noted = List.copyOf(noted);
        experiments = List.copyOf(experiments);
        issues = List.copyOf(issues);
        unknowns = List.copyOf(unknowns);
    }

    /// Something that is not known, and the one file or answer that would make it known.
    ///
    /// @param what what is not known
    /// @param cure the file or answer
    /// @param helps how many figures of the dossier it would fill, above 0
    public record Missing(Phrase what, Phrase cure, int helps) {}
}
