package org.heed.tasklist.list;

import java.util.Map;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.identity.list.KeptList;
import org.heed.identity.list.KeptLists;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody keeps a list of tasks under a name. */
@Component
class SavedListDemoStep implements DemoStep {
    private final KeptLists saved;

    SavedListDemoStep(KeptLists saved) {
        this.saved = saved;
    }

    @Override
    public String name() {
        return "keepList";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        FormErrors errors = saved.keep(
                KeptList.WORK,
                typed.getOrDefault("name", ""),
                WorkFilter.of(typed).address(),
                by);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("No name for a list: " + typed);
        }
    }
}
