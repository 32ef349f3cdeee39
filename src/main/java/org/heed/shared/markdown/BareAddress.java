package org.heed.shared.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of http and https that stand among words, each without what ends the sentence. */
final class BareAddress {
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s\\p{Z}\\p{C}<>\"]+", Pattern.CASE_INSENSITIVE);

    private static final String SCHEME_END = "://";
    private static final String ENDS_SENTENCE = ".,:;!?'*_’”»";

    private final String text;
    private final Matcher matcher;
    private String found = "";

    BareAddress(String text) {
        this.text = text;
        this.matcher = ADDRESS.matcher(text);
    }

    /** Goes to the next; false where there is none. */
    boolean find() {
        while (matcher.find()) {
            found = text.substring(matcher.start(), end());
            if (found.length() > found.indexOf(SCHEME_END) + SCHEME_END.length()) {
                return true;
            }
        }
        return false;
    }

    String address() {
        return found;
    }

    int start() {
        return matcher.start();
    }

    /** A bracket that was opened before the address is not of it. */
    private int end() {
        int end = matcher.end();
        long spare = count(')') - count('(');
        while (end > matcher.start()) {
            char last = text.charAt(end - 1);
            if (last == ')' && spare > 0) {
                spare--;
            } else if (ENDS_SENTENCE.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private long count(char bracket) {
        return matcher.group().chars().filter(each -> each == bracket).count();
    }
}
