package org.heed.shared.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Hands what the parser made of a strict text to an output; what the closed set does not hold is handed on as the words in it. */
final class MarkdownWalk {
    private static final Pattern SAFE = Pattern.compile("(?:https?://|mailto:)[^\\s\\p{Z}\\p{C}<>]+");
    private static final Pattern NUMBER = Pattern.compile(" {0,20}+(\\d{1,3})[.)]");

    private final String strict;
    private final MarkdownOutput output;
    private boolean bold;
    private boolean linked;

    MarkdownWalk(String strict, MarkdownOutput output) {
        this.strict = strict;
        this.output = output;
    }

    void children(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                words.append(text.getLiteral());
            } else {
                text(words);
                one(child);
            }
        }
        text(words);
    }

    private void one(Node node) {
        if (node instanceof Paragraph) {
            output.paragraph(() -> children(node));
        } else if (node instanceof BulletList) {
            output.bullets(() -> items(node, 0));
        } else if (node instanceof OrderedList list) {
            int first = list.getMarkerStartNumber();
            output.numbers(first, ")".equals(list.getMarkerDelimiter()), () -> items(node, first));
        } else if (node instanceof StrongEmphasis && !bold) {
            bold = true;
            output.bold(() -> children(node));
            bold = false;
        } else if (node instanceof Link link) {
            link(link);
        } else {
            children(node);
        }
    }

    private void items(Node list, int first) {
        int next = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node each = item;
            Integer number = number(item);
            output.item(number == null || number == next ? null : number, () -> children(each));
            next = number == null ? 0 : number + 1;
        }
    }

    /** The number as it was typed, which CommonMark would count for itself. */
    private @Nullable Integer number(Node item) {
        Matcher number = NUMBER.matcher(strict);
        int from = item.getSourceSpans().get(0).getInputIndex();
        return number.region(from, strict.length()).lookingAt() ? Integer.valueOf(number.group(1)) : null;
    }

    private void link(Link link) {
        String address = link.getDestination();
        if (SAFE.matcher(address.toLowerCase(Locale.ROOT)).matches()) {
            linked = true;
            output.link(address, () -> children(link));
            linked = false;
        } else {
            children(link);
        }
    }

    /** Words, in which an address that stands by itself is a link, but within a link. */
    private void text(StringBuilder words) {
        String text = words.toString();
        words.setLength(0);
        int from = 0;
        BareAddress bare = new BareAddress(text);
        while (!linked && bare.find()) {
            words(text.substring(from, bare.start()));
            output.address(bare.address());
            from = bare.start() + bare.address().length();
        }
        words(text.substring(from));
    }

    private void words(String words) {
        int from = 0;
        for (int at = words.indexOf(StrictText.LINE_BREAK); at >= 0; at = words.indexOf(StrictText.LINE_BREAK, from)) {
            line(words.substring(from, at));
            output.lineBreak();
            from = at + 1;
        }
        line(words.substring(from));
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            output.text(words);
        }
    }
}
