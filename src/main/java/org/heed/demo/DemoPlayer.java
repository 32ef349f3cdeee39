package org.heed.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.heed.process.OpenTasks;
import org.heed.process.Submissions;
import org.springframework.stereotype.Component;

/** Plays the people of the invented council: registers what met, and completes the tasks that each story plans. */
@Component
class DemoPlayer {
    /** How long people take over a task. */
    private static final Duration THINKING = Duration.ofDays(12);

    private final DemoMeetings meetings;
    private final OpenTasks tasks;
    private final Submissions submissions;
    private final DemoPeople people;
    private final Clock clock;
    private final Map<DemoStory, Progress> progress = new HashMap<>();

    DemoPlayer(DemoMeetings meetings, OpenTasks tasks, Submissions submissions, DemoPeople people, Clock clock) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.submissions = submissions;
        this.people = people;
        this.clock = clock;
    }

    private record Progress(UUID caseId, int steps) {}

    /** Whether the register is somebody's already. */
    boolean somebodyIsHere() {
        return meetings.any();
    }

    /** Makes the people known who will be played. */
    void gather() {
        people.gather();
    }

    /** What happens in one week: at most one step in each story. */
    void week(List<DemoStory> stories, LocalDate realToday) {
        LocalDate today = LocalDate.now(clock);
        for (DemoStory story : stories) {
            LocalDate heldOn = DemoMeetings.heldOn(realToday, story);
            Progress at = progress.get(story);
            if (at == null && !heldOn.isAfter(today)) {
                progress.put(story, new Progress(meetings.register(story, heldOn, people.scrutiny(story)), 0));
            } else if (at != null && at.steps() < story.plan().size()) {
                step(story, at);
            }
        }
    }

    /** What stands beside the tasks, once the stories are played. */
    void touch(List<DemoStory> stories, DemoTouches touches) {
        UUID parted = caseOf(stories, "Online safety in primary schools", "RECOMMENDATION");
        DemoStory story = story(stories, "Online safety in primary schools", "RECOMMENDATION");
        touches.parts(parted, people.scrutiny(story), people.officer(story));
        DemoStory libraries = story(stories, "Libraries in schools", "RECOMMENDATION");
        UUID promised = caseOf(stories, "Libraries in schools", "RECOMMENDATION");
        touches.actions(promised, people.officer(libraries));
        touches.related(parted, promised, people.scrutiny(story));
    }

    private UUID caseOf(List<DemoStory> stories, String item, String kind) {
        return progress.get(story(stories, item, kind)).caseId();
    }

    private static DemoStory story(List<DemoStory> stories, String item, String kind) {
        return stories.stream()
                .filter(story -> story.item().equals(item) && story.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void step(DemoStory story, Progress at) {
        Instant ripe = clock.instant().minus(THINKING);
        for (OpenTask task : tasks.ofCase(at.caseId())) {
            if (task.createdAt().isBefore(ripe)) {
                User by = people.toDo(task);
                Map<String, Object> answers =
                        DemoAnswers.to(task.key(), story, story.plan().get(at.steps()), LocalDate.now(clock), people);
                FormErrors errors = submissions.submit(task.id(), answers, by);
                if (!errors.isEmpty()) {
                    throw new IllegalStateException("The demonstration answers wrongly: " + story + " " + errors);
                }
                progress.put(story, new Progress(at.caseId(), at.steps() + 1));
                return;
            }
        }
    }
}
