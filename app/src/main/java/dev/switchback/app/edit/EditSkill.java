package dev.switchback.app.edit;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.SkillGroup;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the form of a skill and puts the skill into its framework.
public final class EditSkill {
    /// Five years of practice; one step never takes more.
    private static final double MOST_HOURS = 10_000;

    private final Framework own;
    private final Names names;
    private final EntryTexts texts;
    private final FoundProblems problems = new FoundProblems();

    private EditSkill(Frameworks known, Framework own, EntryTexts texts) {
        this.own = own;
        this.names = new Names(known, own);
        this.texts = texts;
    }

    /// @param known frameworks that this one may name, itself among them
    /// @param which the skill that is changed; nothing for one that is added
    public static Edited apply(Frameworks known, Framework own, Optional<SkillId> which, EntryTexts texts) {
        return new EditSkill(known, own, texts).apply(which);
    }

    private Edited apply(Optional<SkillId> which) {
        String name = texts.at("name");
        if (name.isEmpty()) {
            problems.add("framework-field-empty", "name", "The skill has no name.", "Maybe write how people call it.");
        }
        own.skills().stream()
                .filter(s -> s.name().equalsIgnoreCase(name)
                        && which.filter(s.id()::equals).isEmpty())
                .findFirst()
                .ifPresent(s -> problems.add(
                        "framework-field-taken",
                        "name",
                        "There is a skill (" + name + ") already.",
                        "Maybe change that one, or give this one a name that tells them apart."));
        var id =
                which.orElseGet(() -> SkillId.of(NewId.of(own.namespace(), name, "skill", taken -> own.skills().stream()
                        .anyMatch(s -> s.id().value().equals(taken)))));
        var kind = SkillKind.findById(texts.at("kind"));
        var same = same(id, name);
        var effort = effort(name);
        var transfers = transfers(id);
        if (!problems.isEmpty()) {
            return new Edited.Wrong(problems.list());
        }
        var before = own.skills().stream().filter(s -> s.id().equals(id)).findFirst();
        var skill = new Skill(
                id,
                name,
                kind.or(() -> before.map(Skill::kind)).orElse(SkillKind.TACTICAL),
                kind.isPresent(),
                texts.lines("synonyms"),
                transfers,
                effort,
                same,
                before.map(Skill::sources).orElse(List.of()));
        return new Edited.Done(
                Parts.with(
                        own,
                        own.crafts(),
                        own.levels(),
                        Parts.put(own.skills(), skill, s -> s.id().equals(id)),
                        own.roles(),
                        grouped(id, texts.at("group"))),
                id.value());
    }

    private List<SkillGroup> grouped(SkillId id, String chosen) {
        return own.groups().stream()
                .map(g -> {
                    var skills = new ArrayList<>(g.skills());
                    if (!g.id().equals(chosen)) {
                        skills.remove(id);
                    } else if (!skills.contains(id)) {
                        skills.add(id);
                    }
                    return new SkillGroup(g.id(), g.name(), g.parent(), skills);
                })
                .toList();
    }

    private Knowable<SkillId> same(SkillId id, String name) {
        String text = texts.at("same_as");
        Knowable<SkillId> none = Knowable.unknown("framework.skill.not-linked", "skill", name);
        if (text.isEmpty()) {
            return none;
        }
        var other = problems.look("same_as", () -> names.foreignSkill(text));
        if (other.isPresent() && other.get().equals(id)) {
            problems.add(
                    "framework-field-both",
                    "same_as",
                    "The skill (" + text + ") equals itself.",
                    "Maybe name the skill of the built-in framework by its id, such as core:coaching.");
        }
        return other.map(Knowable::known).orElse(none);
    }

    private Knowable<HoursRange> effort(String name) {
        Knowable<HoursRange> unknown = Knowable.unknown("framework.skill.effort-not-stated", "skill", name);
        var fields = List.of("effort.low", "effort.likely", "effort.high");
        if (fields.stream().allMatch(f -> texts.at(f).isEmpty())) {
            return unknown;
        }
        var hours = new ArrayList<Double>();
        fields.forEach(f -> problems.number(f, texts.at(f), 0, MOST_HOURS).ifPresent(hours::add));
        if (hours.size() < fields.size()) {
            return unknown;
        }
        if (hours.get(0) > hours.get(1) || hours.get(1) > hours.get(2)) {
            problems.add(
                    "framework-effort-order",
                    "effort.high",
                    "The hours (" + texts.at("effort.low") + ", " + texts.at("effort.likely") + ", "
                            + texts.at("effort.high") + ") must be 0 or more and rise from low to high.",
                    "Maybe two of them are swapped.");
            return unknown;
        }
        return Knowable.known(HoursRange.of(hours.get(0), hours.get(1), hours.get(2)));
    }

    private List<Transfer> transfers(SkillId id) {
        var transfers = new ArrayList<Transfer>();
        for (int i = 0; i < texts.count("transfers"); i++) {
            String at = "transfers." + i + ".";
            String name = texts.at(at + "from");
            if (name.isEmpty()) {
                continue;
            }
            var from = problems.look(at + "from", () -> names.skill(name));
            var credit = problems.number(at + "credit", texts.at(at + "credit"), 0, 100);
            if (from.isPresent() && from.get().equals(id)) {
                problems.add(
                        "framework-field-both",
                        at + "from",
                        "The skill (" + name + ") shortens itself.",
                        "Maybe another skill was meant.");
            } else if (from.isPresent() && credit.isPresent()) {
                transfers.add(new Transfer(from.get(), Share.of(credit.getAsDouble() / 100)));
            }
        }
        return transfers;
    }
}
