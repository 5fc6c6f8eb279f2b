package dev.switchback.app.resume;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.PostedSkill;
import dev.switchback.engine.gap.PostedSkill.How;
import dev.switchback.engine.gap.PostedSkill.Yours;
import dev.switchback.engine.gap.PostingMatch;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.person.SkillClaim;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.title.LikelyRoles;
import dev.switchback.engine.title.TitleAnswer;
import dev.switchback.engine.title.TitleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Holds postings against what is known of a person. See ADR 265 and 290.
public final class PostingMatcher {
    /// Among all skills there are, more than every third hint below it is wrong. See ADR 265.
    private static final double LEAST_SURE = 0.6;

    /// A posting says on its first lines what it is for; further down stand titles of others.
    private static final int LINES_WITH_TITLE = 12;

    private static final int LONGEST_TITLE = 90;
    private static final int MOST_ROLES = 3;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:job title|title|position|role|stelle|titel|poste|intitulé|puesto|cargo|vaga)\\s*:\\s*");

    /// A stop behind a word too long to be an abbreviation (Sr., Inc., Dipl.-Ing.), another sign, or many words and a
    /// stop.
    private static final Pattern SENTENCE =
            Pattern.compile(".*\\p{L}{5}\\.(?:\\s+\\p{Lu}.*)?$|.*[?!].*|(?:\\S+\\s+){8,}.*\\.$");

    private final Frameworks frameworks;
    private final TitleReader titles;
    private final MeaningTable meanings;
    private final SkillFinder finder;
    private final LikelyRoles roles;

    /// Cost: O(names of all skills); make one and use it for several postings.
    public PostingMatcher(Frameworks frameworks, SkillFinder finder, TitleReader titles, MeaningTable meanings) {
        this.frameworks = frameworks;
        this.finder = finder;
        this.titles = titles;
        this.meanings = meanings;
        this.roles = new LikelyRoles(titles, frameworks);
    }

    /// @param shown  what the person can show
    /// @param claims what they said, rejected skills among it
    public PostingMatch match(Posting posting, List<ShownSkill> shown, List<SkillClaim> claims) {
        var asked = new ArrayList<PostedSkill>();
        for (var named : finder.find(posting)) {
            asked.add(new PostedSkill(
                    named.skill(), named.spans().getFirst(), new How.Named(), yours(named.skill(), shown, claims)));
        }
        var known = asked.stream().map(a -> frameworks.canonical(a.skill())).collect(Collectors.toSet());
        var rest = frameworks.listSkills().stream()
                .filter(s -> !known.contains(frameworks.canonical(s.id())))
                .toList();
        for (var hint : finder.hints(posting, rest, meanings)) {
            if (hint.confidence() >= LEAST_SURE) {
                asked.add(new PostedSkill(
                        hint.skill(), hint.span(), new How.Near(hint), yours(hint.skill(), shown, claims)));
            }
        }
        return new PostingMatch(posting.name(), title(posting), asked);
    }

    private Yours yours(SkillId skill, List<ShownSkill> shown, List<SkillClaim> claims) {
        var same = frameworks.canonical(skill);
        boolean rejected = claims.stream()
                .anyMatch(c -> c.rejected() && frameworks.canonical(c.skill()).equals(same));
        if (rejected) {
            return new Yours.Missing();
        }
        return shown.stream()
                .filter(s -> frameworks.canonical(s.skill()).equals(same))
                .filter(s -> s.kind() != EvidenceKind.PRESUMED)
                .findFirst()
                .<Yours>map(Yours.Have::new)
                .orElseGet(Yours.NotKnown::new);
    }

    /// The first short line that tells a craft.
    private Knowable<TitleAnswer> title(Posting posting) {
        return posting.passages().stream()
                .limit(LINES_WITH_TITLE)
                .map(p -> LABEL.matcher(p.words().strip()).replaceFirst(""))
                .filter(w -> w.length() <= LONGEST_TITLE && !SENTENCE.matcher(w).matches())
                .map(titles::read)
                .filter(r -> r.craft().value().isKnown())
                .findFirst()
                .map(r -> new TitleAnswer(r, roles.find(r, MOST_ROLES)))
                .map(Knowable::known)
                .orElseGet(() -> Knowable.unknown("posting.no-title"));
    }
}
