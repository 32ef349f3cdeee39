package org.heed.audit;

import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.springframework.stereotype.Component;

/** The way into the trail for the auditor at home: the search, the whole list and the export. */
@Component
class AuditSection implements HomeSection {
    @Override
    public HomePart part() {
        return HomePart.AUDIT;
    }

    @Override
    public String template() {
        return "audit/entry";
    }

    @Override
    public AuditFilter content(User user) {
        return new AuditFilter(null, null, null, null);
    }
}
