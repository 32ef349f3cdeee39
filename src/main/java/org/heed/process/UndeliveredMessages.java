package org.heed.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heed.identity.User;

/** Messages to people that could not be delivered, for whoever looks after what is stuck. */
public interface UndeliveredMessages {
    /**
     * One message to one person.
     *
     * @param answer why, in the words of the mail server; empty where no address is known
     */
    record Undelivered(UUID id, UUID caseId, String recipient, String subject, Instant since, String answer) {}

    /** The oldest first, at most so many. */
    List<Undelivered> oldest(int most);

    /** How many there are. */
    long count();

    /** Tries these again; those that were sent meanwhile are left alone. How many are tried. */
    int sendAgain(Collection<UUID> ids, User by);

    /** These are not tried any more. How many are left. */
    int leave(Collection<UUID> ids, User by);
}
