package org.heed.recommendation;

import java.util.UUID;
import org.heed.identity.User;

/**
 * Said once it is kept: more time for a reply was asked for, given or refused.
 *
 * @param words until when, or why not
 */
public record MoreTime(UUID caseId, What what, String words, User by) {
    /** What happened. */
    public enum What {
        ASKED,
        GIVEN,
        REFUSED
    }
}
