package org.heed.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text on a form: a heading, a paragraph or a list.
 *
 * @param lines one for each item of a list, else one; each in runs of plain and bold words
 */
public record Prose(Kind kind, List<List<Run>> lines) {
    private static final Pattern HEADING = Pattern.compile("(#{1,3})\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("[-*]\\s+(.*)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

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
    static List<Prose> read(String text) {
        List<Prose> parts = new ArrayList<>();
        List<List<Run>> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(runs(item.group(1)));
                continue;
            }
            end(items, parts);
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                Kind kind = heading.group(1).length() == 1 ? Kind.HEADING : Kind.SUBHEADING;
                parts.add(new Prose(kind, List.of(runs(heading.group(2)))));
            } else if (!line.isEmpty()) {
                parts.add(new Prose(Kind.PARAGRAPH, List.of(runs(line))));
            }
        }
        end(items, parts);
        return List.copyOf(parts);
    }

    private static void end(List<List<Run>> items, List<Prose> parts) {
        if (!items.isEmpty()) {
            parts.add(new Prose(Kind.LIST, List.copyOf(items)));
            items.clear();
        }
    }

    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher bold = BOLD.matcher(line);
        int end = 0;
        while (bold.find()) {
            plain(line.substring(end, bold.start()), runs);
            runs.add(new Run(bold.group(1), true));
            end = bold.end();
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
