package org.heed.tasklist.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.heed.HeedServer;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.meeting.Meetings;
import org.heed.meeting.intake.Intake;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people press "Start next task" in the same moment. */
@HeedServer
class NextTaskTest {
    private static final int PEOPLE = 6;
    private static final int TASKS = 5;

    @Autowired
    private NextTask next;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Intake intake;

    @Autowired
    private Meetings meetings;

    private static User clerk(String id) {
        return new User(id, id, id, id + "@example.org", Set.of(Role.SCRUTINY), Set.of("children"), Set.of());
    }

    @Test
    void everybodyGetsAnotherOneUntilThereIsNone() throws Exception {
        String mark = "lynx" + System.nanoTime();
        String meeting = meetings.meetings(List.of("children")).get(0).id().toString();
        for (int number = 0; number < TASKS; number++) {
            String wording = "That " + mark + " are watched. " + number;
            intake.register(
                    Map.of("meeting", meeting, "item", "Next", "kind", "RECOMMENDATION", "wording", wording),
                    clerk("a"));
        }
        WorkFilter filter = WorkFilter.of(Map.of("q", mark, "sort", "newest"));
        CyclicBarrier together = new CyclicBarrier(PEOPLE);
        List<Callable<Optional<OpenTask>>> presses = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            // Two of them are one person at two windows.
            User clerk = clerk("clerk-" + Math.max(1, person) + "-" + UUID.nameUUIDFromBytes(mark.getBytes()));
            presses.add(() -> {
                together.await();
                return next.take(filter, clerk);
            });
        }
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<OpenTask> taken = new ArrayList<>();
        try {
            for (var answer : people.invokeAll(presses)) {
                answer.get().ifPresent(taken::add);
            }
        } finally {
            people.shutdown();
        }
        assertThat(taken).extracting(OpenTask::id).hasSize(TASKS).doesNotHaveDuplicates();
        for (OpenTask task : taken) {
            assertThat(tasks.ofCase(task.caseId()))
                    .extracting(OpenTask::assignee)
                    .doesNotContainNull();
        }
        assertThat(next.take(filter, clerk("late"))).isEmpty();
    }
}
