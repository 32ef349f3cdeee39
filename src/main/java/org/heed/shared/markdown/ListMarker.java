package org.heed.shared.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What begins an item of a list: a hyphen, a star or a number, each with a space after it, or a dot of an office program.
 *
 * @param number of the item; null where it is a bullet
 * @param text the words after it
 */
record ListMarker(String strict, @Nullable Integer number, String text) {
    private static final Pattern ITEM =
            Pattern.compile("(?:[-*](?=[ \\t])|[•●▪◦‣·\\uf0b7]|((?:0|[1-9]\\d{0,2})[.)])(?=[ \\t]))[ \\t]*(\\S.*)");

    /** What CommonMark takes for a marker too, and nobody here means as one: alone on its line, a year, a plus, or a second one. */
    private static final Pattern NO_ITEM = Pattern.compile("([-+]|\\d{1,9}(?=[.)]))(?=[.)]?(?:[ \\t]|$))");

    private static final int TAB = 4;

    /** Null where the line begins no item. */
    static @Nullable ListMarker of(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return null;
        }
        String typed = item.group(1);
        return typed == null
                ? new ListMarker("-", null, item.group(2))
                : new ListMarker(typed, Integer.valueOf(typed.substring(0, typed.length() - 1)), item.group(2));
    }

    boolean isNumber(int wanted) {
        return number != null && number == wanted;
    }

    /** The beginning of words that is to be escaped, lest they begin an item; empty where nothing is. */
    static String unmeant(String words) {
        Matcher none = NO_ITEM.matcher(words);
        return none.lookingAt() ? none.group(1) : "";
    }

    /** How far a line is indented, a tab being four. */
    static int indent(String line) {
        int indent = 0;
        for (int at = 0; at < line.length() && Character.isWhitespace(line.charAt(at)); at++) {
            indent += line.charAt(at) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
