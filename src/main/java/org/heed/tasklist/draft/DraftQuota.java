package org.heed.tasklist.draft;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.heed.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much is kept of what one person has typed for one task: the oldest versions go first. */
@Component
class DraftQuota {
    private static final int MOST_BYTES = 200 * 1024;

    private final JdbcClient database;
    private final DraftSettings settings;

    DraftQuota(JdbcClient database, DraftSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Raises {@link RuleViolation} where one version alone is too large. */
    static void requireSmall(Map<String, String> answers) {
        long size = answers.entrySet().stream()
                .mapToLong(answer -> (answer.getKey() + answer.getValue()).getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (size > MOST_BYTES) {
            throw new RuleViolation("answerDraft.tooLarge", MOST_BYTES / 1024);
        }
    }

    /** Deletes a person's oldest versions beyond what is kept; the one that stands and the person's latest stay. */
    void keep(String task, String by) {
        database.sql(
                        """
                        delete from answer_draft where task_id = :task and number in (
                          select number from (
                            select number, row_number() over latest as place, sum(bytes) over latest as size
                            from answer_draft where task_id = :task and by = :by
                            window latest as (order by number desc)) mine
                          where place > 1 and (place > :most or size > :bytes))
                        and number <> coalesce((select max(number) from answer_draft where task_id = :task and not aside), 0)""")
                .param("task", task)
                .param("by", by)
                .param("most", settings.versions())
                .param("bytes", settings.size().toBytes())
                .update();
    }
}
