package org.heed.shared.markdown;

import java.util.Set;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Long texts with bullets, numbers, bold and links, and nothing else: every other character stays as it was typed, and so does a text of
 * somebody who has never heard of Markdown.
 */
public final class Markdown {
    /** Each level of a list is two blocks; what is deeper than a text can ask for is no list. */
    private static final int MOST_OPEN_BLOCKS = 2 * StrictText.DEEPEST + 2;

    /** Marks take room too: of a beginning so many times its length is looked at. */
    private static final int LOOKED_AT = 4;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Markdown() {}

    /** Writes a text as it was typed to where it is to be seen. */
    public static void write(String typed, MarkdownOutput to) {
        write(StrictText.of(typed), to);
    }

    private static void write(StrictText text, MarkdownOutput to) {
        String strict = text.toString();
        new MarkdownWalk(strict, to).children(PARSER.parse(strict));
    }

    /** A text after words that lead to it, which stand on a line of their own where it begins with a list. */
    public static String led(String lead, String typed) {
        return lead + (StrictText.of(typed).beginsWithList() ? "\n\n" : " ") + typed;
    }

    /** The text without marks, for e-mails and files: bullets are dots, and an address follows its words. */
    public static String plain(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        StrictText text = StrictText.of(typed);
        if (!text.marked()) {
            return typed;
        }
        PlainOutput plain = new PlainOutput();
        write(text, plain);
        return plain.toString();
    }

    /** The beginning of the text without marks, for lists; whole characters only, and no more is looked at than is needed. */
    public static String brief(String typed, int most) {
        int looked = Math.min(typed.length(), LOOKED_AT * most);
        boolean whole = looked == typed.length();
        String plain = plain(typed.substring(
                0, !whole && Character.isHighSurrogate(typed.charAt(looked - 1)) ? looked - 1 : looked));
        int length = plain.codePointCount(0, plain.length());
        return whole && length <= most
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, Math.min(most - 1, length))) + "…";
    }
}
