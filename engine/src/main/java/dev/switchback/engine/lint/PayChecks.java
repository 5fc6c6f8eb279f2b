package dev.switchback.engine.lint;

import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Role;
import java.util.ArrayList;
import java.util.List;

/// What a framework says about pay across a move.
final class PayChecks {
    /// Parallel rungs whose middles lie further apart than this are not of equal standing in money. Own estimate,
    /// 2026-11-26: about the width of one step within a usual band.
    private static final double GAP = 0.10;

    private PayChecks() {}

    static List<Finding> check(LintView view) {
        var findings = new ArrayList<Finding>();
        for (var role : view.roles()) {
            for (var other : view.parallels(role.id())) {
                // Each pair is seen from both sides; a role of another framework only from ours.
                boolean first = role.id().compareTo(other.id()) < 0
                        || !other.id().namespace().equals(role.id().namespace());
                if (first) {
                    compare(role, other, findings);
                }
            }
        }
        view.steps().forEach(s -> falls(s.lower(), s.higher(), findings));
        return findings;
    }

    private static void compare(Role one, Role other, List<Finding> findings) {
        var pay = one.pay().find();
        var otherPay = other.pay().find();
        if (pay.isPresent() && otherPay.isPresent()) {
            if (gap(pay.get(), otherPay.get()) > GAP) {
                findings.add(new Finding(
                        LintRule.PARALLEL_PAY_GAP,
                        one.id().value(),
                        LintRule.PARALLEL_PAY_GAP.found(
                                "one",
                                one.title(),
                                "pay",
                                pay.get().middle(),
                                "other",
                                other.title(),
                                "otherPay",
                                otherPay.get().middle())));
            }
        } else if (pay.isPresent() != otherPay.isPresent()) {
            var with = pay.isPresent() ? one : other;
            var without = pay.isPresent() ? other : one;
            findings.add(new Finding(
                    LintRule.PAY_ON_ONE_SIDE,
                    without.id().value(),
                    LintRule.PAY_ON_ONE_SIDE.found("with", with.title(), "without", without.title())));
        }
    }

    /// Pay in two currencies is not compared.
    private static double gap(PayBand one, PayBand other) {
        double a = one.middle().amount();
        double b = other.middle().amount();
        boolean comparable = one.low().currency().equals(other.low().currency()) && Math.max(a, b) > 0;
        return comparable ? Math.abs(a - b) / Math.max(a, b) : 0;
    }

    private static void falls(Role lower, Role higher, List<Finding> findings) {
        var before = lower.pay().find();
        var after = higher.pay().find();
        if (before.isPresent() && after.isPresent() && isLess(after.get(), before.get())) {
            findings.add(new Finding(
                    LintRule.PAY_FALLS,
                    higher.id().value(),
                    LintRule.PAY_FALLS.found(
                            "higher",
                            higher.title(),
                            "pay",
                            after.get().middle(),
                            "lower",
                            lower.title(),
                            "lowerPay",
                            before.get().middle())));
        }
    }

    private static boolean isLess(PayBand a, PayBand b) {
        return a.low().currency().equals(b.low().currency())
                && a.middle().amount() < b.middle().amount();
    }
}
