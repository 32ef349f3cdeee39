package org.heed.meeting.intake;

import java.util.Optional;
import org.heed.meeting.Meeting;
import org.heed.meeting.Meetings;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.Reference;
import org.springframework.stereotype.Component;

/** Finds the recommendation that says the same under the same agenda item. */
@Component
public class Twins {
    private final Meetings meetings;
    private final Recommendations recommendations;

    Twins(Meetings meetings, Recommendations recommendations) {
        this.meetings = meetings;
        this.recommendations = recommendations;
    }

    public Optional<Reference> of(Meeting meeting, NewRecommendation wanted) {
        return meetings.titled(meeting, wanted.item())
                .flatMap(item -> recommendations.worded(item.id(), wanted.wording()));
    }
}
