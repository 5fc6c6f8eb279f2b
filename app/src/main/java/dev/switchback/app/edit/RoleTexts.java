package dev.switchback.app.edit;

import dev.switchback.engine.framework.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.TreeMap;

/// A role as its form shows it.
public final class RoleTexts {
    /// Shares of a week stand in the form in hundredths, with as many digits as a framework file has.
    private static final int DIGITS = 2;

    private RoleTexts() {}

    public static EntryTexts of(Role role, Names names) {
        var all = new TreeMap<String, String>();
        all.put("title", role.title());
        all.put("other_titles", String.join("\n", role.otherTitles()));
        all.put("craft", role.craft().value());
        all.put("track", role.track().id());
        all.put("level", role.level().value());
        int line = 0;
        for (var asked : role.requirements()) {
            String at = "skills." + line++ + ".";
            all.put(at + "skill", names.shown(asked.skill()));
            all.put(at + "level", number(asked.required().value()));
            all.put(at + "weight", asked.weight() == 1 ? "" : number(asked.weight()));
            all.put(at + "core", asked.core() ? "yes" : "");
        }
        role.week().find().ifPresent(w -> w.slices().forEach((activity, slice) -> {
            all.put(
                    "week." + activity.id() + ".share",
                    hundredths(slice.likely().value()));
            all.put(
                    "week." + activity.id() + ".spread",
                    hundredths(slice.spread().value()));
        }));
        role.pay().find().ifPresent(p -> {
            all.put("pay.low", Long.toString(p.low().amount()));
            all.put("pay.high", Long.toString(p.high().amount()));
            all.put("pay.currency", p.low().currency());
        });
        role.decisionRights().find().ifPresent(rights -> {
            rights.forEach(r -> all.put("rights." + r.id(), "yes"));
            all.put("rights.none", rights.isEmpty() ? "yes" : "");
        });
        line = 0;
        for (var parallel : role.parallels()) {
            String at = "parallels." + line++ + ".";
            all.put(at + "role", names.shown(parallel.role()));
            all.put(at + "grade", parallel.grade().id());
        }
        line = 0;
        for (var next : role.leadsTo()) {
            all.put("next." + line++, names.shown(next));
        }
        role.sharedCodebase().find().ifPresent(s -> all.put("codebase", s ? "yes" : "no"));
        return new EntryTexts(all);
    }

    static String number(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    static String hundredths(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
