package org.heed.assignment;

import java.util.Set;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.process.instance.ServiceTransfer;
import org.heed.recommendation.Recommendation;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Stage;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseChanges;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Another service answers from now on, because the one that was asked cannot or is no more; the date of the reply stays. */
@Component
class Reassign implements CaseAction {
    private static final Set<Stage> ANSWERED_FOR =
            Set.of(Stage.RESPONSE, Stage.SIGN_OFF, Stage.CONSIDERATION, Stage.MONITORING, Stage.REVIEW, Stage.CLOSURE);

    private final Recommendations recommendations;
    private final CaseChanges changes;
    private final ServiceTransfer other;
    private final Directory directory;

    Reassign(Recommendations recommendations, CaseChanges changes, ServiceTransfer other, Directory directory) {
        this.recommendations = recommendations;
        this.changes = changes;
        this.other = other;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "reassign";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return about.closedOn() == null && about.service() != null && ANSWERED_FOR.contains(about.stage());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        RegisterEntry about = asked.about();
        String service = asked.text("service");
        String officer = asked.text("leadOfficer");
        String reason = asked.text("reason");
        if (service.equals(about.service())) {
            return FormErrors.of("service", "reassign.error.sameService", directory.serviceName(service));
        }
        boolean works = directory
                .present(officer)
                .filter(user -> user.has(Role.OFFICER) && user.services().contains(service))
                .isPresent();
        if (!works) {
            return FormErrors.of(
                    "leadOfficer",
                    "assign.error.otherService",
                    directory.nameOf(officer),
                    directory.serviceName(service));
        }
        other.answers(about.id(), service, officer, reason, by);
        Recommendation recommendation = recommendations.get(about.id());
        recommendation.reassign(service, officer, reason);
        recommendations.save(recommendation, by.id());
        String was = words(String.valueOf(about.service()), about.leadOfficer());
        changes.add(about.id(), CaseChanges.What.REASSIGNED, was, words(service, officer), reason, by);
        return FormErrors.none();
    }

    private String words(String service, @Nullable String officer) {
        String name = directory.serviceName(service);
        return officer == null ? name : name + ", " + directory.nameOf(officer);
    }
}
