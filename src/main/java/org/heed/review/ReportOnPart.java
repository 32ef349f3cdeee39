package org.heed.review;

import java.time.Clock;
import java.time.LocalDate;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.PartReply;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** How far one part has come. */
@Component
class ReportOnPart implements CaseAction {
    private final Parts parts;
    private final Clock clock;

    ReportOnPart(Parts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "reportOnPart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayAnswerFor(user, about.scope());
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return parts.get(about.id(), number).wording();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        LocalDate again = (LocalDate) asked.values().get("pausedUntil");
        if (again != null && !again.isAfter(LocalDate.now(clock))) {
            return FormErrors.of("pausedUntil", "respond.error.past");
        }
        String risk = asked.text("riskAcceptedBy");
        parts.report(
                part,
                Delivery.valueOf(asked.text("delivery")),
                new PartReply(asked.text("words"), again, risk.isEmpty() ? null : risk, null),
                by);
        return FormErrors.none();
    }
}
