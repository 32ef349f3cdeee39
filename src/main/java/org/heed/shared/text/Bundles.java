package org.heed.shared.text;

import java.util.Arrays;

/** The message bundles, one a module; every sentence that a user reads is in one of them. */
public final class Bundles {
    private static final String[] MODULES = {
        "access",
        "assignment",
        "audit",
        "closure",
        "collaboration",
        "demo",
        "evidence",
        "form",
        "meeting",
        "model",
        "modelling",
        "notification",
        "operations",
        "process",
        "publication",
        "reporting",
        "response",
        "review",
        "shared",
        "tasklist",
        "tracker",
        "web"
    };

    private Bundles() {}

    /** Their base names. */
    public static String[] names() {
        return Arrays.stream(MODULES).map(Bundles::of).toArray(String[]::new);
    }

    /** The base name of a module's bundle. */
    public static String of(String module) {
        return "messages/" + module;
    }
}
