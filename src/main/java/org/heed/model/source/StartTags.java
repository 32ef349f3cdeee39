package org.heed.model.source;

import java.util.ArrayList;
import java.util.List;

/** The start tags of a text that is XML, one after the other, with the places of their attributes. */
final class StartTags {
    private final CharSequence text;
    private int at;

    StartTags(CharSequence text) {
        this.text = text;
    }

    /** An attribute by its name with the prefix; it takes the text from the space before it to its last quote. */
    record Attribute(String name, int from, int to) {}

    /** The attributes of the next start tag. */
    List<Attribute> next() {
        while (at < text.length()) {
            if (text.charAt(at) != '<') {
                at++;
            } else if (isHere("<!--")) {
                skipTo("-->");
            } else if (isHere("<![CDATA[")) {
                skipTo("]]>");
            } else if (isHere("<?")) {
                skipTo("?>");
            } else if (isHere("</")) {
                skipTo(">");
            } else {
                return attributes();
            }
        }
        return List.of();
    }

    private List<Attribute> attributes() {
        List<Attribute> attributes = new ArrayList<>();
        while (!isSpace() && !isEnd()) {
            at++;
        }
        while (!isEnd()) {
            int from = at;
            while (isSpace()) {
                at++;
            }
            if (isEnd()) {
                break;
            }
            int name = at;
            while (!isSpace() && !isOneOf('=', '>')) {
                at++;
            }
            String called = text.subSequence(name, at).toString();
            while (!isOneOf('"', '\'')) {
                at++;
            }
            char quote = at < text.length() ? text.charAt(at) : '"';
            at++;
            while (!isOneOf(quote, quote)) {
                at++;
            }
            at++;
            attributes.add(new Attribute(called, from, Math.min(at, text.length())));
        }
        return attributes;
    }

    private boolean isSpace() {
        return at < text.length() && text.charAt(at) <= ' ';
    }

    private boolean isEnd() {
        return isOneOf('>', '/');
    }

    /** Also where the text is over, so that nothing runs on. */
    private boolean isOneOf(char one, char other) {
        return at >= text.length() || text.charAt(at) == one || text.charAt(at) == other;
    }

    private boolean isHere(String sign) {
        return isAt(at, sign);
    }

    private boolean isAt(int place, String sign) {
        for (int i = 0; i < sign.length(); i++) {
            if (place + i >= text.length() || text.charAt(place + i) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void skipTo(String sign) {
        while (at < text.length() && !isAt(at, sign)) {
            at++;
        }
        at += sign.length();
    }
}
