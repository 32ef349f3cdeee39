package org.heed.shared;

/** The user may not do this; answered with 403 and the reason in words. */
public final class NotAllowed extends RuntimeException {
    private final String code;

    /** @param code key of the sentence in the message bundle, such as {@code notAllowed.task} */
    public NotAllowed(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
