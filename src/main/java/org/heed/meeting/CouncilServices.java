package org.heed.meeting;

import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.Service;
import org.heed.identity.ServiceRules;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of the services of the council. */
@Component
class CouncilServices {
    @StoredAs("SERVICE_CHANGED")
    record ServiceChanged(Changed<Boolean> signsOff) implements Event {}

    private final ServiceRules rules;
    private final AuditTrail trail;

    CouncilServices(ServiceRules rules, AuditTrail trail) {
        this.rules = rules;
        this.trail = trail;
    }

    /** Whether every reply of the service is signed off. */
    boolean signsOff(Service service) {
        return rules.signedOff().contains(service.id());
    }

    @Transactional
    public void change(Service service, boolean signsOff, User by) {
        CouncilPermissions.requireKeepPanels(by);
        boolean before = signsOff(service);
        rules.set(service.id(), signsOff);
        trail.append(
                by.id(), AuditEntry.of("service", service.id(), new ServiceChanged(new Changed<>(before, signsOff))));
    }
}
