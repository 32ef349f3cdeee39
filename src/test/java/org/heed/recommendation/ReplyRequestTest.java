package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.heed.shared.event.Changed;
import org.junit.jupiter.api.Test;

/** Of whom a reply is asked may change, and by when; the date first set stays within a course. */
class ReplyRequestTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);
    private static final RecommendationEvent.Terms TERMS =
            new RecommendationEvent.Terms(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 3), true);
    private static final ReplyRequest ASKED = new ReplyRequest("s", "o", new Deadline(FIRST, FIRST, "two months"));

    private static Deadline deadline(LocalDate day, String basis) {
        return new Deadline(day, day, basis);
    }

    @Test
    void theFirstAssignmentSetsEverything() {
        ReplyRequest.Step step = ReplyRequest.NONE.assign("s", "o", deadline(FIRST, "two months"), TERMS);
        assertThat(step.now()).isEqualTo(ASKED);
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Assigned(
                        new RecommendationEvent.Asked(
                                new Changed<>(null, "s"),
                                new Changed<>(null, "o"),
                                new Changed<>(null, FIRST),
                                new Changed<>(null, "two months")),
                        TERMS));
    }

    @Test
    void anAssignmentAfterAnotherKeepsTheDateFirstSet() {
        ReplyRequest.Step step = ASKED.assign("t", "e", deadline(LATER, "28 days"), TERMS);
        assertThat(step.now()).isEqualTo(new ReplyRequest("t", "e", new Deadline(LATER, FIRST, "28 days")));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Assigned(
                        new RecommendationEvent.Asked(
                                new Changed<>("s", "t"),
                                new Changed<>("o", "e"),
                                new Changed<>(FIRST, LATER),
                                new Changed<>("two months", "28 days")),
                        TERMS));
    }

    @Test
    void anotherServiceRepliesByTheSameDay() {
        ReplyRequest.Step step = ASKED.reassign("t", "e", "Moved");
        assertThat(step.now()).isEqualTo(new ReplyRequest("t", "e", ASKED.deadline()));
        assertThat(step.event())
                .isEqualTo(new RecommendationEvent.Reassigned(
                        new RecommendationEvent.Asked(
                                new Changed<>("s", "t"),
                                new Changed<>("o", "e"),
                                new Changed<>(FIRST, FIRST),
                                new Changed<>("two months", "two months")),
                        "Moved"));
    }

    @Test
    void anotherOfficerRepliesForTheSameService() {
        ReplyRequest.Step step = ASKED.handOver("e", "Left");
        assertThat(step.now()).isEqualTo(new ReplyRequest("s", "e", ASKED.deadline()));
        assertThat(step.event()).isEqualTo(new RecommendationEvent.HandedOver(new Changed<>("o", "e"), "Left"));
    }

    @Test
    void whoDeclinesLeadsNoMore() {
        ReplyRequest.Step step = ASKED.decline("Not ours");
        assertThat(step.now()).isEqualTo(new ReplyRequest("s", null, ASKED.deadline()));
        assertThat(step.event()).isEqualTo(new RecommendationEvent.Declined(new Changed<>("o", null), "Not ours"));
    }

    @Test
    void moreTimeMovesTheDayAndNotTheDateFirstSet() {
        RecommendationEvent.Extension words = RecommendationEvent.Extension.agreed("chair", "Illness");
        ReplyRequest.Step step = ASKED.extend(LATER, words);
        assertThat(step.now()).isEqualTo(new ReplyRequest("s", "o", new Deadline(LATER, FIRST, "two months")));
        assertThat(step.event()).isEqualTo(new RecommendationEvent.Extended(new Changed<>(FIRST, LATER), words));
        assertThat(step.now().date()).isEqualTo(LATER);
        assertThat(step.now().originalDate()).isEqualTo(FIRST);
    }

    @Test
    void anExtensionSaysWhoAgreedOrWhichViewGaveIt() {
        assertThat(RecommendationEvent.Extension.agreed("chair", "Illness"))
                .isEqualTo(new RecommendationEvent.Extension("chair", "Illness", null, null));
        assertThat(RecommendationEvent.Extension.ofView("CLOSE", "12"))
                .isEqualTo(new RecommendationEvent.Extension(null, null, "CLOSE", "12"));
    }

    @Test
    void aNewCourseHasNoDate() {
        assertThat(ASKED.undated()).isEqualTo(new ReplyRequest("s", "o", null));
        assertThat(ASKED.undated().date()).isNull();
        assertThat(ASKED.undated().originalDate()).isNull();
        assertThatThrownBy(() -> ASKED.undated().due()).isInstanceOf(NullPointerException.class);
    }
}
