package org.heed.assignment;

import java.util.List;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody of the service answers for one part. */
@Component
class GivePart implements CaseAction {
    private final Parts parts;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    GivePart(Parts parts, Directory directory, ApplicationEventPublisher events) {
        this.parts = parts;
        this.directory = directory;
        this.events = events;
    }

    @Override
    public String name() {
        return "givePart";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld()
                && (Permissions.mayKeepCase(user, about.scope()) || Permissions.mayAnswerFor(user, about.scope()));
    }

    @Override
    public String subject(RegisterEntry about, int number) {
        return parts.get(about.id(), number).wording();
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        Part part = parts.get(asked.about().id(), asked.number());
        boolean works = directory
                .present(asked.text("leadOfficer"))
                .filter(officer ->
                        Permissions.mayAnswerFor(officer, asked.about().scope()))
                .filter(officer -> asked.about().open()
                        || Permissions.maySeeExempt(officer, asked.about().exemptMatter()))
                .isPresent();
        if (!works) {
            return FormErrors.of(
                    "leadOfficer", "givePart.error.otherService", directory.nameOf(asked.text("leadOfficer")));
        }
        parts.give(part, asked.text("leadOfficer"), by);
        events.publishEvent(
                Notice.of(part.caseId(), "part.given", List.of(asked.text("leadOfficer")), part.wording(), by.id())
                        .onPage("do/replyToPart?number=" + part.number()));
        return FormErrors.none();
    }
}
