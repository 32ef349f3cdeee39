package org.heed.shared.text;

import java.text.Bidi;

/** Keeps words that run from right to left, or only pretend to, from turning what stands beside them. */
public final class Direction {
    private static final String OVERRIDES = "\u202a\u202b\u202c\u202d\u202e";
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /** Words to be put into a sentence: they turn nothing in it. */
    public static String isolated(String words) {
        String plain = without(words, true);
        return runsRightToLeft(plain) ? FIRST_STRONG_ISOLATE + plain + POP_ISOLATE : plain;
    }

    /** A whole text to be shown: nothing in it turns beyond its end; what is isolated in it, and ends, stays so. */
    public static String contained(String text) {
        return without(text, !isBalanced(text));
    }

    /** Whether some of it runs from right to left. */
    public static boolean runsRightToLeft(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length);
    }

    private static String without(String text, boolean isolates) {
        return text.chars().noneMatch(each -> turns(each, isolates))
                ? text
                : text.chars()
                        .filter(each -> !turns(each, isolates))
                        .collect(StringBuilder::new, (kept, each) -> kept.append((char) each), StringBuilder::append)
                        .toString();
    }

    private static boolean turns(int character, boolean isolates) {
        return OVERRIDES.indexOf(character) >= 0 || isolates && (opens(character) || character == POP_ISOLATE);
    }

    private static boolean opens(int character) {
        return character >= 0x2066 && character <= FIRST_STRONG_ISOLATE;
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int at = 0; at < text.length() && open >= 0; at++) {
            open += opens(text.charAt(at)) ? 1 : text.charAt(at) == POP_ISOLATE ? -1 : 0;
        }
        return open == 0;
    }
}
