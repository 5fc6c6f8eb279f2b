package dev.switchback.engine.reflection;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.Share;
import java.util.List;

/// What moving from the present role to another does to a lever. One visible rule per lever; see ADR 60.
record LeverEffects(RoleInView present, RoleInView role) {
    /// Part of the week that has to be spent otherwise before a role on the same track counts as a different one.
    static final double DIFFERENT_WEEK = 0.25;

    /// Rise of on-call and incidents, as a share of the week, from which a load may grow.
    static final double MORE_ON_CALL = 0.05;

    /// Rise of hands-on work, as a share of the week, from which dislike of the craft may grow.
    static final double MORE_CRAFT = 0.15;

    /// An effect before it is tied to its role.
    record Finding(ComplaintEffect effect, Explanation why) {}

    Finding of(Lever lever) {
        if (role.stay()) {
            return stay(lever);
        }
        return switch (lever) {
            case ROLE -> onRole();
            case MANAGER -> onManager();
            case TEAM -> onTeam();
            case COMPANY -> onCompany();
            case LOAD -> onLoad();
            case REST ->
                new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.rest").withSources(SourceId.of("why-swing-twice")));
            case CRAFT -> onCraft();
            case STANDING -> onStanding();
        };
    }

    private Finding stay(Lever lever) {
        return switch (lever) {
            case ROLE, LOAD ->
                new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.stay-reshape")
                                .withSources(SourceId.of("why-crafting-panel"), SourceId.of("why-crafting-trial")));
            case MANAGER, TEAM, COMPANY, REST, CRAFT, STANDING ->
                new Finding(ComplaintEffect.LEAVES, Explanation.of("why.effect.stay"));
        };
    }

    private Finding onRole() {
        if (role.track() != present.track()) {
            return new Finding(
                    ComplaintEffect.TOUCHES,
                    Explanation.of("why.effect.other-track", "track", role.track(), "today", present.track())
                            .withSources(SourceId.of("why-pivot-article")));
        }
        if (role.role().equals(present.role())) {
            return new Finding(ComplaintEffect.LEAVES, Explanation.of("why.effect.same-role"));
        }
        var both = present.week().find().flatMap(a -> role.week().find().map(b -> distance(a, b)));
        return both.map(this::onWeek)
                .orElseGet(() -> new Finding(
                        ComplaintEffect.UNKNOWN, Explanation.of("why.effect.week-unknown", "role", role.title())));
    }

    private Finding onWeek(double distance) {
        var share = Share.of(distance);
        return distance >= DIFFERENT_WEEK
                ? new Finding(
                        ComplaintEffect.TOUCHES,
                        Explanation.of("why.effect.other-week", "share", share)
                                .withSources(SourceId.of("why-effect-steps")))
                : new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.same-week", "share", share)
                                .withSources(SourceId.of("why-effect-steps")));
    }

    private Finding onManager() {
        return switch (role.changesBoss()) {
            case YES -> new Finding(ComplaintEffect.TOUCHES, Explanation.of("why.effect.other-boss"));
            case NO ->
                new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.same-boss").withChanges(Phrase.of("why.effect.same-boss.change")));
            case UNKNOWN ->
                new Finding(
                        ComplaintEffect.UNKNOWN,
                        Explanation.of("why.effect.boss-unknown").withChanges(Phrase.of("why.effect.boss-ask")));
        };
    }

    private Finding onTeam() {
        return switch (role.changesBoss()) {
            case YES -> new Finding(ComplaintEffect.TOUCHES, Explanation.of("why.effect.other-team"));
            case NO -> new Finding(ComplaintEffect.LEAVES, Explanation.of("why.effect.same-team"));
            case UNKNOWN ->
                new Finding(
                        ComplaintEffect.UNKNOWN,
                        Explanation.of("why.effect.team-unknown").withChanges(Phrase.of("why.effect.boss-ask")));
        };
    }

    private Finding onCompany() {
        return switch (role.sameEmployer()) {
            case NO -> new Finding(ComplaintEffect.TOUCHES, Explanation.of("why.effect.other-company"));
            case YES -> new Finding(ComplaintEffect.LEAVES, Explanation.of("why.effect.same-company"));
            case UNKNOWN -> new Finding(ComplaintEffect.UNKNOWN, Explanation.of("why.effect.company-unknown"));
        };
    }

    private Finding onLoad() {
        double rise = rise(List.of(Activity.ON_CALL, Activity.INCIDENT));
        return rise >= MORE_ON_CALL
                ? new Finding(
                        ComplaintEffect.MAY_WORSEN,
                        Explanation.of("why.effect.more-on-call", "share", Share.of(rise))
                                .withSources(SourceId.of("why-effect-steps")))
                : new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.load").withSources(SourceId.of("why-kind-not-amount")));
    }

    private Finding onCraft() {
        if (!role.craft().equals(present.craft())) {
            return new Finding(
                    ComplaintEffect.TOUCHES,
                    Explanation.of("why.effect.other-craft").withSources(SourceId.of("why-pivot-article")));
        }
        double rise = rise(List.of(Activity.MAKING, Activity.CODE_REVIEW, Activity.DESIGN_REVIEW));
        return rise >= MORE_CRAFT
                ? new Finding(
                        ComplaintEffect.MAY_WORSEN,
                        Explanation.of("why.effect.more-craft", "share", Share.of(rise))
                                .withSources(SourceId.of("why-effect-steps")))
                : new Finding(
                        ComplaintEffect.LEAVES,
                        Explanation.of("why.effect.same-craft").withSources(SourceId.of("why-pivot-article")));
    }

    private Finding onStanding() {
        return new Finding(
                ComplaintEffect.LEAVES,
                Explanation.of("why.effect.standing")
                        .withInputs(List.of(
                                Explanation.of("why.effect.standing.parity"),
                                Explanation.of("why.effect.standing.stories")
                                        .withSources(
                                                SourceId.of("why-pivot-story"),
                                                SourceId.of("why-back-to-senior"),
                                                SourceId.of("why-seven-years")),
                                Explanation.of("why.effect.standing.ask"))));
    }

    /// How much more of the week these activities take in the role; 0 when they take less or a week is unknown.
    private double rise(List<Activity> activities) {
        var change = present.week()
                .find()
                .flatMap(a -> role.week().find().map(b -> sum(b, activities) - sum(a, activities)));
        return Math.min(1, Math.max(0, change.orElse(0.0)));
    }

    private static double sum(ActivityProfile week, List<Activity> activities) {
        return activities.stream().mapToDouble(a -> week.share(a).value()).sum();
    }

    /// Part of the week that is spent otherwise, 0..1: half the sum of the differences.
    private static double distance(ActivityProfile a, ActivityProfile b) {
        double sum = 0;
        for (var activity : Activity.values()) {
            sum += Math.abs(a.share(activity).value() - b.share(activity).value());
        }
        return Math.min(1, sum / 2);
    }
}
