package org.heed.collaboration;

import java.util.Map;
import java.util.Objects;
import org.heed.collaboration.PassOn.Way;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.DemoStep;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Somebody asks a colleague to help with a task, or gives it back with a note. */
@Component
class HelpDemoStep implements DemoStep {
    private final OpenTasks tasks;
    private final PassOn passOn;
    private final Contributions contributions;

    HelpDemoStep(OpenTasks tasks, PassOn passOn, Contributions contributions) {
        this.tasks = tasks;
        this.passOn = passOn;
        this.contributions = contributions;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public void perform(RegisterEntry about, Map<String, String> typed, User by) {
        String note = typed.get("note");
        for (OpenTask task : tasks.ofCase(about.id())) {
            OpenTask open = passOn.open(task.id(), note == null ? Way.HELP : Way.GIVE_BACK, by);
            if (note == null) {
                contributions.ask(
                        open.id(),
                        Objects.requireNonNull(typed.get("to")),
                        Objects.requireNonNull(typed.get("wanted")),
                        by);
            } else {
                contributions.giveBack(open.id(), note, by);
            }
        }
    }
}
