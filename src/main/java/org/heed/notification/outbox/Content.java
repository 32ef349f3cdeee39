package org.heed.notification.outbox;

/**
 * What an e-mail says beside the case, kept so that its text is written from the case as it is when the e-mail is sent.
 *
 * @param salutation how the person is addressed
 * @param more what else there is to say
 * @param ofTheCase whether {@code more} was said of the case, and is withheld with its words
 * @param by the name of who caused it
 */
public record Content(String salutation, String more, boolean ofTheCase, String by) {
    public Content to(String person) {
        return new Content(person, more, ofTheCase, by);
    }
}
