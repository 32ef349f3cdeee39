package org.heed.identity.list;

import java.util.Set;

/**
 * How a person wants to see a list.
 *
 * @param columns what is shown of each line, in the order of the list
 */
public record ListLayout<C extends Enum<C>>(Set<C> columns, Density density) {
    public boolean compact() {
        return density == Density.COMPACT;
    }
}
