package org.heed.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.heed.shared.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says beside the case, kept so that its text is written from the case as it is when the e-mail is sent.
 *
 * @param salutation how the person is addressed
 * @param more what else there is to say
 * @param ofTheCase whether {@code more} was said of the case, and is withheld with its words
 * @param by the name of who caused it
 * @param link to the task that it is about, or to a page of the case; null where what the person has to do is what is open
 */
public record Content(String salutation, String more, boolean ofTheCase, String by, @Nullable String link) {
    /** Of a row of the table of e-mails; null where an earlier version wrote it. */
    public static @Nullable Content of(ResultSet row) throws SQLException {
        String salutation = row.getString("salutation");
        return salutation == null
                ? null
                : new Content(
                        salutation,
                        row.getString("more"),
                        row.getBoolean("more_of_the_case"),
                        row.getString("caused_by"),
                        row.getString("link"));
    }

    /** Whether it is about one task. */
    boolean ofTask() {
        return link != null && link.startsWith(Notice.TASK);
    }

    public Content to(String person) {
        return new Content(person, more, ofTheCase, by, link);
    }
}
