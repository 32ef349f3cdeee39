package org.heed.shared;

/** A rule of the field that an action would break; answered with 409 and the rule in words. */
public class RuleViolation extends RuntimeException implements UserMessage {
    private final String code;
    private final transient Object[] arguments;

    /** @param code key of the sentence in the message bundle */
    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Object[] arguments() {
        return arguments;
    }
}
