package org.heed.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Plays the people of the invented council: registers what met, and does week by week what each story plans. */
@Component
class DemoPlayer {
    private final DemoMeetings meetings;
    private final DemoSteps steps;
    private final DemoMoments moments;
    private final DemoPeople people;
    private final Clock clock;
    private final Map<DemoStory, Progress> progress = new HashMap<>();

    DemoPlayer(DemoMeetings meetings, DemoSteps steps, DemoMoments moments, DemoPeople people, Clock clock) {
        this.meetings = meetings;
        this.steps = steps;
        this.moments = moments;
        this.people = people;
        this.clock = clock;
    }

    /** How far a story is, and since when. */
    private record Progress(UUID caseId, int steps, LocalDate since) {}

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
                progress.put(story, new Progress(meetings.register(story, heldOn, people.scrutiny(story)), 0, today));
            } else if (at != null) {
                goOn(story, at, today);
            }
        }
    }

    /** A task takes people longer than a week, so none is looked for in the week after a step. */
    private void goOn(DemoStory story, Progress at, LocalDate today) {
        long weeks = ChronoUnit.WEEKS.between(at.since(), today);
        moments.play(story, at.caseId(), at.steps(), weeks, this::caseOf);
        if (weeks > 1 && at.steps() < story.plan().size() && steps.take(story, at.caseId(), at.steps())) {
            progress.put(story, new Progress(at.caseId(), at.steps() + 1, today));
        }
    }

    /** What stands beside the tasks, once the stories are played. */
    void touch(DemoTouches touches) {
        progress.forEach((story, at) -> moments.play(story, at.caseId(), at.steps(), Long.MAX_VALUE, this::caseOf));
        moments.requireAllPlayed();
        DemoStory parted = story(each -> each.wording().contains("parents’ evening on online safety"));
        DemoStory promised = story(each -> each.wording().contains("a library of its own"));
        touches.parts(caseOf(parted), people.scrutiny(parted), people.officer(parted));
        touches.actions(caseOf(promised), people.officer(promised));
        touches.related(caseOf(parted), caseOf(promised), people.scrutiny(parted));
    }

    private UUID caseOf(String words) {
        return caseOf(story(story -> story.wording().contains(words)));
    }

    private UUID caseOf(DemoStory story) {
        return Objects.requireNonNull(progress.get(story), "The story has begun")
                .caseId();
    }

    private DemoStory story(Predicate<DemoStory> wanted) {
        return progress.keySet().stream().filter(wanted).findFirst().orElseThrow();
    }
}
