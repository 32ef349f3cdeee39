package org.heed.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What a diagram shows at its elements: how each is coloured, and a few letters beside it. */
public final class DiagramMarks {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Map<String, String>> marks = new LinkedHashMap<>();

    /** @param marker names of style classes */
    public DiagramMarks at(String element, String marker, String badge) {
        marks.put(element, Map.of("marker", marker, "badge", badge));
        return this;
    }

    /** As the script of the page reads it. */
    public String json() {
        return JSON.writeValueAsString(marks);
    }
}
