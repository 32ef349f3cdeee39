package org.heed.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.heed.HeedApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The rooms know only whom their door plates name, and only one of them knows the engine. */
class ModulesTest {
    private static final Set<String> USED_BY_ALL = Set.of("shared", "identity", "form");
    private static final double MOST_EDGES_A_ROOM = 1.7;

    private final ApplicationModules rooms = ApplicationModules.of(HeedApplication.class);

    @Test
    void dependOnWhatTheirDoorPlatesName() {
        rooms.verify();
    }

    @Test
    void haveFewEdges() {
        long edges = rooms.stream()
                .mapToLong(room -> room.getDependencies(rooms, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .filter(other ->
                                !USED_BY_ALL.contains(other.getIdentifier().toString()))
                        .count())
                .sum();
        long count = rooms.stream().count();
        System.out.printf("Rooms: %d, edges without the shared rooms: %d%n", count, edges);
        assertThat((double) edges / count).isLessThanOrEqualTo(MOST_EDGES_A_ROOM);
    }

    @Test
    void onlyTheEngineRoomKnowsTheEngine() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.heed");
        // A service task handler is a JavaDelegate through the engine room's own interface, so its class inherits it.
        noClasses()
                .that()
                .resideOutsideOfPackage("org.heed.process..")
                .should()
                .accessClassesThat()
                .resideInAPackage("org.camunda..")
                .check(product);
    }
}
