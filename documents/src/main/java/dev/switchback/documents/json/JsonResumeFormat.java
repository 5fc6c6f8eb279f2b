package dev.switchback.documents.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchback.app.port.ResumeFormat;
import dev.switchback.app.resume.OwnResume;
import dev.switchback.app.resume.OwnResume.OwnSkill;
import dev.switchback.app.resume.Resume.Position;
import dev.switchback.engine.quantity.Level;
import java.nio.charset.StandardCharsets;

/// JSON Resume 1.x. What it has no place for stands under `switchback`: the id of a skill, the kind of its evidence,
/// its level in figures and the month of last use. See ADR 264.
public final class JsonResumeFormat implements ResumeFormat {
    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    @Override
    public byte[] write(OwnResume resume) {
        var root = JsonTree.object();
        root.put("$schema", SCHEMA);
        var work = root.putArray("work");
        resume.positions().forEach(p -> work.add(position(p)));
        var skills = root.putArray("skills");
        resume.skills().forEach(s -> skills.add(skill(s)));
        var meta = root.putObject("meta");
        meta.put("version", "v1.0.0");
        meta.put("lastModified", resume.asOf() + "T00:00:00");
        var own = root.putObject("switchback");
        own.put("format", "switchback-resume");
        own.put("version", 1);
        own.put("as_of", resume.asOf().toString());
        var evidence = own.putArray("skills");
        resume.skills().forEach(s -> evidence.add(evidence(s)));
        return JsonTree.print(root).getBytes(StandardCharsets.UTF_8);
    }

    /// What is not known is left out: the format has no word for it.
    private static ObjectNode position(Position position) {
        var node = JsonTree.object();
        if (!position.employer().isEmpty()) {
            node.put("name", position.employer());
        }
        if (!position.title().isEmpty()) {
            node.put("position", position.title());
        }
        position.from().find().ifPresent(m -> node.put("startDate", m.toString()));
        position.until().find().ifPresent(m -> node.put("endDate", m.toString()));
        return node;
    }

    private static ObjectNode skill(OwnSkill skill) {
        var node = JsonTree.object();
        node.put("name", skill.name());
        skill.shown().today().find().ifPresent(l -> node.put("level", rounded(l) + " of 5"));
        if (!skill.keywords().isEmpty()) {
            var keywords = node.putArray("keywords");
            skill.keywords().forEach(keywords::add);
        }
        return node;
    }

    private static ObjectNode evidence(OwnSkill skill) {
        var shown = skill.shown();
        var node = JsonTree.object();
        node.put("id", shown.skill().value());
        node.put("kind", shown.kind().id());
        shown.atLastUse().find().ifPresent(l -> node.put("level_at_last_use", rounded(l)));
        shown.today().find().ifPresent(l -> node.put("level_today", rounded(l)));
        shown.lastUsed().find().ifPresent(m -> node.put("last_used", m.toString()));
        return node;
    }

    private static double rounded(Level level) {
        return Math.round(level.value() * 10) / 10.0;
    }
}
