package org.heed.process.instance;

import java.util.UUID;
import org.heed.identity.ServiceRules;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.process.ProcessVariables;
import org.heed.process.task.Claims;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A case on its way goes to another service: its tasks, those at hand and those to come, are for the people of that one. */
@Component
public class ServiceTransfer {
    private final CaseLifecycle course;
    private final Claims claims;
    private final ServiceRules rules;

    ServiceTransfer(CaseLifecycle course, Claims claims, ServiceRules rules) {
        this.course = course;
        this.claims = claims;
        this.rules = rules;
    }

    /** The officer leads, and is told; replies are signed off from now on if the service wants that, or if they were before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answers(UUID caseId, String service, String leadOfficer, String reason, User by) {
        Outcome facts = Outcome.of(ProcessVariables.SERVICE, service);
        course.learn(caseId, rules.signedOff().contains(service) ? facts.and(ProcessVariables.SIGN_OFF, true) : facts);
        claims.lead(caseId, leadOfficer, reason, by);
        claims.releaseOthers(caseId, by);
    }
}
