package org.heed.form;

import java.util.Arrays;
import java.util.Optional;

/** The form-js components that Heed renders. */
public enum FieldKind {
    /** Paragraphs, headings and lists to read; it takes no answer. */
    TEXT("text"),
    /** A line between two parts of a form. */
    SEPARATOR("separator"),
    /** Room between two parts of a form, which Heed leaves everywhere. */
    SPACER("spacer"),
    /** Questions that belong together, under one heading. */
    GROUP("group"),
    TEXTFIELD("textfield"),
    TEXTAREA("textarea"),
    NUMBER("number"),
    DATE("datetime"),
    SELECT("select"),
    RADIO("radio"),
    CHECKBOX("checkbox"),
    /** Several of a few choices. */
    CHECKLIST("checklist"),
    /** Several of many choices. */
    TAGLIST("taglist"),
    /** The same questions asked once for each row. */
    ROWS("dynamiclist"),
    /** Files that are uploaded. */
    FILES("filepicker");

    private final String type;

    FieldKind(String type) {
        this.type = type;
    }

    /** Its name in form-js. */
    public String type() {
        return type;
    }

    public static Optional<FieldKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** Whether it takes an answer itself. */
    public boolean asks() {
        return !(this == TEXT || this == SEPARATOR || this == SPACER || this == GROUP);
    }

    public boolean offersChoices() {
        return this == SELECT || this == RADIO || takesSeveral();
    }

    /** Whether the answer is a list of the choices. */
    public boolean takesSeveral() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** Whether it can be asked in the rows of a list. */
    public boolean fitsRows() {
        return asks() && !takesSeveral() && this != ROWS && this != FILES;
    }
}
