package dev.switchback.meaning;

import dev.switchback.catalogue.MeaningFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/// The command: `fit` makes a table and says how it does on the part that is tuned on; `measure` measures a table on
/// the part that is kept for that. docs/quality.md has both lines.
final class MeaningTool {
    /// As many questions and pairs as the aims are stated for.
    private static final int QUESTIONS = 5_000;

    private final Settings settings;
    private final List<String> vocabulary = Model.vocabulary();
    private final List<Occupation> occupations;
    private final List<String> skills;
    private final TeacherAnswers answers;

    private MeaningTool(Settings settings) {
        this.settings = settings;
        this.occupations = Occupation.read(settings.esco());
        this.skills = Sources.escoSkills(settings.esco());
        this.answers = new TeacherAnswers(settings.answers());
    }

    public static void main(String... words) throws IOException {
        if (words.length == 0) {
            throw new IllegalArgumentException("Say fit or measure.");
        }
        var tool = new MeaningTool(Settings.of(List.of(words).subList(1, words.length)));
        try (var teacher = new Teacher(tool.vocabulary)) {
            switch (words[0]) {
                case "fit" -> tool.fit(teacher);
                case "measure" -> tool.measure(teacher);
                default ->
                    throw new IllegalArgumentException("The command (" + words[0] + ") is neither fit nor measure.");
            }
        }
    }

    /// With `keep-out=no` the table is fitted on everything, and nothing is left to measure it on.
    private Corpus corpus() {
        boolean keepOut = !"no".equals(settings.numbers().get("keep-out"));
        var corpus = new Corpus(
                keepOut ? HeldOut.of(occupations, skills, Settings.SPLIT) : new HeldOut(List.of(), List.of()));
        Sources.catalogue(corpus);
        Sources.escoNames(settings.esco(), occupations, corpus);
        Sources.onetNames(settings.onet(), corpus);
        int names = corpus.texts().size();
        Sources.escoProse(settings.esco(), occupations, corpus);
        Sources.onetProse(settings.onet(), corpus);
        System.err.printf(
                Locale.ROOT,
                "%,d texts, %,d of them names; %,d kept out%n",
                corpus.texts().size(),
                names,
                corpus.left());
        return corpus;
    }

    private List<String> keptSkills() {
        return skills.stream()
                .filter(s -> HeldOut.isKeptSkill(s, Settings.SPLIT))
                .toList();
    }

    private void fit(Teacher teacher) throws IOException {
        var tuned = new Recall(occupations, HeldOut.Part.TUNED, QUESTIONS, 1);
        answers.ask(tuned.labels(), teacher);
        answers.ask(tuned.texts(), teacher);
        answers.ask(keptSkills(), teacher);
        var corpus = corpus();
        answers.askPieces(Table.kept(vocabulary), vocabulary, teacher);
        if (!"no".equals(settings.numbers().get("ask"))) {
            answers.ask(corpus.texts(), teacher);
        }
        var table = new Fit(settings, answers, corpus, vocabulary).run();
        Files.write(settings.table(), table.bytes());
        new Report(
                        tuned,
                        new Agreement(keptSkills().subList(0, keptSkills().size() / 2), answers, QUESTIONS / 4, 1),
                        answers)
                .print(MeaningFile.read(table.bytes()), System.out);
    }

    private void measure(Teacher teacher) throws IOException {
        long seed = settings.whole("seed", 0);
        var measured = new Recall(occupations, HeldOut.Part.MEASURED, QUESTIONS, seed);
        answers.ask(measured.labels(), teacher);
        answers.ask(measured.texts(), teacher);
        answers.ask(keptSkills(), teacher);
        byte[] bytes = Files.readAllBytes(settings.table());
        System.out.printf(Locale.ROOT, "table: %,d bytes; seed %d%n", bytes.length, seed);
        var kept = keptSkills();
        new Report(
                        measured,
                        new Agreement(kept.subList(kept.size() / 2, kept.size()), answers, QUESTIONS / 2, seed),
                        answers)
                .print(MeaningFile.read(bytes), System.out);
        new Speed(measured.texts()).print(MeaningFile.read(bytes), teacher, System.out);
    }
}
