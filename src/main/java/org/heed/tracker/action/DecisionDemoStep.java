package org.heed.tracker.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Something is decided about a case outside its tasks. */
@Component
class DecisionDemoStep implements DemoStep {
    private final CaseActions actions;

    DecisionDemoStep(CaseActions actions) {
        this.actions = actions;
    }

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        Map<String, String> answers = new HashMap<>(typed);
        String action = Objects.requireNonNull(answers.remove("action"));
        FormErrors errors = actions.performWithin(about.reference().slug(), action, 0, answers, by);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(action + " " + about.reference() + ": " + errors);
        }
    }
}
