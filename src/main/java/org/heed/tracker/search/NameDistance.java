package org.heed.tracker.search;

import org.heed.shared.text.SearchWords;

/** How near what somebody typed is to a name: a slip or two is forgiven, the more the longer the word. */
final class NameDistance {
    private static final int SHORT = 4;
    private static final int LONG = 8;

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
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1), steps[i - 1][j - 1] + same);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[one.length()][other.length()];
    }
}
