package org.heed.meeting.intake;

import java.time.LocalDate;

/** A row of a file that can be registered: the line on which it begins, and what it says as it was understood. */
public record ImportRow(long line, String panel, LocalDate meetingDate, NewRecommendation recommendation) {}
