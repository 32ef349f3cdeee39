package org.heed.collaboration;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.heed.form.Form;
import org.heed.form.Submission;
import org.heed.form.page.PageForms;
import org.heed.form.page.SentForm;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.identity.permission.TaskScope;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.springframework.stereotype.Component;

/** The ways in which a task goes from one person to another, each with its form and who may. */
@Component
class PassOn {
    private final OpenTasks tasks;
    private final Candidates candidates;
    private final Claims claims;
    private final Contributions contributions;

    PassOn(OpenTasks tasks, Candidates candidates, Claims claims, Contributions contributions) {
        this.tasks = tasks;
        this.candidates = candidates;
        this.claims = claims;
        this.contributions = contributions;
    }

    /** {@code field} is where a rule that the way would break is shown. */
    enum Way {
        HAND("hand", "to", TaskPermissions::requireHand),
        HELP("help", "to", TaskPermissions::requireAskForHelp),
        GIVE_BACK("give-back", "note", TaskPermissions::requireGiveBack);

        final String path;
        final String field;
        private final BiConsumer<User, TaskScope> require;
        private final Form blank;

        Way(String path, String field, BiConsumer<User, TaskScope> require) {
            this.path = path;
            this.field = field;
            this.require = require;
            this.blank = PageForms.read("task-" + path);
        }
    }

    /** The task, for somebody who may pass it on in this way; raises NotFound or NotAllowed otherwise. */
    OpenTask open(String taskId, Way way, User user) {
        OpenTask task = tasks.open(taskId, user);
        way.require.accept(user, task.taskScope());
        return task;
    }

    Form form(OpenTask task, Way way) {
        return SentForm.searching(way.blank, candidates.forTask(task));
    }

    /** What is done with the checked answers. */
    Consumer<Map<String, Object>> work(String taskId, Way way, User by) {
        return values -> {
            switch (way) {
                case HAND -> claims.hand(taskId, Submission.text(values, "to"), Submission.text(values, "reason"), by);
                case HELP ->
                    contributions.ask(taskId, Submission.text(values, "to"), Submission.text(values, "wanted"), by);
                case GIVE_BACK -> contributions.giveBack(taskId, Submission.text(values, "note"), by);
            }
        };
    }
}
