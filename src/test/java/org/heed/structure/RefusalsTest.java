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

/** What the database refuses has ended its transaction, in which nothing more can be asked: it is asked before, and not caught after. */
class RefusalsTest {
    @Test
    void nobodyCatchesWhatTheDatabaseRefused() {
        Set<String> found = new TreeSet<>();
        List<JavaClass> classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.heed").stream()
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

    /** The violation, all that is a kind of it, and what it is itself a kind of within the database's exceptions. */
    private static boolean isRefusal(JavaClass caught) {
        return caught.isAssignableTo(DataIntegrityViolationException.class)
                || Set.of(
                                "org.springframework.dao.NonTransientDataAccessException",
                                "org.springframework.dao.DataAccessException",
                                "java.sql.SQLIntegrityConstraintViolationException",
                                "org.postgresql.util.PSQLException")
                        .contains(caught.getFullName());
    }
}
