package org.heed.tracker.search;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.heed.shared.text.SearchWords;

/** How near what somebody typed is to a name: a slip or two is forgiven, the more the longer the word. */
final class NameDistance {
    private static final int SHORT = 4;
    private static final int LONG = 8;
    private static final DamerauLevenshteinDistance STEPS = new DamerauLevenshteinDistance();

    private NameDistance() {}

    /** Whether every word that was typed is nearly one of the words of the name. */
    static boolean near(String typed, String name) {
        String[] asked = words(typed);
        String[] has = words(name);
        for (String word : asked) {
            boolean found = false;
            for (String other : has) {
                found |= distance(word, other) <= slips(word);
            }
            if (!found) {
                return false;
            }
        }
        return asked.length > 0;
    }

    private static String[] words(String text) {
        String plain =
                SearchWords.folded(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }

    private static int slips(String word) {
        return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** How many letters must be changed, left out, put in, or swapped with their neighbour. */
    static int distance(String one, String other) {
        return STEPS.apply(one, other);
    }
}
