package dev.switchback.catalogue;

import dev.switchback.app.port.Catalogue;
import dev.switchback.app.repository.FileWords;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.ask.Objection;
import dev.switchback.engine.carried.CarriedRule;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.growth.Patterns;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.meaning.MeaningTable;
import dev.switchback.engine.reflection.LeverWords;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.engine.verdict.RuleBook;
import dev.switchback.engine.week.ActivityRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;

/// The content that ships with the program, read from its own files once, when first asked for.
public final class YamlCatalogue implements Catalogue {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<Locale, Phrasebook> phrasebooks = new ConcurrentHashMap<>();
    private final Once<List<Project>> projects = new Once<>(ProjectsFile::load);
    private final Once<Patterns> patterns = new Once<>(PatternsFile::load);
    private final Once<List<Objection>> objections = new Once<>(ObjectionsFile::load);
    private final Once<List<Source>> sources = new Once<>(SourcesFile::load);
    private final Once<ActivityRules> activityRules = new Once<>(ActivityRulesFile::load);
    private final Once<List<CarriedRule>> carriedRules = new Once<>(CarriedWorkFile::load);
    private final Once<FileWords> fileWords = new Once<>(RepositoryWordsFile::load);
    private final Once<LeverWords> leverWords = new Once<>(LeversFile::load);
    private final Once<TitleReader> titleReader = new Once<>(() -> new TitleReader(TitlesFile.load()));
    private final Once<MeaningTable> meanings = new Once<>(MeaningFile::load);
    private final Once<RuleBook> ruleBook = new Once<>(RulesFile::load);

    @Override
    public SequencedMap<String, byte[]> builtInFramework() {
        return CoreFiles.bytes();
    }

    @Override
    public Optional<byte[]> findBuiltInSnapshot() {
        return CoreFiles.snapshot();
    }

    @Override
    public Optional<byte[]> findOverlay(String id) {
        return find("overlays", id);
    }

    @Override
    public Optional<byte[]> findRoleLinks(String namespace) {
        return find("links", namespace);
    }

    private static Optional<byte[]> find(String folder, String id) {
        String name = folder + "/" + id + ".yaml";
        return id.matches("[a-z0-9-]+") && Content.exists(name) ? Optional.of(Content.bytes(name)) : Optional.empty();
    }

    @Override
    public List<Locale> listLanguages() {
        return LANGUAGES;
    }

    @Override
    public Phrasebook phrasebook(Locale locale) {
        boolean spoken = LANGUAGES.stream().anyMatch(l -> l.getLanguage().equals(locale.getLanguage()));
        return phrasebooks.computeIfAbsent(spoken ? locale : Locale.ENGLISH, YamlPhrasebook::new);
    }

    @Override
    public List<Project> listProjects() {
        return projects.get();
    }

    @Override
    public Patterns patterns() {
        return patterns.get();
    }

    @Override
    public List<Objection> listObjections() {
        return objections.get();
    }

    @Override
    public List<Source> listSources() {
        return sources.get();
    }

    @Override
    public ActivityRules activityRules() {
        return activityRules.get();
    }

    @Override
    public List<CarriedRule> carriedRules() {
        return carriedRules.get();
    }

    @Override
    public FileWords fileWords() {
        return fileWords.get();
    }

    @Override
    public LeverWords leverWords() {
        return leverWords.get();
    }

    @Override
    public RuleBook ruleBook() {
        return ruleBook.get();
    }

    @Override
    public TitleReader titleReader() {
        return titleReader.get();
    }

    @Override
    public MeaningTable meanings() {
        return meanings.get();
    }
}
