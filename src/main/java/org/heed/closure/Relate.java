package org.heed.closure;

import java.util.List;
import java.util.Optional;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.record.CaseLinks;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Two recommendations are noted as belonging together. */
@Component
class Relate implements CaseAction {
    private static final int MOST = 100;

    private final CaseLinks links;

    Relate(CaseLinks links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "relate";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return !about.withheld() && Permissions.mayKeepCase(user, about.scope());
    }

    @Override
    public boolean fits(RegisterEntry about) {
        return true;
    }

    @Override
    public Optional<String> otherCase() {
        return Optional.of("other");
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        RegisterEntry other = asked.other();
        if (other == null) {
            return EndedCases.noOther(asked);
        }
        List<CaseLink> standing = links.of(asked.about().id());
        if (standing.stream().anyMatch(link -> link.kind() == CaseLink.Kind.RELATED_TO && link.joins(other.id()))) {
            return FormErrors.of("other", "link.error.already", asked.text("other"));
        }
        if (standing.size() >= MOST || links.of(other.id()).size() >= MOST) {
            return FormErrors.of("other", "link.error.tooMany", MOST);
        }
        links.add(asked.about(), CaseLink.Kind.RELATED_TO, other, asked.text("reason"), by);
        return FormErrors.none();
    }
}
