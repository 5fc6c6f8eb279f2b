package dev.switchback.dist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The picture in ARCHITECTURE.md, held against the code.
class ArchitectureTest {
    private static final String ROOT = "dev.switchback.";

    /// Order of the packages inside the engine; each may use only earlier ones.
    private static final List<String> ENGINE_ORDER = List.of(
            "quantity",
            "meaning",
            "explain",
            "activity",
            "skill",
            "framework",
            "title",
            "lint",
            "person",
            "week",
            "carried",
            "reflection",
            "gap",
            "lattice",
            "verdict",
            "growth",
            "document",
            "ask",
            "landing",
            "dossier");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.switchback");

    @Test
    void engineUsesNothingButTheJdkAndJspecify() {
        classes()
                .that()
                .resideInAPackage(ROOT + "engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "engine..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void engineDoesNoInputOutputClockLogOrThreads() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                // A cache that may be shared is no thread.
                .haveNameMatching("java\\.util\\.concurrent\\.(?!ConcurrentHashMap).*")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void appUsesTheEngineOnly() {
        classes()
                .that()
                .resideInAPackage(ROOT + "app..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "app..", ROOT + "engine..", "java..", "javax.crypto..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void noAdapterOrDoorKnowsAnother() {
        var modules = List.of("imports", "catalogue", "documents", "store", "cli", "web");
        for (var module : modules) {
            var others = modules.stream()
                    .filter(m -> !m.equals(module))
                    .map(m -> ROOT + m + "..")
                    .collect(Collectors.toCollection(ArrayList::new));
            others.add(ROOT + "dist..");
            others.add(ROOT + "server..");
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + module + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others.toArray(String[]::new))
                    .check(CLASSES);
        }
    }

    @Test
    void nothingSeesDist() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "dist..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "dist..")
                .check(CLASSES);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(ROOT + "(*).(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "engine.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "app.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "imports.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "web.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void enginePackagesUseOnlyEarlierOnes() {
        var wrong = new TreeSet<String>();
        for (JavaClass c : CLASSES) {
            int place = place(c);
            c.getDirectDependenciesFromSelf().stream()
                    .map(d -> d.getTargetClass())
                    .filter(t -> place >= 0 && place(t) > place)
                    .forEach(t -> wrong.add(c.getName() + " uses " + t.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEnginePackageHasItsPlaceInTheOrder() {
        Set<String> found = CLASSES.stream()
                .filter(c -> c.getPackageName().startsWith(ROOT + "engine."))
                .map(ArchitectureTest::feature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ENGINE_ORDER).containsAll(found);
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = CLASSES.stream()
                .map(c -> c.getPackage())
                .distinct()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName())
                .sorted()
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static int place(JavaClass c) {
        return c.getPackageName().startsWith(ROOT + "engine.") ? ENGINE_ORDER.indexOf(feature(c)) : -1;
    }

    private static String feature(JavaClass c) {
        return c.getPackageName().substring((ROOT + "engine.").length()).split("\\.", -1)[0];
    }
}
