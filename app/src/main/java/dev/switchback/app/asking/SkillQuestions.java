package dev.switchback.app.asking;

import dev.switchback.app.asking.SkillQuestion.Said;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.AskedSkill;
import dev.switchback.engine.gap.FitCheck;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.gap.SkillChoice;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The skills that a person is asked about one by one, and those they said are not theirs. See ADR 140.
///
/// @param lead     how many are asked, and by which rule
/// @param asked    in the order to ask; empty without a role aimed at
/// @param more     what files name or may mean beside them and the person has not spoken about; [Level#NONE] is asked
/// @param rejected the others that the profile rejects, in its order
public record SkillQuestions(
        Inline lead, List<SkillQuestion> asked, List<SkillQuestion> more, List<Rejected> rejected) {
    /// More would be a second list to work through; the others come up when these are answered.
    private static final int MOST_MORE = 12;

    public SkillQuestions {
        asked = List.copyOf(asked);
        more = List.copyOf(more);
        rejected = List.copyOf(rejected);
    }

    /// A skill that the person said is not theirs, and that is not asked about.
    ///
    /// @param entry      of the profile
    /// @param onlyReject whether the entry says nothing else
    public record Rejected(String name, FieldPath entry, boolean onlyReject) {}

    /// @param dossier what the draft came to
    public static SkillQuestions of(Dossier dossier, ProfileDraft draft) {
        var asking = new Asking(dossier, draft);
        var asked = asking.questions();
        var places = asked.stream().map(SkillQuestion::entry).toList();
        var rejected = IntStream.range(0, draft.count(SkillEntries.LIST))
                .mapToObj(SkillEntries.LIST::item)
                .filter(e -> draft.find(e.key("reject")).orElse("").equals("yes") && !places.contains(e))
                .map(e -> new Rejected(name(dossier, draft.find(e.key("skill")).orElse("")), e, onlyReject(draft, e)))
                .toList();
        return new SkillQuestions(asking.lead(asked.size()), asked, asking.more(asked), rejected);
    }

    private static boolean onlyReject(ProfileDraft draft, FieldPath entry) {
        return Set.copyOf(draft.listKeys(entry)).equals(Set.of("skill", "reject"));
    }

    private static String name(Dossier dossier, String typed) {
        var named = dossier.frameworks().listSkillsNamed(typed);
        return named.isEmpty() ? typed : named.getFirst().name();
    }

    private record Asking(Dossier dossier, ProfileDraft draft, List<Option> aims, SkillEntries entries) {
        Asking(Dossier dossier, ProfileDraft draft) {
            this(
                    dossier,
                    draft,
                    dossier.options().options().stream()
                            .filter(o -> o.kind() == OptionKind.AIMED)
                            .toList(),
                    new SkillEntries(draft, dossier.frameworks()));
        }

        Inline lead(int asked) {
            var all = aims.stream()
                    .flatMap(a -> a.fit().gaps().stream())
                    .map(g -> dossier.frameworks().canonical(g.requirement().skill()))
                    .distinct()
                    .count();
            var why = Explanation.of("asking.choice", "asked", asked, "all", all)
                    .withSources(SkillChoice.SOURCE)
                    .withChanges(Phrase.of("asking.choice.change"));
            return Inline.reasoned(Phrase.of("asking.lead", "asked", asked, "all", all), why);
        }

        List<SkillQuestion> questions() {
            List<Role> roles = aims.stream()
                    .map(Option::role)
                    .distinct()
                    .map(dossier.frameworks()::getRole)
                    .toList();
            return SkillChoice.choose(
                            roles,
                            dossier.present(),
                            dossier.frameworks(),
                            dossier.asOf(),
                            dossier.person().present().lastHandsOn(),
                            dossier.rust())
                    .stream()
                    .map(this::question)
                    .toList();
        }

        List<SkillQuestion> more(List<SkillQuestion> asked) {
            return FoundSkill.of(dossier).stream()
                    .filter(f ->
                            asked.stream().noneMatch(a -> dossier.frameworks().sameSkill(a.skill(), f.skill())))
                    .filter(f -> entries.findPlace(f.skill()).isEmpty())
                    .limit(MOST_MORE)
                    .map(this::question)
                    .toList();
        }

        private SkillQuestion question(FoundSkill found) {
            var entry = SkillEntries.LIST.item(entries.next());
            return new SkillQuestion(
                    found.skill(),
                    found.name(),
                    false,
                    Level.NONE,
                    entry,
                    true,
                    List.of(Inline.reasoned(Phrase.of("asking.known.sure", "share", found.sure()), found.why())),
                    List.of(Inline.reasoned(found.level().sentence(), found.level())),
                    found.spans().stream().limit(MOST_SPANS).map(Asking::found).toList(),
                    said(entry));
        }

        private SkillQuestion question(AskedSkill asked) {
            var place = entries.findPlace(asked.skill());
            var entry = SkillEntries.LIST.item(place.orElse(entries.next()));
            var shown = shown(asked.skill());
            return new SkillQuestion(
                    asked.skill(),
                    dossier.frameworks().getSkill(asked.skill()).name(),
                    asked.core(),
                    asked.required(),
                    entry,
                    place.isEmpty(),
                    List.of(known(shown)),
                    standing(asked),
                    shown.map(Asking::found).orElse(List.of()),
                    said(entry));
        }

        private Optional<ShownSkill> shown(SkillId skill) {
            return dossier.skills().stream()
                    .filter(s -> dossier.frameworks().sameSkill(s.skill(), skill))
                    .findFirst();
        }

        private Said said(FieldPath entry) {
            return new Said(
                    word(entry, "level"),
                    word(entry, "last_used"),
                    word(entry, "at_ease"),
                    word(entry, "reject"),
                    onlyReject(draft, entry));
        }

        private String word(FieldPath entry, String key) {
            return draft.find(entry.key(key)).orElse("").strip();
        }

        private static Inline known(Optional<ShownSkill> shown) {
            return shown.map(s -> Inline.reasoned(known(s), s.why()))
                    .orElseGet(() -> Inline.plain("asking.known.nothing"));
        }

        private static Phrase known(ShownSkill shown) {
            if (!(shown.atLastUse() instanceof Knowable.Known<Level>(var then))
                    || !(shown.today() instanceof Knowable.Known<Level>(var today))) {
                return Phrase.of("asking.known.no-level", "kind", shown.kind());
            }
            if (!(shown.lastUsed() instanceof Knowable.Known<YearMonth>(var month))) {
                return Phrase.of("asking.known.no-month", "kind", shown.kind(), "level", then);
            }
            return today.reaches(then)
                    ? Phrase.of("asking.known.in-use", "kind", shown.kind(), "level", then)
                    : Phrase.of(
                            "asking.known.rusted", "kind", shown.kind(), "level", then, "month", month, "today", today);
        }

        private List<Inline> standing(AskedSkill asked) {
            var lines = new ArrayList<Inline>();
            var roles = new HashSet<RoleId>();
            for (var aim : aims) {
                if (!roles.add(aim.role())) {
                    continue;
                }
                aim.fit().gaps().stream()
                        .filter(g ->
                                dossier.frameworks().sameSkill(g.requirement().skill(), asked.skill()))
                        .findFirst()
                        .ifPresent(g -> lines.add(standing(aim, g, asked.why())));
            }
            return lines;
        }

        private Inline standing(Option aim, Gap gap, Explanation choice) {
            var why = Explanation.of(FitCheck.sentence(gap, dossier.frameworks()))
                    .withInputs(List.of(choice, aim.fit().why().withInputs(List.of())))
                    .withSources(FitCheck.SOURCE)
                    .withChanges(Phrase.of("asking.standing.change"));
            return Inline.reasoned(
                    Phrase.of(
                            "asking.standing",
                            "role",
                            dossier.frameworks().getRole(aim.role()).title(),
                            "required",
                            gap.requirement().required(),
                            "standing",
                            words(gap)),
                    why);
        }

        private static Phrase words(Gap gap) {
            return switch (gap) {
                case Gap.Met ignored -> Phrase.of("asking.standing.met");
                case Gap.Short falls ->
                    falls.steps() < SMALLEST_SHOWN
                            ? Phrase.of("asking.standing.just-short")
                            : Phrase.of("asking.standing.short", "steps", falls.steps());
                case Gap.LevelUnknown ignored -> Phrase.of("asking.standing.level-unknown");
                case Gap.Related ignored -> Phrase.of("asking.standing.not-shown");
                case Gap.NotShown ignored -> Phrase.of("asking.standing.not-shown");
            };
        }

        private static List<Inline> found(ShownSkill shown) {
            return shown.spans().stream().limit(MOST_SPANS).map(Asking::found).toList();
        }

        private static Inline found(Span span) {
            return span.file().isEmpty()
                    ? Inline.plain("asking.found.link", "link", span.words())
                    : Inline.plain(
                            "asking.found.span", "words", span.words(), "file", span.file(), "place", span.place());
        }
    }

    /// Below this a figure with one decimal would read 0.
    private static final double SMALLEST_SHOWN = 0.05;

    /// The reason lists all of them.
    private static final int MOST_SPANS = 1;
}
