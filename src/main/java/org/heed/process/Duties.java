package org.heed.process;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;

/**
 * Who did in a case what keeps people apart, such as replying: everybody who acted, and everybody in whose place it was
 * done, for as long as the case lives. A duty has the name of the fact by which models exclude people.
 */
public interface Duties {
    /**
     * @param task which ends with it
     * @param forLead whether it is the lead officer's to do, whoever does it
     */
    void done(UUID caseId, String task, String duty, User by, boolean forLead);

    /** Everybody who did at least one of these, or for whom it was done. */
    Set<String> whoDid(UUID caseId, Collection<String> duties);

    /**
     * Somebody new did something in the case, so that tasks which are open already may be closed to this person.
     *
     * @param task which ends with it, and from which nobody need be kept; null where it was no task
     */
    record Done(UUID caseId, @Nullable String task, User by) {}
}
