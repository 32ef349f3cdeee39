package org.heed.process;

import java.util.List;

/** What was answered at a task to questions that an administrator has added. */
public record FurtherAnswers(String task, String title, List<Answer> answers) {
    /** A question as it was asked, and its answer in words; {@code files} is what it was answered with, if with files. */
    public record Answer(String key, String label, String text, List<File> files) {
        /** What was kept by an earlier version knows no files. */
        @SuppressWarnings("ConstantValue")
        public Answer {
            files = files == null ? List.of() : files;
        }
    }

    /** A file by its id, and its name for the record. */
    public record File(String id, String name) {}
}
