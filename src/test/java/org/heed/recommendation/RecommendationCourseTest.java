package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.jspecify.annotations.Nullable;

/** What holds in every course that a recommendation can take. */
class RecommendationCourseTest {
    private static final Set<CourseStep> OF_CLOSED = Set.of(CourseStep.REOPEN, CourseStep.ENTER);

    private Recommendation made = new RecommendationsInMemory().registered();
    private final List<RecommendationEvent> events = new ArrayList<>();

    /** Takes those of the steps that can be taken, in their order, and looks at the recommendation after each. */
    private void follow(List<CourseStep> steps, Runnable look) {
        made = new RecommendationsInMemory().registered();
        events.clear();
        for (CourseStep step : steps) {
            if (step.movesTheDate() && Stored.asked(made).date() == null) {
                continue;
            }
            boolean wasOpen = made.isOpen();
            try {
                step.take(made);
                assertThat(wasOpen || OF_CLOSED.contains(step))
                        .as("%s of a closed case", step)
                        .isTrue();
            } catch (RuleViolation refused) {
                assertThat(made.isOpen()).isEqualTo(wasOpen);
            }
            events.addAll(made.takeEvents());
            look.run();
        }
    }

    private void follow(List<CourseStep> steps) {
        follow(steps, () -> {});
    }

    @Property
    void deliveryBecomesDoneByACheckAlone(@ForAll @Size(max = 25) List<CourseStep> steps) {
        follow(steps);
        Delivery delivery = Delivery.NOT_STARTED;
        for (RecommendationEvent event : events) {
            Delivery now = deliveryAfter(event, delivery);
            boolean looked = event instanceof RecommendationEvent.ClosureChecked
                    || event instanceof RecommendationEvent.ClosureApproved;
            if (now == Delivery.DONE && delivery != Delivery.DONE) {
                assertThat(looked).as("%s after %s", event, delivery).isTrue();
                assertThat(delivery).isEqualTo(Delivery.DONE_AWAITING_CHECK);
            }
            delivery = now;
        }
        assertThat(Stored.status(made).delivery()).isEqualTo(delivery);
    }

    private static Delivery deliveryAfter(RecommendationEvent event, Delivery before) {
        Changed<Delivery> changed = event instanceof RecommendationEvent.Responded responded
                ? responded.delivery()
                : event instanceof RecommendationEvent.ProgressReported reported
                        ? reported.delivery()
                        : event instanceof RecommendationEvent.ClosureChecked checked
                                ? checked.delivery()
                                : event instanceof RecommendationEvent.ClosureNotReady notReady
                                        ? notReady.delivery()
                                        : event instanceof RecommendationEvent.Reopened reopened
                                                ? reopened.delivery()
                                                : null;
        if (changed != null) {
            assertThat(changed.from()).as("what %s tells of before", event).isEqualTo(before);
            return changed.to();
        }
        return event instanceof RecommendationEvent.ClosureApproved approved
                ? approved.delivery()
                : event instanceof RecommendationEvent.ClosureReturned returned ? returned.delivery() : before;
    }

    @Property
    void theDateFirstSetStaysUntilItIsReopened(@ForAll @Size(max = 25) List<CourseStep> steps) {
        follow(steps, () -> {
            LocalDate first = null;
            for (RecommendationEvent event : events) {
                if (event instanceof RecommendationEvent.Assigned assigned && first == null) {
                    first = assigned.asked().deadline().to();
                } else if (event instanceof RecommendationEvent.Reopened reopened) {
                    assertThat(reopened.deadlineFirst()).isEqualTo(first);
                    first = null;
                }
            }
            assertThat(Stored.asked(made).originalDate()).isEqualTo(first);
        });
    }

    @Property
    void theFirstWordingStaysThroughEveryRewording(@ForAll @Size(max = 25) List<CourseStep> steps) {
        follow(steps);
        String wording = RecommendationsInMemory.WORDING;
        for (RecommendationEvent event : events) {
            if (event instanceof RecommendationEvent.Reworded reworded) {
                assertThat(reworded.wording().from()).isEqualTo(wording);
                wording = reworded.newWording();
            } else {
                assertThat(event.newWording()).isNull();
            }
        }
        assertThat(Stored.wording(made)).isEqualTo(wording);
        boolean reworded = !wording.equals(RecommendationsInMemory.WORDING);
        assertThat(Stored.firstWording(made)).isEqualTo(reworded ? RecommendationsInMemory.WORDING : null);
    }

    @Property
    void aClosedOneRefusesEverythingButReopening(
            @ForAll @Size(max = 15) List<CourseStep> steps, @ForAll CourseStep next, @ForAll boolean withdrawn) {
        follow(steps);
        if (made.isOpen()) {
            (withdrawn ? CourseStep.WITHDRAW : CourseStep.CLOSE_SATISFIED).take(made);
        }
        CaseStatus status = Stored.status(made);
        ReplyRequest asked = Stored.asked(made);
        made.takeEvents();
        if (next == CourseStep.REOPEN) {
            next.take(made);
            assertThat(made.isOpen()).isTrue();
        } else if (next != CourseStep.ENTER && (!next.movesTheDate() || asked.date() != null)) {
            assertThatThrownBy(() -> next.take(made)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
                assertThat(refused.code()).isEqualTo("rule.closed");
                assertThat(refused.arguments()).containsExactly("CLSP-2026/27-01");
            });
            assertThat(made.takeEvents()).isEmpty();
            assertThat(made.isOpen()).isFalse();
            assertThat(Stored.status(made)).isEqualTo(status);
            assertThat(Stored.asked(made)).isEqualTo(asked);
        }
    }

    @Property
    void whatItIsAskedOfIsWhatTheLastEventSays(@ForAll @Size(max = 25) List<CourseStep> steps) {
        follow(steps);
        String service = null;
        for (RecommendationEvent event : events) {
            service = serviceAfter(event, service);
        }
        assertThat(made.scope().service()).isEqualTo(service);
        assertThat(made.scope().panel()).isEqualTo("p");
    }

    private static @Nullable String serviceAfter(RecommendationEvent event, @Nullable String before) {
        return event instanceof RecommendationEvent.Assigned assigned
                ? assigned.asked().service().to()
                : event instanceof RecommendationEvent.Reassigned reassigned
                        ? reassigned.asked().service().to()
                        : before;
    }
}
