package org.heed.tasklist.bulk;

import java.util.List;
import org.heed.shared.BadRequest;

/** A task whose box was ticked: its id and the reference of its case, which can still be said when the task is gone. */
record ChosenTask(String id, String slug) {
    private static final int MOST = 100;

    /** Raises {@link BadRequest} where they are too many for one go. */
    static List<ChosenTask> read(List<String> ticked) {
        if (ticked.size() > MOST) {
            throw new BadRequest("tasks.bulk.most", MOST);
        }
        return ticked.stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .map(ChosenTask::read)
                .toList();
    }

    private static ChosenTask read(String value) {
        String[] parts = value.split(" ", 2);
        return new ChosenTask(parts[0], parts.length == 2 ? parts[1] : "");
    }

    /** The value of its box. */
    String value() {
        return id + " " + slug;
    }
}
