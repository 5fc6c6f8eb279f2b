package dev.switchback.app.pivot;

import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.Catalogue;
import dev.switchback.app.port.LadderPlanner;
import dev.switchback.app.port.Progress;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.repository.RepositorySkills;
import dev.switchback.app.resume.NameSearch;
import dev.switchback.app.resume.PostingMatcher;
import dev.switchback.app.resume.SkillFinder;
import dev.switchback.engine.ask.Ask;
import dev.switchback.engine.ask.AskInputs;
import dev.switchback.engine.ask.Proposals;
import dev.switchback.engine.ask.ProposedRole;
import dev.switchback.engine.ask.Sendable;
import dev.switchback.engine.ask.TrialForm;
import dev.switchback.engine.carried.CarriedWork;
import dev.switchback.engine.carried.CarriedWorkFinder;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.dossier.Tomorrow;
import dev.switchback.engine.dossier.Unknowns;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.gap.SkillBook;
import dev.switchback.engine.growth.Experiments;
import dev.switchback.engine.growth.FinishedProjects;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.ProjectNote;
import dev.switchback.engine.landing.Landing;
import dev.switchback.engine.landing.LandingInputs;
import dev.switchback.engine.landing.Landings;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionMap;
import dev.switchback.engine.lattice.OptionSet;
import dev.switchback.engine.lattice.Route;
import dev.switchback.engine.lattice.Routes;
import dev.switchback.engine.lattice.WaysBack;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.reflection.ComplaintBoard;
import dev.switchback.engine.reflection.Complaints;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.RepositoryFacts;
import dev.switchback.engine.skill.SkillEvidence;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.Span;
import dev.switchback.engine.verdict.Holds;
import dev.switchback.engine.verdict.Verdict;
import dev.switchback.engine.verdict.VerdictInputs;
import dev.switchback.engine.verdict.Verdicts;
import dev.switchback.engine.week.Energies;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.TypedWeek;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WeekSimulator;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Concludes from what was read: calls the engine in the order of its packages and puts the results into one dossier.
/// The same input gives the same dossier.
public final class FindOut {
    /// Seed of every simulation, so that a run can be repeated.
    private static final long SEED = 20_260_101;

    private static final int ROUTES_SHOWN = 3;
    private static final int MAX_MOVES = 3;

    private final Catalogue catalogue;
    private final LadderPlanner planner;

    private final NameSearch search;

    public FindOut(Catalogue catalogue, LadderPlanner planner, NameSearch search) {
        this.catalogue = catalogue;
        this.search = search;
        this.planner = planner;
    }

    /// @throws dev.switchback.app.error.CancelledException when the person stopped the work
    public Dossier find(Gathered gathered, Progress progress) {
        return new Run(gathered, progress).dossier();
    }

    /// The audit of the week alone.
    public Knowable<WeekAudit> audit(Gathered gathered) {
        return new Run(gathered, Progress.NONE).audit();
    }

    /// One run; holds what the steps share.
    private final class Run {
        private final Gathered gathered;
        private final Progress progress;
        private final Profile profile;
        private final Frameworks frameworks;
        private final Role present;
        private final SkillFinder finder;
        private final EffortSimulation simulation = new EffortSimulation(SEED);

        Run(Gathered gathered, Progress progress) {
            this.gathered = gathered;
            this.progress = progress;
            this.profile = gathered.profile();
            this.frameworks = gathered.frameworks();
            this.present = frameworks.getRole(profile.person().present().role());
            this.finder = new SkillFinder(frameworks, search);
        }

        Dossier dossier() {
            var audit = audit();
            var energy = audit.flatMap(
                    a -> Energies.of(a.average(), profile.reflection().ratings()));
            var shown = shown();
            progress.checkCancelled();
            progress.step(Phrase.of("progress.options"), 0, 0);
            var options = OptionMap.options(new OptionMap.Inputs(
                    profile.person(), present, shown, frameworks, weeks(audit), profile.rust(), simulation));
            var board = board(options);
            var verdict = verdict(options, board, energy);
            progress.checkCancelled();
            progress.step(Phrase.of("progress.ladder"), 0, 0);
            var ladder = ladder(verdict, options, shown);
            return new Dossier(
                    profile.asOf(),
                    profile.person(),
                    profile.reflection(),
                    frameworks,
                    present,
                    audit,
                    energy,
                    shown,
                    hints(shown),
                    postings(shown),
                    gathered.repositories().stream()
                            .flatMap(r -> r instanceof RepositoryFacts.Found found ? Stream.of(found) : Stream.empty())
                            .toList(),
                    carried(),
                    profile.rust(),
                    options,
                    waysBack(options, shown),
                    board,
                    verdict,
                    ladder,
                    profile.journal(),
                    noted(),
                    experiments(verdict),
                    ask(verdict, options, ladder),
                    landing(verdict, options, ladder),
                    gathered.issues(),
                    Unknowns.list(
                            profile.person(),
                            profile.reflection(),
                            audit,
                            options,
                            board,
                            !gathered.resumes().isEmpty()),
                    Tomorrow.pick(verdict, ladder, profile.person().mode()));
        }

        private Knowable<WeekAudit> audit() {
            var settings = profile.inputs().calendar();
            var day = settings.workingDay();
            return switch (gathered.calendar()) {
                case Knowable.Known<CalendarReader.Reading>(var reading) ->
                    Knowable.known(WeekAuditor.audit(
                            reading.occurrences(),
                            gathered.window(),
                            day,
                            catalogue.activityRules(),
                            gathered.tags(),
                            reading.facts()));
                case Knowable.Unknown<CalendarReader.Reading> ignored -> typedWeek();
            };
        }

        private Knowable<WeekAudit> typedWeek() {
            return profile.typedWeek().isKnown()
                    ? profile.typedWeek().map(TypedWeek::audit)
                    : Knowable.unknown("missing.calendar.reason");
        }

        private List<ShownSkill> shown() {
            var used = RepositorySkills.evidence(
                    gathered.repositories(), frameworks, catalogue.phrasebook(profile.locale()));
            var named =
                    gathered.resumes().stream().flatMap(r -> finder.find(r, YearMonth.from(profile.asOf())).stream());
            List<SkillEvidence> found = Stream.concat(
                            Stream.concat(named, used.stream()),
                            FinishedProjects.evidence(
                                    profile.journal(), known(), profile.person().claims(), frameworks)
                                    .stream())
                    .toList();
            return SkillBook.show(
                    profile.person().claims(),
                    found,
                    present,
                    frameworks,
                    profile.asOf(),
                    profile.person().present().lastHandsOn(),
                    profile.rust());
        }

        /// Among the skills that the present role and those aimed at ask for, without those that a file names or that
        /// the person spoke about, rejected ones among them.
        private List<SkillHint> hints(List<ShownSkill> shown) {
            var settled = shown.stream()
                    .filter(s -> s.kind() != EvidenceKind.PRESUMED)
                    .map(s -> frameworks.canonical(s.skill()))
                    .collect(Collectors.toSet());
            var asked = Stream.concat(
                            Stream.of(present), profile.person().aims().stream().map(a -> frameworks.getRole(a.role())))
                    .flatMap(r -> r.requirements().stream())
                    .map(r -> frameworks.canonical(r.skill()))
                    .distinct()
                    .filter(s -> !settled.contains(s))
                    .map(frameworks::getSkill)
                    .toList();
            return gathered.resumes().isEmpty()
                    ? List.of()
                    : finder.hints(gathered.resumes(), asked, catalogue.meanings());
        }

        private List<PostingMatch> postings(List<ShownSkill> shown) {
            if (gathered.postings().isEmpty()) {
                return List.of();
            }
            var matcher = new PostingMatcher(frameworks, finder, catalogue.titleReader(), catalogue.meanings());
            return gathered.postings().stream()
                    .map(p -> matcher.match(p, shown, profile.person().claims()))
                    .toList();
        }

        private CarriedWork carried() {
            var passages = gathered.resumes().stream()
                    .flatMap(r -> r.passages().stream())
                    .map(p -> new Span(p.file(), p.place(), p.words()))
                    .toList();
            var events = gathered.calendar()
                    .find()
                    .map(CalendarReader.Reading::occurrences)
                    .orElse(List.of());
            return new CarriedWorkFinder(catalogue.carriedRules())
                    .find(passages, events, profile.person().evidence(), profile.notMyWork());
        }

        private Function<Role, Knowable<SimulatedWeek>> weeks(Knowable<WeekAudit> audit) {
            var work = profile.person().constraints().workPerWeek();
            return role -> WeekSimulator.simulate(
                    role, work, audit, profile.reflection().ratings());
        }

        private ComplaintBoard board(OptionSet options) {
            return Complaints.board(
                    profile.reflection().complaints(),
                    catalogue.leverWords(),
                    Views.present(present),
                    options.options().stream()
                            .map(o -> Views.of(o, profile.person(), frameworks))
                            .toList());
        }

        private Verdict verdict(OptionSet options, ComplaintBoard board, Knowable<Energy> energy) {
            return Verdicts.decide(new VerdictInputs(
                    profile.asOf(),
                    profile.person(),
                    profile.reflection(),
                    Views.present(present),
                    Views.outlooks(options, profile.person(), frameworks),
                    energy,
                    board,
                    catalogue.ruleBook()));
        }

        /// The option of the person's first aim.
        private Optional<Option> firstAim(OptionSet options) {
            return Views.aims(options).findFirst();
        }

        private Knowable<Ladder> ladder(Verdict verdict, OptionSet options, List<ShownSkill> shown) {
            var held = Holds.findPlanReason(verdict);
            var aim = firstAim(options);
            if (held.isPresent()) {
                return Knowable.unknown(held.get());
            }
            if (aim.isEmpty()) {
                return Knowable.unknown("plan.no-aim");
            }
            var task =
                    LadderTasks.of(profile, present, aim.get(), shown, projects(aim.get()), frameworks, verdict, SEED);
            return Knowable.known(planner.plan(task, progress));
        }

        /// What is written, and patterns for the steps of an aim for which nothing is.
        private List<Project> projects(Option aim) {
            var written = catalogue.listProjects();
            var target = frameworks.getRole(aim.role());
            return Stream.concat(written.stream(), catalogue.patterns().fill(target, written, frameworks).stream())
                    .toList();
        }

        /// What is written, and the patterns that the journal speaks of.
        private List<Project> known() {
            var patterns = catalogue.patterns();
            return Stream.concat(
                            catalogue.listProjects().stream(),
                            profile.journal().notes().stream()
                                    .map(ProjectNote::project)
                                    .distinct()
                                    .flatMap(id -> patterns.find(id, frameworks).stream()))
                    .toList();
        }

        private List<Project> noted() {
            return known().stream()
                    .filter(p -> profile.journal().findLast(p.id()).isPresent())
                    .map(p -> p.inLanguage(Phrase.of("ladder.language-open")))
                    .toList();
        }

        private List<Project> experiments(Verdict verdict) {
            return Holds.wantsExperiments(verdict) ? Experiments.choose(catalogue.listProjects()) : List.of();
        }

        private List<Route> waysBack(OptionSet options, List<ShownSkill> shown) {
            var aim = firstAim(options);
            var learning = profile.person().constraints().learningPerWeek().find();
            if (aim.isEmpty() || learning.isEmpty() || aim.get().role().equals(present.id())) {
                return List.of();
            }
            var there = frameworks.getRole(aim.get().role());
            var back = new WaysBack(frameworks, profile.rust(), simulation, Knowable.known(learning.get()));
            var routes = Routes.best(
                    there,
                    present,
                    ROUTES_SHOWN,
                    limits(learning.get()),
                    frameworks,
                    back.after(shown, there, WaysBack.YEARS_AWAY),
                    simulation);
            return routes.isEmpty() ? directReturn(aim.get()) : routes;
        }

        /// Where no framework lists a way back, one can still return to the role one held, at the price of the option.
        private List<Route> directReturn(Option aim) {
            return aim.wayBack().weeks().find().stream()
                    .map(weeks -> new Route(
                            List.of(aim.role(), present.id()),
                            Knowable.known(weeks),
                            Routes.changes(frameworks.getRole(aim.role()), present),
                            false,
                            Explanation.of("map.way-back.direct")
                                    .withInputs(List.of(aim.wayBack().why()))))
                    .toList();
        }

        private Routes.Limits limits(Hours learning) {
            return new Routes.Limits(
                    profile.person().constraints().payFloor(),
                    Knowable.unknown("plan.no-time-limit"),
                    learning,
                    MAX_MOVES);
        }

        private Ask ask(Verdict verdict, OptionSet options, Knowable<Ladder> ladder) {
            var aim = firstAim(options);
            if (aim.isEmpty()) {
                return new Ask(Knowable.unknown("ask.no-aim"), List.of(), List.of(), List.of());
            }
            var role = frameworks.getRole(aim.get().role());
            var inputs = new AskInputs(
                    profile.asOf(),
                    Sendable.of(profile.person()),
                    ProposedRole.of(frameworks, present, role, aim.get().parity()),
                    TrialForm.fitting(
                            present.track(),
                            role.track(),
                            profile.person().team().trialAgreed()),
                    AskInputs.Practice.of(ladder),
                    catalogue.listObjections());
            return askHeld(verdict)
                    .map(reason -> Proposals.withhold(inputs, reason))
                    .orElseGet(() -> Proposals.write(inputs));
        }

        private Optional<Phrase> askHeld(Verdict verdict) {
            return profile.person().mode() == Mode.INVOLUNTARY
                    ? Optional.of(Phrase.of("ask.involuntary"))
                    : Holds.findAskReason(verdict);
        }

        private Knowable<Landing> landing(Verdict verdict, OptionSet options, Knowable<Ladder> ladder) {
            var aim = firstAim(options);
            var held = Holds.findPlanReason(verdict);
            if (held.isPresent()) {
                return Knowable.unknown(held.get());
            }
            if (aim.isEmpty()) {
                return Knowable.unknown("ask.no-aim");
            }
            var track = frameworks.getRole(aim.get().role()).track();
            return Knowable.known(Landings.plan(LandingInputs.of(profile.person(), present.track(), track, ladder)));
        }
    }
}
