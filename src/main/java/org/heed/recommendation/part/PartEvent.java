package org.heed.recommendation.part;

import org.heed.recommendation.Decision;
import org.heed.recommendation.Delivery;
import org.heed.recommendation.Judgement;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;

/** What can happen to a part of a recommendation. */
sealed interface PartEvent extends Event {
    @StoredAs("PART_ADDED")
    record Added(int number, String wording) implements PartEvent {}

    @StoredAs("PART_GIVEN")
    record Given(int number, String owner) implements PartEvent {}

    @StoredAs("PART_REPLIED")
    record Replied(int number, Decision decision, PartReply said) implements PartEvent {}

    @StoredAs("PART_REPORTED")
    record Reported(int number, Delivery delivery, PartReply said) implements PartEvent {}

    @StoredAs("PART_JUDGED")
    record Judged(int number, Judgement judgement, @Nullable String words) implements PartEvent {}
}
