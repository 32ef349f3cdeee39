package org.heed.process;

import java.util.List;

/** What was answered at a task to questions that an administrator has added. */
public record FurtherAnswers(String task, String title, List<Answer> answers) {
    /** A question as it was asked, and its answer in words. */
    public record Answer(String key, String label, String text) {}
}
