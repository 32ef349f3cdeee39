package org.heed.audit;

import java.util.Collection;
import java.util.Set;
import org.heed.identity.User;

/** Says of which subjects a reader of the trail may not see the words; whoever keeps such subjects provides one. */
public interface TrailGuard {
    /** The kind of subject that it knows. */
    String subject();

    /** Those of the subjects whose words are withheld from this reader. */
    Set<String> withheld(Collection<String> subjectIds, User reader);
}
