package org.heed.shared.markdown;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A long text without marks, in lines. */
final class PlainOutput implements MarkdownOutput {
    private static final String INDENT = "  ";
    private static final String MAIL = "mailto:";

    private final StringBuilder plain = new StringBuilder();
    private @Nullable Level level;

    /** Whether the marker of an item was just written. */
    private boolean marked;

    /** A list: its marker, and the number of its next item where it has numbers. */
    private static final class Level {
        private final @Nullable Level outer;
        private final String after;
        private int next;

        Level(@Nullable Level outer, String after, int next) {
            this.outer = outer;
            this.after = after;
            this.next = next;
        }

        String marker() {
            return after.isEmpty() ? "• " : next++ + after;
        }

        String indent() {
            return outer == null ? "" : outer.indent() + INDENT;
        }
    }

    @Override
    public String toString() {
        return plain.toString();
    }

    @Override
    public void paragraph(Runnable content) {
        if (!marked && !plain.isEmpty()) {
            plain.append(level == null ? "\n\n" : "\n" + level.indent() + INDENT);
        }
        marked = false;
        content.run();
    }

    @Override
    public void bullets(Runnable items) {
        list(new Level(level, "", 0), items);
    }

    @Override
    public void numbers(int first, boolean bracket, Runnable items) {
        list(new Level(level, bracket ? ") " : ". ", first), items);
    }

    private void list(Level inner, Runnable items) {
        level = inner;
        items.run();
        level = inner.outer;
    }

    @Override
    public void item(@Nullable Integer number, Runnable content) {
        Level list = Objects.requireNonNull(level, "An item is within a list");
        list.next = number == null ? list.next : number;
        plain.append(plain.isEmpty() ? "" : "\n").append(list.indent()).append(list.marker());
        marked = true;
        content.run();
        marked = false;
    }

    @Override
    public void bold(Runnable content) {
        content.run();
    }

    @Override
    public void link(String address, Runnable content) {
        int from = plain.length();
        content.run();
        String shown = address.startsWith(MAIL) ? address.substring(MAIL.length()) : address;
        if (!plain.substring(from).equals(shown)) {
            plain.append(" (").append(shown).append(')');
        }
    }

    @Override
    public void address(String address) {
        plain.append(address);
    }

    @Override
    public void text(String words) {
        plain.append(words);
    }

    @Override
    public void lineBreak() {
        plain.append('\n').append(level == null ? "" : level.indent() + INDENT);
    }
}
