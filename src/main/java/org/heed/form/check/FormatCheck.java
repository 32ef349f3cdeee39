package org.heed.form.check;

import org.heed.form.Constraints;

/** Whether a text is what it should be: an email address, or a phone number. */
final class FormatCheck {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LEAST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;

    private FormatCheck() {}

    static boolean fits(Constraints.Format format, String text) {
        return format == Constraints.Format.EMAIL ? isAddress(text) : isPhone(text);
    }

    /** One sign that parts the name from the host, which has a dot within; whether it exists, a mail server says. */
    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        String host = text.substring(at + 1);
        return at > 0
                && text.length() <= LONGEST_ADDRESS
                && text.indexOf('@', at + 1) < 0
                && text.chars()
                        .noneMatch(sign -> sign <= ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign))
                && text.chars().noneMatch(sign -> "<>(),;:\\\"[]".indexOf(sign) >= 0)
                && host.indexOf('.') > 0
                && !host.endsWith(".")
                && !host.contains("..")
                && !text.substring(0, at).startsWith(".");
    }

    /** At home or abroad: digits, with the signs that people put between them. */
    private static boolean isPhone(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        long count = digits.chars().filter(sign -> sign >= '0' && sign <= '9').count();
        return count >= LEAST_DIGITS
                && count <= MOST_DIGITS
                && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9' || " -().".indexOf(sign) >= 0);
    }
}
