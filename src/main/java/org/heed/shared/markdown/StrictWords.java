package org.heed.shared.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as CommonMark for bold and links alone: whatever else it would take for a mark is escaped, and so stays as it was typed. */
final class StrictWords {
    private static final String MARKS = "\\`*_<&[]!";
    private static final int BOLD = 2;

    /** Marks of bold in a paragraph; what comes after is text, lest bold stands in bold without end. */
    private static final int MOST_BOLD = 200;

    private static final String ADDRESS = "[^\\s\\p{Z}\\p{C}<>()]";

    /** Words and an address, both bounded, so that no text is looked at for longer than its length. */
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]\\n]{1,500}+)]\\(((?:https?://|mailto:)#{1,1000}+(?:\\(#{0,500}+\\)#{0,500}+){0,3}+)\\)"
                    .replace("#", ADDRESS),
            Pattern.CASE_INSENSITIVE);

    private final StringBuilder strict;
    private boolean marked;
    private int bold;

    StrictWords(StringBuilder strict) {
        this.strict = strict;
    }

    /** Whether anything may be bold, or is a link. */
    boolean marked() {
        return marked;
    }

    void beginParagraph() {
        bold = 0;
    }

    void add(String words) {
        Matcher link = LINK.matcher(words);
        int at = 0;
        while (at < words.length()) {
            if (words.charAt(at) == '[' && link.region(at, words.length()).lookingAt()) {
                marked = true;
                strict.append('[');
                addWithoutLinks(link.group(1));
                strict.append("](");
                link.group(2).chars().forEach(each -> escaped((char) each));
                strict.append(')');
                at = link.end();
            } else {
                at = addOne(words, at);
            }
        }
    }

    private void addWithoutLinks(String words) {
        int at = 0;
        while (at < words.length()) {
            at = addOne(words, at);
        }
    }

    /** A character, or all stars that stand together; returns where the next is. */
    private int addOne(String words, int at) {
        int end = at + 1;
        if (words.charAt(at) == '*') {
            while (end < words.length() && words.charAt(end) == '*') {
                end++;
            }
            if (end - at == BOLD && bold < MOST_BOLD && !within(words, at, end)) {
                bold++;
                marked = true;
                strict.append("**");
                return end;
            }
        }
        words.substring(at, end).chars().forEach(each -> escaped((char) each));
        return end;
    }

    /** Whether a letter or figure stands on both sides, as in 2**3. */
    private static boolean within(String words, int from, int until) {
        return from > 0
                && until < words.length()
                && Character.isLetterOrDigit(words.codePointBefore(from))
                && Character.isLetterOrDigit(words.codePointAt(until));
    }

    private void escaped(char character) {
        if (MARKS.indexOf(character) >= 0) {
            strict.append('\\');
        }
        strict.append(character);
    }
}
