package org.heed.process;

import org.springframework.context.MessageSourceResolvable;

/** What is wrong with a model, and at which element; the sentence is in the message bundle. */
public record ModelProblem(String file, String element, String code, Object... arguments)
        implements MessageSourceResolvable {
    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return file + " " + element + " " + code + " " + java.util.Arrays.toString(arguments);
    }
}
