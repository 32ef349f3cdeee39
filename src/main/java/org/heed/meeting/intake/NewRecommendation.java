package org.heed.meeting.intake;

import java.util.UUID;
import org.heed.recommendation.Kind;

/** What the scrutiny officer registers: the meeting, the agenda item, the kind and the wording. */
public record NewRecommendation(UUID meeting, String item, Kind kind, String wording) {}
