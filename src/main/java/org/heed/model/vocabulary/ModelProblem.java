package org.heed.model.vocabulary;

import org.heed.shared.UserMessage;

/** What is wrong with a model, and at which element; the sentence is in the message bundle. */
public record ModelProblem(String file, String element, String code, Object... arguments) implements UserMessage {
    @Override
    public String toString() {
        return file + " " + element + " " + code + " " + java.util.Arrays.toString(arguments);
    }
}
