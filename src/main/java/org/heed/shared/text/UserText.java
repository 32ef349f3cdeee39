package org.heed.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type, as Heed keeps it: composed (NFC), without control characters and without white space of any kind around it, and
 * what is half a character is the sign for one that is lost. The one place where that is decided.
 */
public final class UserText {
    private static final int LOST = 0xFFFD;
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private UserText() {}

    /** A text of as many lines as one likes; its line breaks are line feeds, its tabs stay. */
    public static String lines(String typed) {
        return strip(unfinished(typed));
    }

    /** A text on one line: line breaks and tabs are spaces. */
    public static String line(String typed) {
        String lines = lines(typed);
        return lines.indexOf('\n') < 0 && lines.indexOf('\t') < 0
                ? lines
                : lines.replace('\n', ' ').replace('\t', ' ');
    }

    /** How long a text is, as a browser counts against the maxlength of a field: in UTF-16 units, a line break being one. */
    public static int length(String text) {
        int length = text.length();
        for (int at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) {
            length--;
        }
        return length;
    }

    /** Whether a reader would see nothing: it is empty, or white space, or characters that only shape others. */
    public static boolean showsNothing(String text) {
        return text.codePoints().allMatch(UserText::unseen);
    }

    /** As {@link #lines}, with the white space around it: what somebody is still writing. */
    public static String unfinished(String typed) {
        return Normalizer.normalize(kept(typed), Normalizer.Form.NFC);
    }

    /** Whether two texts are one, but for case, white space and what cannot be seen; {@code heed_plain} says the same in SQL. */
    public static boolean alike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** What two texts that are {@link #alike} have in common. */
    public static String plain(String text) {
        String seen = HIDDEN.matcher(unfinished(text)).replaceAll("");
        return SPACES.matcher(strip(seen)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String kept(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        for (int at = 0; at < typed.length(); ) {
            int character = typed.codePointAt(at);
            at += Character.charCount(character);
            if (character == '\r' && at < typed.length() && typed.charAt(at) == '\n') {
                continue;
            }
            if (breaksLine(character)) {
                kept.append('\n');
            } else if (Character.getType(character) == Character.SURROGATE) {
                kept.appendCodePoint(LOST);
            } else if (character == '\t' || !Character.isISOControl(character) && !noCharacter(character)) {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }

    private static boolean breaksLine(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Code points that Unicode keeps free for ever. */
    private static boolean noCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF;
    }

    private static String strip(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && space(text.charAt(from))) {
            from++;
        }
        while (until > from && space(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** White space of every kind, with and without width; none of it is beyond the first plane. */
    private static boolean space(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || switch (character) {
                    case 0x85, 0x180E, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
                    default -> false;
                };
    }

    private static boolean unseen(int character) {
        return space(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.SURROGATE
                || shapes(character);
    }

    /** Characters that Unicode calls ignorable by default, or blank, and that are of no kind that says so. */
    private static boolean shapes(int character) {
        return character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || character >= 0x180B && character <= 0x180F
                || character == 0x2800
                || character == 0x3164
                || character == 0xFFA0
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0000 && character <= 0xE0FFF;
    }
}
