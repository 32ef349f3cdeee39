package org.heed.web.home;

import java.util.Arrays;

/**
 * A place to which a page leads.
 *
 * @param word key of its name in the message bundle
 * @param current whether the page at hand belongs to it
 */
public record Place(String address, String word, boolean current) {
    /** The place as it is seen from the page at this path; pages below these addresses too belong to it. */
    static Place of(String address, String word, String path, String... below) {
        return new Place(
                address, word, isAt(address, path) || Arrays.stream(below).anyMatch(each -> isAt(each, path)));
    }

    static boolean isAt(String address, String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
