package org.heed.shared.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A text as people type or paste it, as strict CommonMark of paragraphs and lists: bullets of office programs are bullets, indents need no
 * counting, and a line at the margin ends a list.
 */
final class StrictText {
    /** Levels of lists within lists. */
    static final int DEEPEST = 3;

    /**
     * A line break within a paragraph, which for CommonMark is white space: it looks at all lines of a paragraph before each of them,
     * and so a paragraph is one line.
     */
    static final char LINE_BREAK = '\f';

    private final StringBuilder strict = new StringBuilder();
    private final StrictWords words = new StrictWords(strict);
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean listed;
    private boolean listFirst;
    private int latest;
    private Before before = Before.NOTHING;

    private StrictText(String typed) {
        typed.lines().forEach(this::add);
    }

    static StrictText of(String typed) {
        return new StrictText(typed);
    }

    /** A list within the text: how far it was indented, and how far what belongs to its items is. */
    private record Level(int typed, int content) {}

    private enum Before {
        NOTHING,
        PARAGRAPH,
        ITEM
    }

    @Override
    public String toString() {
        return strict.toString();
    }

    /** Whether there is anything in it but lines and addresses. */
    boolean marked() {
        return listed || words.marked();
    }

    boolean beginsWithList() {
        return listFirst;
    }

    private void add(String line) {
        String text = line.strip();
        int indent = ListMarker.indent(line);
        ListMarker marker = ListMarker.of(text);
        if (text.isEmpty()) {
            before = Before.NOTHING;
        } else if (marker != null && begins(marker)) {
            add(marker, indent);
            before = Before.ITEM;
        } else {
            addWords(text, indent);
        }
    }

    /** Within a paragraph a number begins a list only if it is the first, or counts on: a line may by chance begin with another. */
    private boolean begins(ListMarker marker) {
        return before != Before.PARAGRAPH
                || marker.number() == null
                || marker.isNumber(1)
                || marker.isNumber(latest + 1);
    }

    private void add(ListMarker marker, int indent) {
        listFirst |= strict.isEmpty();
        listed = true;
        while (!levels.isEmpty() && (indent < levels.peek().typed() + 2 || levels.size() == DEEPEST)) {
            levels.pop();
        }
        Integer number = marker.number();
        latest = number == null ? latest : number;
        block(before == Before.NOTHING || number != null && number != 1);
        int at = levels.isEmpty() ? 0 : levels.peek().content();
        levels.push(new Level(indent, at + marker.strict().length() + 1));
        strict.append(" ".repeat(at)).append(marker.strict()).append(' ');
        addText(marker.text());
    }

    private void addWords(String text, int indent) {
        boolean endsList = indent == 0 && !levels.isEmpty();
        if (before != Before.NOTHING && !endsList) {
            strict.append(LINE_BREAK);
            words.add(text);
            return;
        }
        if (endsList) {
            levels.clear();
        }
        block(true);
        before = levels.isEmpty() ? Before.PARAGRAPH : Before.ITEM;
        strict.append(" ".repeat(levels.isEmpty() ? 0 : levels.peek().content()));
        addText(text);
    }

    private void block(boolean apart) {
        words.beginParagraph();
        if (!strict.isEmpty()) {
            strict.append(apart ? "\n\n" : "\n");
        }
    }

    private void addText(String text) {
        String unmeant = ListMarker.unmeant(text);
        if (!unmeant.isEmpty()) {
            strict.append(Character.isDigit(unmeant.charAt(0)) ? unmeant + "\\" : "\\" + unmeant);
        }
        words.add(text.substring(unmeant.length()));
    }
}
