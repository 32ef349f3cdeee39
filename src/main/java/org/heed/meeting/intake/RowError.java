package org.heed.meeting.intake;

import org.heed.shared.UserMessage;

/** What is wrong in a file: the line on which the row begins, the column where it is one, and the reason. */
public record RowError(long line, String column, String code, Object... arguments) implements UserMessage {}
