package org.heed.shared.text;

/** Text as programs of others are to read it, such as mail and calendars: no control characters, and nothing that turns what follows round. */
public final class OutgoingText {
    private OutgoingText() {}

    /** In lines that end with a line feed; tabs stay. */
    public static String text(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        int before = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(before)) {
            int previous = before;
            before = words.codePointAt(at);
            if (endsLine(before)) {
                if (before != '\n' || previous != '\r') {
                    clean.append('\n');
                }
            } else if (before == '\t' || shows(before)) {
                clean.appendCodePoint(before);
            }
        }
        return clean.toString();
    }

    /** In one line, as a subject is. */
    public static String line(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int at = 0; at < words.length(); ) {
            int character = words.codePointAt(at);
            at += Character.charCount(character);
            if (endsLine(character) || Character.isWhitespace(character)) {
                space = !line.isEmpty();
            } else if (shows(character)) {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.appendCodePoint(character);
            }
        }
        return line.toString();
    }

    private static boolean endsLine(int character) {
        return switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    private static boolean shows(int character) {
        int type = Character.getType(character);
        boolean turns = character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        return type != Character.CONTROL && type != Character.SURROGATE && !turns;
    }
}
