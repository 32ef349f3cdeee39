package org.heed.notification;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.process.ServiceTaskHandler;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The e-mail to the executive member and the director when the panel escalates; none once the case has gone on. */
@Component
class TellEscalation implements ServiceTaskHandler {
    private static final Set<Stage> OVER = EnumSet.of(Stage.MONITORING, Stage.REVIEW, Stage.CLOSURE, Stage.CLOSED);

    private final Register register;
    private final CaseRecipients concerned;
    private final Outbox post;

    TellEscalation(Register register, CaseRecipients concerned, Outbox post) {
        this.register = register;
        this.concerned = concerned;
        this.post = post;
    }

    @Override
    public void perform(UUID caseId, Map<String, String> notes) {
        RegisterEntry entry = register.get(caseId);
        if (!OVER.contains(entry.stage())) {
            post.send("escalated", entry, concerned.above(entry));
        }
    }
}
