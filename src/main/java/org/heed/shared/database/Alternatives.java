package org.heed.shared.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Conditions of which one is enough; without any, no row meets them. */
public final class Alternatives {
    private final List<String> ways = new ArrayList<>();
    private final Conditions values = new Conditions();

    public Alternatives or(String condition) {
        ways.add("(" + condition + ")");
        return this;
    }

    /** The column has one of these values; no alternative where there are none. */
    public Alternatives among(String column, String parameter, Collection<String> wanted) {
        return wanted.isEmpty()
                ? this
                : or(column + " = any(:" + parameter + ")").with(parameter, wanted.toArray(String[]::new));
    }

    public Alternatives with(String parameter, Object value) {
        values.with(parameter, value);
        return this;
    }

    public Conditions conditions() {
        return values.and(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
    }
}
