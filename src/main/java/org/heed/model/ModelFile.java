package org.heed.model;

import java.nio.charset.StandardCharsets;

/** A model, a decision table or a form as a file. */
public record ModelFile(String name, byte[] content) {
    public static ModelFile of(String name, String text) {
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the name ends like this, such as {@code .bpmn}. */
    public boolean is(String ending) {
        return name.endsWith(ending);
    }

    /** The name without its ending. */
    public String stem() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
