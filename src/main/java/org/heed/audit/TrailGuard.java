package org.heed.audit;

import java.util.List;
import org.heed.identity.User;

/** Says what a reader of the trail may see of its entries; whoever keeps subjects with words that some may not see provides one. */
public interface TrailGuard {
    /** The entries as this reader may see them, in the same order; those of other subjects are left as they are. */
    List<AuditRecord> seenBy(User reader, List<AuditRecord> entries);
}
