package dev.switchback.engine.lint;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Reads a framework as somebody would who wants to move without rising, and tells what stands in the way.
///
/// Cost: near linear in roles, moves and requirements.
public final class Linter {
    private static final Comparator<Finding> ORDER = Comparator.<Finding, Severity>comparing(
                    f -> f.rule().severity())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::place);

    private Linter() {}

    /// @param framework the one to read
    /// @param all       every loaded framework, that one included: parallels and skills may lie in another
    /// @param trained   whether some project trains the skill
    /// @param waivers   findings that were accepted; one that covers none is itself a finding
    public static LintReport lint(
            Framework framework, Frameworks all, Predicate<SkillId> trained, List<Waiver> waivers) {
        var view = new LintView(framework, all, trained);
        var findings = new ArrayList<Finding>();
        findings.addAll(ParallelChecks.check(view));
        findings.addAll(WayChecks.check(view));
        findings.addAll(PayChecks.check(view));
        findings.addAll(SkillChecks.check(view));
        findings.addAll(RungChecks.check(view));
        findings.addAll(WordChecks.check(view));
        for (var waiver : waivers) {
            if (findings.stream().noneMatch(waiver::covers)) {
                findings.add(new Finding(
                        LintRule.UNUSED_WAIVER,
                        waiver.place(),
                        LintRule.UNUSED_WAIVER.found("rule", waiver.rule().id(), "reason", waiver.reason())));
            }
        }
        return sorted(findings, waivers);
    }

    private static LintReport sorted(List<Finding> findings, List<Waiver> waivers) {
        var open = new ArrayList<Finding>();
        var waived = new ArrayList<LintReport.Waived>();
        for (var finding : findings.stream().sorted(ORDER).toList()) {
            waivers.stream()
                    .filter(w -> w.covers(finding))
                    .findFirst()
                    .ifPresentOrElse(w -> waived.add(new LintReport.Waived(finding, w)), () -> open.add(finding));
        }
        return new LintReport(open, waived);
    }
}
