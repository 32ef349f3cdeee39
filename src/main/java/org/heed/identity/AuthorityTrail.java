package org.heed.identity;

import org.heed.shared.event.Event;

/** Where it is kept for ever that somebody may do more or less from now on; in the transaction that changes it. */
public interface AuthorityTrail {
    /** @param by who changed it; {@link User#HEED} where another system did, and Heed has only heard of it */
    void changed(String by, String subject, String subjectId, Event event);
}
