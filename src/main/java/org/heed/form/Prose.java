package org.heed.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text on a form: a heading, a paragraph or a list.
 *
 * @param lines one for each item of a list, else one; each in runs of plain and bold words
 */
public record Prose(Kind kind, List<List<Run>> lines) {
    private static final String BOLD = "**";

    /** What a part is. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LIST
    }

    /** Words in one hand. */
    public record Run(String text, boolean bold) {}

    /** Reads the little of Markdown that Heed shows; all else stays as it was written. */
    public static List<Prose> read(String text) {
        List<Prose> parts = new ArrayList<>();
        List<List<Run>> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("-") || line.startsWith("*")) {
                String item = after(1, line);
                if (item != null) {
                    items.add(runs(item));
                    continue;
                }
            }
            end(items, parts);
            int signs = signs(line);
            String heading = signs >= 1 && signs <= 3 ? after(signs, line) : null;
            if (heading != null) {
                parts.add(new Prose(signs == 1 ? Kind.HEADING : Kind.SUBHEADING, List.of(runs(heading))));
            } else if (!line.isEmpty()) {
                parts.add(new Prose(Kind.PARAGRAPH, List.of(runs(line))));
            }
        }
        end(items, parts);
        return List.copyOf(parts);
    }

    private static int signs(String line) {
        int signs = 0;
        while (signs < line.length() && line.charAt(signs) == '#') {
            signs++;
        }
        return signs;
    }

    /** What comes after the signs and the space behind them; null where there is no such space. */
    private static @Nullable String after(int signs, String line) {
        boolean space = line.length() > signs && Character.isWhitespace(line.charAt(signs));
        return space ? line.substring(signs).strip() : null;
    }

    private static void end(List<List<Run>> items, List<Prose> parts) {
        if (!items.isEmpty()) {
            parts.add(new Prose(Kind.LIST, List.copyOf(items)));
            items.clear();
        }
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int end = 0;
        int from = line.indexOf(BOLD);
        while (from >= 0) {
            // At least one character stands between the signs
            int to = line.indexOf(BOLD, from + BOLD.length() + 1);
            if (to < 0) {
                break;
            }
            plain(line.substring(end, from), runs);
            runs.add(new Run(line.substring(from + BOLD.length(), to), true));
            end = to + BOLD.length();
            from = line.indexOf(BOLD, end);
        }
        plain(line.substring(end), runs);
        return List.copyOf(runs);
    }

    private static void plain(String words, List<Run> runs) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, false));
        }
    }
}
