package org.heed.access;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The things of the workshop that the matrix asks about: a draft with one file, a proposal, a rehearsal, a migration. */
final class MatrixWorkflow {
    /** The date is looked at first, so any timer will do. */
    private static final String TIMER = "any";

    private final long draft;
    private final long proposal;
    private final UUID rehearsal = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();
    private final UUID migration = UUID.randomUUID();

    MatrixWorkflow(JdbcClient database) {
        draft = database.sql(
                        "insert into model_draft (title, base_version, made_by, made_at) values ('Doors', 1, 'x', now()) returning id")
                .query(Long.class)
                .single();
        database.sql("insert into draft_save values (?, 'follow-up.bpmn', 1, '<a/>', 'x', now(), now())")
                .param(draft)
                .update();
        proposal = database.sql(
                        """
                        insert into model_proposal (origin, base_version, files, reason, proposed_by, proposed_at, outcome, decided_by)
                        values ('API', 1, '{"follow-up.bpmn": "<a/>"}', 'Doors', 'x', now(), 'REFUSED', 'x') returning id""")
                .query(Long.class)
                .single();
        database.sql("insert into rehearsal values (?, ?, '[]', 'x', now())")
                .params(rehearsal, draft)
                .update();
        database.sql(
                        "insert into random_rehearsal values (?, ?, '{\"follow-up.bpmn\": \"<a/>\"}', 0, 1, 'STOPPED', 'x', now())")
                .params(run, draft)
                .update();
        database.sql("insert into migration_trial values (?, 1, 1, '{}', 'DONE', 'x', now())")
                .param(migration)
                .update();
        database.sql("insert into migration values (?, 1, 1, '{}', 'Doors', 'DONE', 'x', now())")
                .param(migration)
                .update();
    }

    String address(String path, UUID caseId) {
        String id = path.startsWith("/workshop/proposals")
                ? "" + proposal
                : path.startsWith("/workshop")
                        ? "" + draft
                        : path.startsWith("/operations/timers")
                                ? TIMER
                                : path.startsWith("/operations/cases") ? "" + caseId : "" + migration;
        return path.replace("{id}", id)
                .replace("{number}", "1")
                .replace("{name}", "follow-up.bpmn")
                .replace("{rehearsal}", "" + rehearsal)
                .replace("{run}", "" + run);
    }
}
