package org.heed.recommendation.record;

import java.util.List;

/**
 * A list in everything about a case, such as its comments.
 *
 * @param name what programs call it
 * @param title key of its heading in the message bundle
 */
public record ExportedList(String name, String title, List<Row> rows) {
    /**
     * One thing in the list: in words for people, and once more as data for programs.
     *
     * @param lines what else is said of it
     */
    public record Row(String heading, String text, List<RecordEntry.Line> lines, Object data) {}
}
