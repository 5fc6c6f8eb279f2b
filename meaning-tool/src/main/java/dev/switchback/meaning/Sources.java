package dev.switchback.meaning;

import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each taxonomy gives to a corpus.
final class Sources {
    private static final List<String> COLLECTIONS = List.of(
            "digitalSkillsCollection_en.csv",
            "greenSkillsCollection_en.csv",
            "languageSkillsCollection_en.csv",
            "researchSkillsCollection_en.csv",
            "transversalSkillsCollection_en.csv",
            "digCompSkillsCollection_en.csv");

    private static final List<String> GROUPS = List.of("ISCOGroups_en.csv", "skillGroups_en.csv");
    private static final String PLAYGROUND = "playground_skills_with_description.csv";

    private Sources() {}

    /// Labels of skills that ESCO's occupations name.
    static List<String> escoSkills(Path esco) {
        var labels = new LinkedHashSet<String>();
        Rows.each(
                esco, "occupation_skill_relations_rebuilt.csv", List.of("skill_label"), c -> labels.add(c.getFirst()));
        return List.copyOf(labels);
    }

    /// Names first, as they say most about how names are given; then what is written about the named.
    static void escoNames(Path esco, List<Occupation> occupations, Corpus corpus) {
        occupations.forEach(o -> corpus.names(o.preferred(), o.alternatives()));
        escoSkills(esco).forEach(corpus::label);
        for (var table : COLLECTIONS) {
            Rows.each(esco, table, List.of("preferredLabel", "altLabels"), c -> corpus.names(c.get(0), bars(c.get(1))));
        }
        for (var table : GROUPS) {
            Rows.each(
                    esco,
                    table,
                    List.of("preferredLabel", "altLabels"),
                    c -> corpus.names(c.get(0), c.get(1).lines().toList()));
        }
        Map<String, Set<String>> others = new LinkedHashMap<>();
        Rows.each(esco, PLAYGROUND, List.of("label", "altLabel"), c -> others.computeIfAbsent(
                        c.get(0), k -> new LinkedHashSet<>())
                .addAll(c.get(1)
                        .lines()
                        .map(String::strip)
                        .filter(a -> !a.isEmpty())
                        .toList()));
        others.forEach((label, of) -> corpus.names(label, List.copyOf(of)));
    }

    static void escoProse(Path esco, List<Occupation> occupations, Corpus corpus) {
        occupations.forEach(o -> corpus.prose(o.description()));
        for (var table : COLLECTIONS) {
            Rows.each(esco, table, List.of("description"), c -> corpus.prose(c.getFirst()));
        }
        for (var table : GROUPS) {
            Rows.each(esco, table, List.of("description"), c -> corpus.prose(c.getFirst()));
        }
        var descriptions = new LinkedHashSet<String>();
        Rows.each(esco, PLAYGROUND, List.of("description"), c -> descriptions.add(c.getFirst()));
        descriptions.forEach(corpus::prose);
    }

    private static List<String> bars(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    static void onetNames(Path onet, Corpus corpus) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        Rows.each(onet, "Alternate_Titles.tsv", List.of("Title", "Alternate Title", "Short Title"), c -> {
            var of = titles.computeIfAbsent(c.get(0), k -> new LinkedHashSet<>());
            of.add(c.get(1));
            of.add(c.get(2));
        });
        Rows.each(
                onet,
                "Sample_of_Reported_Titles.tsv",
                List.of("Title", "Reported Job Title"),
                c -> titles.computeIfAbsent(c.get(0), k -> new LinkedHashSet<>())
                        .add(c.get(1)));
        titles.forEach((title, of) -> corpus.names(title, List.copyOf(of)));
        Map<String, Set<String>> goods = new LinkedHashMap<>();
        for (var table : List.of("Technology_Skills.tsv", "Tools_Used.tsv")) {
            Rows.each(onet, table, List.of("Commodity Title", "Example"), c -> goods.computeIfAbsent(
                            c.get(0), k -> new LinkedHashSet<>())
                    .add(c.get(1)));
        }
        goods.forEach((title, of) -> {
            corpus.label(title);
            of.forEach(corpus::label);
        });
        Rows.each(
                onet,
                "UNSPSC_Reference.tsv",
                List.of("Commodity Title", "Class Title", "Family Title"),
                c -> c.forEach(corpus::label));
    }

    static void onetProse(Path onet, Corpus corpus) {
        Rows.each(
                onet,
                "DWA_Reference.tsv",
                List.of("DWA Title", "IWA Title", "Element Name"),
                c -> c.forEach(corpus::prose));
        Rows.each(onet, "Content_Model_Reference.tsv", List.of("Element Name", "Description"), c -> {
            corpus.label(c.get(0));
            corpus.prose(c.get(1));
        });
        Rows.each(onet, "Occupation_Data.tsv", List.of("Description"), c -> corpus.prose(c.getFirst()));
        Rows.each(onet, "Task_Statements.tsv", List.of("Task"), c -> corpus.prose(c.getFirst()));
        Rows.each(onet, "Emerging_Tasks.tsv", List.of("Task"), c -> corpus.prose(c.getFirst()));
        Rows.each(onet, "Interests_Illustrative_Activities.tsv", List.of("Activity"), c -> corpus.prose(c.getFirst()));
    }

    /// Names and synonyms of the built-in framework. They are labels like others: the held-out ones are left out.
    static void catalogue(Corpus corpus) {
        var framework = new FileFrameworkReader(new YamlCatalogue()).readBuiltIn();
        framework.skills().forEach(s -> corpus.names(s.name(), s.synonyms()));
        framework.roles().forEach(r -> corpus.label(r.title()));
    }
}
