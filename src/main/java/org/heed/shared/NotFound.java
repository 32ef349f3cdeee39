package org.heed.shared;

/** Nothing is known under the name that was asked for; answered with 404. */
public final class NotFound extends RuntimeException {
    private final String code;
    private final String name;

    /** @param code key of the sentence in the message bundle, such as {@code notFound.task} */
    public NotFound(String code, String name) {
        super(code + " " + name);
        this.code = code;
        this.name = name;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
