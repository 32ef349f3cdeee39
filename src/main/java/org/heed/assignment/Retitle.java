package org.heed.assignment;

import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.title.Titles;
import org.heed.shared.event.Changed;
import org.springframework.stereotype.Component;

/** The scrutiny officer gives a recommendation a short title, or leaves it to be made of the wording again. */
@Component
class Retitle implements CaseAction {
    private static final String TITLE = "title";

    private final Titles titles;

    Retitle(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String name() {
        return "retitle";
    }

    @Override
    public boolean may(User user, RegisterEntry about) {
        return Permissions.mayKeepCase(user, about.scope()) && !about.withheld();
    }

    @Override
    public Map<String, String> suggested(RegisterEntry about) {
        return Map.of(TITLE, about.subject());
    }

    @Override
    public FormErrors perform(Asked asked, User by) {
        String title = asked.text(TITLE);
        titles.set(asked.about().id(), new Changed<>(asked.about().title(), title.isBlank() ? null : title), by.id());
        return FormErrors.none();
    }
}
