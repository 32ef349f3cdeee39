package org.heed.form;

import java.util.Arrays;
import java.util.Optional;

/** The form-js components that Heed renders. */
public enum FieldKind {
    /** A paragraph to read; it takes no answer. */
    TEXT("text"),
    TEXTFIELD("textfield"),
    TEXTAREA("textarea"),
    NUMBER("number"),
    DATE("datetime"),
    SELECT("select"),
    RADIO("radio"),
    CHECKBOX("checkbox");

    private final String type;

    FieldKind(String type) {
        this.type = type;
    }

    /** Its name in form-js. */
    public String type() {
        return type;
    }

    static Optional<FieldKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    public boolean offersChoices() {
        return this == SELECT || this == RADIO;
    }
}
