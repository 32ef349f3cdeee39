package org.heed.notification.outbox;

import jakarta.mail.SendFailedException;
import org.heed.shared.text.OutgoingText;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Reads what the mail server answered out of what the mail library raises. */
final class SmtpAnswer {
    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_CAUSES = 20;
    private static final String CLOSING = "421";

    private SmtpAnswer() {}

    static Undelivered of(MailException refused) {
        Throwable raised = refused;
        if (refused instanceof MailSendException sending && sending.getMessageExceptions().length > 0) {
            raised = sending.getMessageExceptions()[0];
        }
        boolean ofTheMessage = false;
        String answer = null;
        String deepest = String.valueOf(raised.getMessage());
        int causes = 0;
        for (Throwable cause = raised; cause != null && causes < MOST_CAUSES; cause = cause.getCause()) {
            ofTheMessage |= cause instanceof SendFailedException;
            String said = cause.getMessage();
            if (said != null && !said.isBlank()) {
                deepest = said;
                answer = isReply(said) ? said : answer;
            }
            causes++;
        }
        String words = OutgoingText.line(answer == null ? deepest : answer);
        return new Undelivered(kind(refused, ofTheMessage, answer), cut(words), refused);
    }

    private static Undelivered.Kind kind(MailException refused, boolean ofTheMessage, @Nullable String answer) {
        if (refused instanceof MailPreparationException || refused instanceof MailParseException) {
            return Undelivered.Kind.NEVER;
        }
        if (refused instanceof MailAuthenticationException
                || !ofTheMessage
                || answer == null
                || answer.startsWith(CLOSING)) {
            return Undelivered.Kind.SERVER;
        }
        return answer.charAt(0) == '5' ? Undelivered.Kind.NEVER : Undelivered.Kind.LATER;
    }

    /** Whether the text begins as an answer by SMTP does, such as 550. */
    private static boolean isReply(String said) {
        return said.length() > 3
                && (said.charAt(0) == '4' || said.charAt(0) == '5')
                && Character.isDigit(said.charAt(1))
                && Character.isDigit(said.charAt(2))
                && (said.charAt(3) == ' ' || said.charAt(3) == '-');
    }

    private static String cut(String words) {
        return words.length() <= MOST_CHARACTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_CHARACTERS)));
    }
}
