package org.heed.process;

import java.nio.charset.StandardCharsets;

/** A model, a decision table or a form as a file. */
public record ModelFile(String name, byte[] content) {
    boolean is(String ending) {
        return name.endsWith(ending);
    }

    /** The name without its ending. */
    String stem() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
