package org.heed.access.limits;

import java.util.HashMap;
import java.util.Map;

/** Counts the requests whose content is still on its way, in all and of each address. */
final class UnfinishedBodies {
    private final BodySettings settings;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    UnfinishedBodies(BodySettings settings) {
        this.settings = settings;
    }

    /** Whether one more may come; if so, it is counted until it has ended. */
    synchronized boolean begin(String address) {
        int of = byAddress.getOrDefault(address, 0);
        if (all >= settings.all() || of >= settings.each()) {
            return false;
        }
        all++;
        byAddress.put(address, of + 1);
        return true;
    }

    synchronized void end(String address) {
        all--;
        byAddress.computeIfPresent(address, (key, of) -> of == 1 ? null : of - 1);
    }
}
