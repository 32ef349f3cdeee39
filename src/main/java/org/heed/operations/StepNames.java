package org.heed.operations;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.model.Outline;
import org.heed.process.CaseFile;
import org.heed.process.ModelVersions;
import org.springframework.stereotype.Component;

/** The names of elements, by version, and the references of cases. */
@Component
class StepNames {
    private final ModelVersions versions;
    private final CaseFile caseFile;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    StepNames(ModelVersions versions, CaseFile caseFile) {
        this.versions = versions;
        this.caseFile = caseFile;
    }

    Map<UUID, String> references(Collection<UUID> cases) {
        return caseFile.references(cases);
    }

    String of(int version, String element) {
        return outline(version).title(element);
    }

    Outline outline(int version) {
        // Versions do not change.
        return outlines.computeIfAbsent(version, number -> Outline.of(versions.files(number)));
    }
}
