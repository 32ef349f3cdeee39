package org.heed.audit;

import java.util.Map;
import org.heed.identity.AuthorityTrail;
import org.springframework.stereotype.Component;

/** Changes of who may do what, in the audit trail. */
@Component
class AuthorityEntries implements AuthorityTrail {
    private final AuditTrail trail;

    AuthorityEntries(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void changed(
            String by, String subject, String subjectId, String what, Map<String, ?> from, Map<String, ?> to) {
        trail.append(by, new AuditEntry(subject, subjectId, what, from, to));
    }
}
