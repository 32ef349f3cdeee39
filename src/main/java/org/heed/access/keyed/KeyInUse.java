package org.heed.access.keyed;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The key of a request cannot be used: another request under it is at work, or it stood for something else. */
final class KeyInUse extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    private KeyInUse(HttpStatus status) {
        super(status);
    }

    /** The same request is being carried out. */
    static KeyInUse atWork() {
        return new KeyInUse(HttpStatus.CONFLICT);
    }

    /** Something else was sent under this key. */
    static KeyInUse forSomethingElse() {
        return new KeyInUse(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The key is no key. */
    static KeyInUse unreadable() {
        return new KeyInUse(HttpStatus.BAD_REQUEST);
    }
}
