package org.heed.closure;

import java.util.Optional;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.record.CaseLink;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** The recommendation is followed up together with another, under that one's reference. */
@Component
class Merge implements CaseAction {
    private final EndedCases ended;

    Merge(EndedCases ended) {
        this.ended = ended;
    }

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope());
    }

    @Override
    public Optional<String> otherCase() {
        return Optional.of("other");
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        return ended.into(asked, CaseLink.Kind.MERGED_INTO, by);
    }
}
