package org.heed.shared;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;

/** What somebody sent when the session had ended, kept until the same person has signed in again; empty where nothing is kept. */
public record HeldAnswers(String path, String of, Map<String, String> answers) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** The field of a page's form that names its user by id. */
    public static final String USER = "_for";

    /** The field of a page's form that says from which draft it began. */
    public static final String DRAFT = "_draft";

    public static HeldAnswers none() {
        return new HeldAnswers("", "", Map.of());
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }
}
