package org.heed.identity;

/** The server that keeps the council's people does not answer; what is remembered of them still holds. */
public final class DirectoryUnavailable extends RuntimeException {
    public DirectoryUnavailable(Throwable cause) {
        super("The directory of people does not answer", cause);
    }
}
