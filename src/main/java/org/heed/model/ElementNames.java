package org.heed.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heed.model.source.ModelFile;

/** What the elements of a file are called: steps and paths, tables with their columns and rows, questions. */
public final class ElementNames {
    private ElementNames() {}

    /** By id; an element without a name has its id. */
    public static Map<String, String> of(ModelFile file) {
        Map<String, String> names = new LinkedHashMap<>();
        Parts.of(file).forEach((id, part) -> names.put(id, part.name()));
        return names;
    }
}
