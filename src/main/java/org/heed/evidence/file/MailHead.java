package org.heed.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of an e-mail as RFC 5322 has it: named fields, some of them folded, and an empty line. */
final class MailHead {
    private static final int LONGEST = 256 * 1024;
    private static final int FEWEST = 2;
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,76})[ \t]*:.*");

    /** Every e-mail that somebody sent has some of these; programs put fields of their own before them. */
    private static final Set<String> OF_MAIL =
            Set.of("from", "to", "date", "subject", "message-id", "received", "mime-version", "return-path");

    private MailHead() {}

    /** Whether a file begins so. The line with which mail boxes part e-mails may stand before it. */
    static boolean begins(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LONGEST), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "");
        Set<String> named = new HashSet<>();
        int at = 0;
        boolean first = true;
        while (at < head.length()) {
            int end = head.indexOf('\n', at);
            String line = head.substring(at, end < 0 ? head.length() : end).replaceFirst("\r$", "");
            if (line.isEmpty()) {
                break;
            }
            boolean folded = !first && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            boolean box = first && line.startsWith("From ");
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                named.add(field.group(1).toLowerCase(Locale.ROOT));
            } else if (!folded && !box) {
                return false;
            }
            first = false;
            at = end < 0 ? head.length() : end + 1;
        }
        named.retainAll(OF_MAIL);
        return named.size() >= FEWEST && head.indexOf('\0') < 0;
    }
}
