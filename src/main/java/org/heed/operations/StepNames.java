package org.heed.operations;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.model.flow.Outline;
import org.heed.process.version.ModelVersions;
import org.springframework.stereotype.Component;

/** The names of elements, by version. */
@Component
class StepNames {
    private final ModelVersions versions;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    StepNames(ModelVersions versions) {
        this.versions = versions;
    }

    String of(int version, String element) {
        return outline(version).title(element);
    }

    Outline outline(int version) {
        // Versions do not change. Not read within the map, where others would wait for whoever waits for a connection.
        Outline known = outlines.get(version);
        if (known == null) {
            known = Outline.of(versions.files(version));
            outlines.put(version, known);
        }
        return known;
    }
}
