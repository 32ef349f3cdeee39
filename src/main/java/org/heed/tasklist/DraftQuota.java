package org.heed.tasklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much is kept of what one person has typed for one task: the oldest versions go first. */
@Component
class DraftQuota {
    private final JdbcClient database;
    private final DraftSettings settings;

    DraftQuota(JdbcClient database, DraftSettings settings) {
        this.database = database;
        this.settings = settings;
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
