package org.heed.shared.markdown;

import org.jspecify.annotations.Nullable;

/** What a long text is written to: the closed set of what it may hold, each opened and closed in turn. */
public interface MarkdownOutput {
    void paragraph(Runnable content);

    void bullets(Runnable items);

    /** A numbered list; {@code bracket} where its numbers were typed as 1) and not as 1. */
    void numbers(int first, boolean bracket, Runnable items);

    /** An item of a list; the number is null where the list counts on to it, or counts nothing. */
    void item(@Nullable Integer number, Runnable content);

    void bold(Runnable content);

    /** Words that lead to an address of http, https or mailto. */
    void link(String address, Runnable content);

    /** An address of http or https that stands by itself. */
    void address(String address);

    void text(String words);

    void lineBreak();
}
