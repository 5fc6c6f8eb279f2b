package dev.switchback.imports.resume;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.LabelledResumesReader;
import dev.switchback.app.resume.LabelledResume;
import dev.switchback.app.resume.LabelledResume.Job;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads labels of résumés from YAML. Messages name lines, never a value.
public final class YamlLabelledResumesReader implements LabelledResumesReader {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{12}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])|present|unknown");

    @Override
    public List<LabelledResume> read(Path file) {
        var yaml = YamlFile.parse(file);
        var all = yaml.root().path("resumes");
        if (yaml.root().path("switchback_resumes").asInt() != 1 || !all.isArray() || all.isEmpty()) {
            throw wrong(yaml, "", "The file holds no labelled résumés: (switchback_resumes: 1) and (resumes).");
        }
        var labelled = new ArrayList<LabelledResume>();
        for (int i = 0; i < all.size(); i++) {
            labelled.add(resume(yaml, all.get(i), "/resumes/" + i));
        }
        return labelled;
    }

    private static LabelledResume resume(YamlFile yaml, JsonNode node, String at) {
        if (node.path("file").asText().isEmpty()
                || !node.path("positions").isArray()
                || !node.path("skills").isArray()) {
            throw wrong(yaml, at, "The entry lacks (file), (positions) or (skills).");
        }
        var jobs = new ArrayList<Job>();
        for (int i = 0; i < node.path("positions").size(); i++) {
            jobs.add(job(yaml, node.path("positions").get(i), at + "/positions/" + i));
        }
        var skills = new HashSet<SkillId>();
        node.path("skills").forEach(s -> skills.add(id(s.asText())));
        return new LabelledResume(node.path("file").asText(), jobs, skills);
    }

    private static SkillId id(String text) {
        return SkillId.of(text.contains(":") ? text : "core:" + text);
    }

    private static Job job(YamlFile yaml, JsonNode node, String at) {
        var job = new Job(
                node.path("employer").asText(),
                node.path("title").asText(),
                node.path("from").asText(),
                node.path("until").asText());
        boolean right = DIGEST.matcher(job.employer()).matches()
                && DIGEST.matcher(job.title()).matches()
                && MONTH.matcher(job.from()).matches()
                && MONTH.matcher(job.until()).matches();
        if (!right) {
            throw wrong(yaml, at, "The position needs twelve digits for employer and title, and two months.");
        }
        return job;
    }

    private static WrongInputException wrong(YamlFile yaml, String at, String fact) {
        return new WrongInputException(
                "resume-labels", yaml.place(at), fact, "Maybe compare it with the file that ships with the sources.");
    }
}
