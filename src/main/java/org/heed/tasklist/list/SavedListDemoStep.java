package org.heed.tasklist.list;

import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody keeps a list of tasks under a name. */
@Component
class SavedListDemoStep implements DemoStep {
    private final SavedLists saved;

    SavedListDemoStep(SavedLists saved) {
        this.saved = saved;
    }

    @Override
    public String name() {
        return "keepList";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        WorkFilter filter = new WorkFilter(
                typed.get("view"),
                typed.get("q"),
                typed.get("panel"),
                typed.get("service"),
                typed.get("stage"),
                typed.get("due"),
                null,
                typed.get("sort"));
        FormErrors errors = saved.keep(typed.getOrDefault("name", ""), filter, by);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("No name for a list: " + typed);
        }
    }
}
