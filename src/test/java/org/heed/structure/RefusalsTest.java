package org.heed.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

/** What the database refuses has ended its transaction, in which nothing more can be asked: it is asked before, and not caught after. */
class RefusalsTest {
    @Test
    void nobodyCatchesWhatTheDatabaseRefused() {
        Set<String> found = new TreeSet<>();
        List<JavaClass> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.heed").stream()
                        .filter(type -> !type.getName().startsWith(RefusalsTest.class.getName()))
                        .toList();
        assertThat(classes).hasSizeGreaterThan(100);
        for (JavaClass type : classes) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .anyMatch(RefusalsTest::isRefusal)) {
                    found.add(unit.getFullName());
                }
            }
        }
        assertThat(found)
                .as("ask under a lock, or insert with “on conflict do nothing”")
                .isEmpty();
    }

    @Test
    void aCatchIsSeen() {
        JavaClass catching = new ClassFileImporter().importClass(Catching.class);
        assertThat(catching.getMethod("look", Runnable.class).getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream()))
                .singleElement()
                .satisfies(caught -> assertThat(isRefusal(caught)).isTrue());
    }

    /** What nobody may do. */
    private static final class Catching {
        static void look(Runnable statement) {
            try {
                statement.run();
            } catch (DuplicateKeyException refused) {
                throw new IllegalStateException(refused);
            }
        }
    }

    /** The violation, all that is a kind of it, and what it is itself a kind of within the database's exceptions. */
    private static boolean isRefusal(JavaClass caught) {
        return DataIntegrityViolationException.class.isAssignableFrom(caught.reflect())
                || Set.of(
                                "org.springframework.dao.NonTransientDataAccessException",
                                "org.springframework.dao.DataAccessException",
                                "java.sql.SQLIntegrityConstraintViolationException",
                                "org.postgresql.util.PSQLException")
                        .contains(caught.getFullName());
    }
}
