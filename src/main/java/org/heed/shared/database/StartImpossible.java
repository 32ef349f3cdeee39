package org.heed.shared.database;

import org.jspecify.annotations.Nullable;

/** A start that cannot be: what is in the way in one sentence, and what to do. */
public final class StartImpossible extends RuntimeException {
    private final String what;
    private final String action;

    public StartImpossible(String what, String action, @Nullable Throwable cause) {
        super(what + " " + action, cause);
        this.what = what;
        this.action = action;
    }

    public String what() {
        return what;
    }

    public String action() {
        return action;
    }
}
