package org.heed.shared;

/** A request that cannot be read as asked; answered with 400 and what to change. */
public final class BadRequest extends RuntimeException implements UserMessage {
    private final String code;
    private final transient Object[] arguments;

    /** @param code key of the sentence in the message bundle */
    public BadRequest(String code, Object... arguments) {
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
