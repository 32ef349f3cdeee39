package org.heed.identity;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom a person acts besides for themselves; it gives no role and no reach.
 *
 * @param absent those who are away today and for whom the person covers
 * @param now in whose place the person does what is being done; null where the person acts for themselves
 */
public record Cover(Set<String> absent, @Nullable String now) implements Serializable {
    static final Cover NONE = new Cover(Set.of(), null);
}
