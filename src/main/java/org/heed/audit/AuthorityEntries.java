package org.heed.audit;

import org.heed.identity.AuthorityTrail;
import org.heed.shared.event.Event;
import org.springframework.stereotype.Component;

/** Changes of who may do what, in the audit trail. */
@Component
class AuthorityEntries implements AuthorityTrail {
    private final AuditTrail trail;

    AuthorityEntries(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void changed(String by, String subject, String subjectId, Event event) {
        trail.append(by, AuditEntry.of(subject, subjectId, event));
    }
}
