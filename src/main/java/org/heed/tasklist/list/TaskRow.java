package org.heed.tasklist.list;

import java.time.LocalDate;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.Stage;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.Timing;
import org.jspecify.annotations.Nullable;

/**
 * One line of a task list: what to do, about which recommendation, by when and who has it.
 *
 * @param title of the task
 * @param subject the short title of the recommendation
 */
public record TaskRow(
        String id,
        String key,
        String title,
        String reference,
        String slug,
        String subject,
        String wording,
        Standing standing,
        @Nullable LocalDate due,
        Timing timing,
        @Nullable String holder,
        boolean mayClaim,
        boolean mayRelease,
        TaskPeople people) {

    /** The task that a chair can complete for many cases at once. */
    public static final String CLOSURE = "approveClosure";

    boolean canBeApproved() {
        return key.equals(CLOSURE) && (mayClaim || mayRelease);
    }

    static TaskRow of(OpenTask task, RegisterEntry about, Holding holding, LocalDate today) {
        return new TaskRow(
                task.id(),
                task.key(),
                task.title(),
                about.reference().toString(),
                about.reference().slug(),
                about.subject(),
                about.wording(),
                new Standing(about.origin().panel(), about.service(), about.stage()),
                task.due(),
                Timing.of(task.due(), today),
                holding.holder(),
                holding.mayClaim(),
                holding.mayRelease(),
                holding.people());
    }

    /** Whose the case is, by the ids of panel and service, and where it stands. */
    record Standing(String panel, @Nullable String service, Stage stage) {}

    /** Who has a task, and what the user at hand may do about it. */
    record Holding(@Nullable String holder, boolean mayClaim, boolean mayRelease, TaskPeople people) {}
}
