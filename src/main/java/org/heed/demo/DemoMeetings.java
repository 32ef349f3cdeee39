package org.heed.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.meeting.Panel;
import org.heed.meeting.intake.Intake;
import org.heed.recommendation.register.Register;
import org.springframework.stereotype.Component;

/** The meetings of the invented council, and what they registered. */
@Component
class DemoMeetings {
    private final Meetings meetings;
    private final Intake intake;
    private final Register register;

    DemoMeetings(Meetings meetings, Intake intake, Register register) {
        this.meetings = meetings;
        this.intake = intake;
        this.register = register;
    }

    boolean any() {
        return !meetings.meetings(meetings.panels().stream().map(Panel::id).toList())
                .isEmpty();
    }

    /** Panels meet on Thursdays. */
    static LocalDate heldOn(LocalDate today, DemoStory story) {
        return today.minusDays(story.daysAgo()).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
    }

    UUID register(DemoStory story, LocalDate heldOn, User by) {
        Meeting meeting = meetings.meetings(List.of(story.panel())).stream()
                .filter(known -> known.heldOn().equals(heldOn))
                .findFirst()
                .orElseGet(() -> meetings.add(story.panel(), heldOn, by));
        Intake.Registered registered = intake.register(
                Map.of(
                        "meeting", meeting.id().toString(),
                        "item", story.item(),
                        "kind", story.kind(),
                        "wording", story.wording()),
                by);
        return register.get(registered.reference().orElseThrow()).id();
    }
}
