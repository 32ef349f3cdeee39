package org.heed.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.Set;
import org.heed.HeedApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what their package-info names, and only one of them knows the engine. */
class ModulesTest {
    private static final Set<String> USED_BY_ALL = Set.of("shared", "identity", "form");
    private static final double MOST_EDGES_A_MODULE = 1.7;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.heed");

    private final ApplicationModules modules = ApplicationModules.of(HeedApplication.class);

    @Test
    void useWhatTheirPackageInfoNames() {
        modules.verify();
    }

    @Test
    void haveFewEdges() {
        long edges = modules.stream()
                .mapToLong(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .filter(other ->
                                !USED_BY_ALL.contains(other.getIdentifier().toString()))
                        .count())
                .sum();
        long count = modules.stream().count();
        System.out.printf("Modules: %d, edges without the shared modules: %d%n", count, edges);
        assertThat((double) edges / count).isLessThanOrEqualTo(MOST_EDGES_A_MODULE);
    }

    /** For whoever wants to see them: target/modules/components.puml. */
    @Test
    void areDrawn() {
        Path folder = Path.of("target/modules");
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();
        assertThat(folder.resolve("components.puml")).content().contains("Process", "Recommendation");
    }

    /** Nor between the packages of one module. */
    @Test
    void packagesHaveNoCircles() {
        SlicesRuleDefinition.slices()
                .matching("org.heed.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT);
    }

    @Test
    void onlyTheProcessModuleKnowsTheEngine() {
        // A service task handler is a JavaDelegate through the process module's own interface, so its class inherits
        // it.
        noClasses()
                .that()
                .resideOutsideOfPackage("org.heed.process..")
                .should()
                .accessClassesThat()
                .resideInAPackage("org.camunda..")
                .check(PRODUCT);
    }
}
