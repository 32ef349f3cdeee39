package org.heed.process.engine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.process.CaseFile;
import org.heed.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The routing facts that each task of a case has set, kept so that a past case can be played on a draft. */
@Component
public class CaseSteps {
    /** Stands for the registration, among the tasks. */
    public static final String BEGINNING = "";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;
    private final CaseFile caseFile;

    CaseSteps(JdbcClient database, JsonMapper json, Clock clock, CaseFile caseFile) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.caseFile = caseFile;
    }

    /** A task that was done, and the facts that it set. */
    public record Step(String task, Map<String, Object> facts) {}

    public void add(UUID caseId, String task, Map<String, Object> facts) {
        database.sql("insert into case_step (case_id, task_key, at, facts) values (?, ?, ?, ?::jsonb)")
                .params(caseId, task, OffsetDateTime.now(clock), json.writeValueAsString(facts))
                .update();
    }

    /** Raises {@link NotFound} for a case whose words are exempt: what was decided in it is not for rehearsals. */
    @SuppressWarnings("unchecked")
    public List<Step> of(UUID caseId) {
        if (!caseFile.withheld(List.of(caseId)).isEmpty()) {
            throw new NotFound("notFound.case", caseId.toString());
        }
        return database.sql("select task_key, facts from case_step where case_id = ? order by number")
                .param(caseId)
                .query((row, number) -> new Step(row.getString("task_key"), (Map<String, Object>)
                        json.readValue(row.getString("facts"), Map.class)))
                .list();
    }

    /** The cases that have gone furthest, the latest first; none of those whose words are exempt. */
    public List<UUID> longest(int most) {
        List<UUID> longest = database.sql(
                        "select case_id from case_step group by case_id order by count(*) desc, max(number) desc limit ?")
                .param(most)
                .query(UUID.class)
                .list();
        Set<UUID> withheld = caseFile.withheld(longest);
        return longest.stream().filter(id -> !withheld.contains(id)).toList();
    }
}
