package org.heed.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.springframework.stereotype.Component;

/** Completes the tasks of the invented council as the plan of each story says. */
@Component
class DemoSteps {
    /** How long people take over a task. */
    private static final Duration THINKING = Duration.ofDays(12);

    private final OpenTasks tasks;
    private final Submissions submissions;
    private final DemoPeople people;
    private final Clock clock;

    DemoSteps(OpenTasks tasks, Submissions submissions, DemoPeople people, Clock clock) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.people = people;
        this.clock = clock;
    }

    /** Whether a task waited long enough, and is done now. */
    boolean take(DemoStory story, UUID caseId, int step) {
        Instant ripe = clock.instant().minus(THINKING);
        for (OpenTask task : tasks.ofCase(caseId)) {
            if (task.createdAt().isBefore(ripe)) {
                Map<String, Object> answers = DemoAnswers.to(task.key(), story, step, LocalDate.now(clock), people);
                FormErrors errors = submissions.complete(task.id(), answers, people.toDo(task));
                if (!errors.isEmpty()) {
                    throw new IllegalStateException("The demonstration answers wrongly: " + story + " " + errors);
                }
                return true;
            }
        }
        return false;
    }
}
