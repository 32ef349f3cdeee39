package org.heed.shared;

import org.springframework.context.MessageSourceResolvable;

/** A rule of the field that an action would break; answered with 409 and the rule in words. */
public final class BrokenRule extends RuntimeException implements MessageSourceResolvable {
    private final String code;
    private final transient Object[] arguments;

    /** @param code key of the sentence in the message bundle */
    public BrokenRule(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    @Override
    public String[] getCodes() {
        return new String[] {code};
    }

    @Override
    public Object[] getArguments() {
        return arguments;
    }
}
