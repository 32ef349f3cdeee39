package org.heed.modelling;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where a template writes a value in the model. */
final class Binding {
    private Binding() {}

    /** A value that the administrator does not see. */
    static Map<String, Object> hidden(Map<String, Object> binding, Object value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "Hidden");
        entry.put("value", value);
        entry.put("binding", binding);
        return entry;
    }

    /** An attribute of the element. */
    static Map<String, Object> property(String name) {
        return Map.of("type", "property", "name", name);
    }

    /** A Camunda property of the element. */
    static Map<String, Object> note(String name) {
        return Map.of("type", "camunda:property", "name", name);
    }
}
