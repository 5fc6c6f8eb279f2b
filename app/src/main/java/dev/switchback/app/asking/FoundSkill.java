package dev.switchback.app.asking;

import dev.switchback.app.repository.RepositorySkills;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.SkillHint;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// A skill that files name or hint at, and that the person has not spoken about. See ADR 271.
///
/// @param hint      whether no file names it
/// @param sure      how sure it is that the words speak of it
/// @param spans     the words, at least one
/// @param lastUsed  latest month that a file gives
/// @param suggested level to begin with when the person says how well; unknown when nothing tells. Counts nowhere
/// @param why       the words and the confidence
/// @param level     how the suggestion came about
public record FoundSkill(
        SkillId skill,
        String name,
        boolean hint,
        Share sure,
        List<Span> spans,
        Knowable<YearMonth> lastUsed,
        Knowable<Level> suggested,
        Explanation why,
        Explanation level) {
    private static final SourceId SURE = SourceId.of("own-name-confidence");
    private static final SourceId SUGGESTED = SourceId.of("own-level-suggestion");
    private static final Share ONE_PLACE = Share.of(0.9);
    private static final Share SEVERAL_PLACES = Share.of(0.95);

    /// Places besides lists from which on a skill counts as used alone.
    private static final int MANY_PLACES = 3;

    public FoundSkill {
        spans = List.copyOf(spans);
    }

    /// Those that files name, in the dossier's order, then hints, the surest first.
    public static List<FoundSkill> of(Dossier dossier) {
        return Stream.concat(
                        dossier.skills().stream()
                                .filter(s -> isFound(s) && !isSaid(dossier, s.skill()))
                                .map(s -> named(dossier, s)),
                        dossier.hints().stream()
                                .filter(h -> !isSaid(dossier, h.skill()))
                                .map(h -> hinted(dossier, h)))
                .toList();
    }

    private static boolean isFound(ShownSkill shown) {
        boolean weak = shown.kind() == EvidenceKind.FOUND || shown.kind() == EvidenceKind.PRESUMED;
        return weak && !shown.spans().isEmpty();
    }

    private static boolean isSaid(Dossier dossier, SkillId skill) {
        return dossier.person().claims().stream()
                .anyMatch(c -> dossier.frameworks().sameSkill(c.skill(), skill));
    }

    private static FoundSkill named(Dossier dossier, ShownSkill shown) {
        String name = dossier.frameworks().getSkill(shown.skill()).name();
        long places = shown.spans().stream()
                .map(s -> s.file() + " " + s.place())
                .distinct()
                .count();
        var sure = places > 1 ? SEVERAL_PLACES : ONE_PLACE;
        var why = Explanation.of("confirm.why.named", "skill", name, "places", places, "share", sure)
                .withInputs(List.of(shown.why()))
                .withSources(SURE)
                .withChanges(Phrase.of("confirm.change"));
        var level = level(dossier, shown);
        return new FoundSkill(
                shown.skill(), name, false, sure, shown.spans(), shown.lastUsed(), suggested(level), why, level.why());
    }

    private static FoundSkill hinted(Dossier dossier, SkillHint hint) {
        return new FoundSkill(
                hint.skill(),
                dossier.frameworks().getSkill(hint.skill()).name(),
                true,
                Share.of(hint.confidence()),
                List.of(hint.span()),
                Knowable.unknown(Phrase.of("skills.found.no-date")),
                Knowable.unknown(Phrase.of("confirm.level.hint")),
                hint.why(),
                Explanation.of("confirm.level.hint"));
    }

    private record Suggestion(int level, Explanation why) {}

    private static Knowable<Level> suggested(Suggestion suggestion) {
        return suggestion.level() == 0
                ? Knowable.unknown(suggestion.why().sentence())
                : Knowable.known(Level.of(suggestion.level()));
    }

    /// The present role's own level first; else by how many passages of work name it. A list says nothing of how well.
    private static Suggestion level(Dossier dossier, ShownSkill shown) {
        var role = shown.atLastUse().find();
        if (role.isPresent()) {
            int level = (int) Math.max(1, Math.round(role.get().value()));
            return new Suggestion(
                    level,
                    Explanation.of(
                            "confirm.level.role", "role", dossier.present().title(), "level", level));
        }
        if (shown.spans().stream().allMatch(s -> s.place().equals(RepositorySkills.PLACE))) {
            return new Suggestion(0, Explanation.of("confirm.level.commits"));
        }
        int places = (int) shown.spans().stream()
                .filter(s -> !s.place().startsWith("skills") && !s.place().equals(RepositorySkills.PLACE))
                .map(s -> s.file() + " " + s.place())
                .distinct()
                .count();
        int level = places >= MANY_PLACES ? 3 : Math.min(places, 1) * 2;
        return new Suggestion(
                level,
                places == 0
                        ? Explanation.of("confirm.level.list")
                        : Explanation.of("confirm.level.places", "places", places, "level", level)
                                .withSources(SUGGESTED));
    }
}
