package org.heed.tracker;

/** What an entry of the timeline is about, by the event that it tells of. */
enum TimelineKind {
    SAID,
    STEPS,
    TASKS,
    LETTERS,
    EVIDENCE,
    PRIVACY;

    static TimelineKind of(String event) {
        return switch (event) {
            case "RESPONDED", "CONSIDERED", "PROGRESS_REPORTED", "ANSWERED", "ESCALATION_ANSWERED" -> SAID;
            case "PART_REPLIED", "PART_REPORTED", "ACTION_REPORTED" -> SAID;
            case "WITHHELD", "OPENED_AGAIN", "EXEMPT_READ" -> PRIVACY;
            default -> byBeginning(event.replaceFirst("_.*", ""));
        };
    }

    private static TimelineKind byBeginning(String word) {
        return switch (word) {
            case "TASK" -> TASKS;
            case "LETTER" -> LETTERS;
            case "EVIDENCE", "COMMENT" -> EVIDENCE;
            default -> STEPS;
        };
    }
}
