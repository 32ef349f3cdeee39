package org.heed.model.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A model, a decision table or a form as a file. */
public record ModelFile(String name, byte[] content) {
    public static ModelFile of(String name, String text) {
        return new ModelFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the name ends like this, such as {@code .bpmn}. */
    public boolean is(String ending) {
        return name.endsWith(ending);
    }

    /** The name of the one model among these files; empty where there is none. */
    public static String modelAmong(List<ModelFile> files) {
        return files.stream()
                .filter(file -> file.is(".bpmn"))
                .map(ModelFile::name)
                .findFirst()
                .orElse("");
    }

    /** The name without its ending. */
    public String stem() {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** Whether the content can be read as UTF-8, as all files must. */
    public boolean isText() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(content));
            return true;
        } catch (java.nio.charset.CharacterCodingException other) {
            return false;
        }
    }

    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
