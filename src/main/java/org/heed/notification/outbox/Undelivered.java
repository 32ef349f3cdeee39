package org.heed.notification.outbox;

import org.jspecify.annotations.Nullable;

/** The mail server did not take an e-mail; the message is what it said. */
class Undelivered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What that means for this e-mail and for those after it. */
    enum Kind {
        /** The server is away or does not keep to the protocol: the others are not tried now either. */
        SERVER,
        /** This one is refused for now. */
        LATER,
        /** This one is refused for good. */
        NEVER
    }

    private final Kind kind;

    Undelivered(Kind kind, String answer, @Nullable Throwable cause) {
        super(answer, cause);
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    String answer() {
        return String.valueOf(getMessage());
    }
}
