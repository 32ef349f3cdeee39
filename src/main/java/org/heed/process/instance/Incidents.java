package org.heed.process.instance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.completion.StuckTasks;
import org.heed.process.engine.CaseJobs;
import org.heed.process.engine.CaseLock;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases that cannot go on by themselves, and another try. */
@Component
public class Incidents {
    @StoredAs("RETRIED")
    record Retried(String element) implements Event {}

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final CaseLock lock;
    private final AuditTrail trail;

    Incidents(ProcessEngine engine, JdbcClient database, CaseLock lock, AuditTrail trail) {
        this.engine = engine;
        this.database = database;
        this.lock = lock;
        this.trail = trail;
    }

    /**
     * One case that is stuck.
     *
     * @param version in which it runs
     * @param retried whether another try can be asked for; else somebody completes the task again
     * @param message what the engine was told
     */
    public record Stuck(
            String id, UUID caseId, int version, String element, Instant since, boolean retried, String message) {}

    /** The oldest first, at most so many. */
    public List<Stuck> all(int most) {
        return query("", most);
    }

    private List<Stuck> query(String condition, Object... parameters) {
        return database.sql(
                        """
                        select i.id_, i.incident_timestamp_, i.activity_id_, i.incident_type_, i.incident_msg_,
                          p.business_key_, v.number
                        from act_ru_incident i
                        join act_ru_execution p on p.id_ = i.proc_inst_id_
                        join model_version v on v.definition_id = i.proc_def_id_
                        """
                                + condition + " order by i.incident_timestamp_, i.id_ limit ?")
                .params(parameters)
                .query((row, number) -> new Stuck(
                        row.getString("id_"),
                        UUID.fromString(row.getString("business_key_")),
                        row.getInt("number"),
                        row.getString("activity_id_"),
                        row.getTimestamp("incident_timestamp_").toInstant(),
                        !row.getString("incident_type_").equals(StuckTasks.TYPE),
                        String.valueOf(row.getString("incident_msg_"))))
                .list();
    }

    /** How many there are. */
    public long count() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }

    /** Another try for each of these; those that were mended meanwhile are left alone. */
    @Transactional
    public int retry(Collection<String> ids, User by) {
        CouncilPermissions.requireEditModels(by);
        List<Stuck> wanted = query("where i.id_ = any(?)", ids.toArray(String[]::new), ids.size()).stream()
                .filter(Stuck::retried)
                .sorted(Comparator.comparing(Stuck::caseId))
                .toList();
        int retried = 0;
        for (Stuck stuck : wanted) {
            lock.hold(stuck.caseId());
            Incident incident = engine.getRuntimeService()
                    .createIncidentQuery()
                    .incidentId(stuck.id())
                    .singleResult();
            if (incident != null && incident.getConfiguration() != null) {
                tryAgain(incident, stuck.caseId(), by);
                retried++;
            }
        }
        ((CaseJobs) ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor())
                .wakeAfterCommit();
        return retried;
    }

    private void tryAgain(Incident incident, UUID caseId, User by) {
        engine.getManagementService()
                .setJobRetries(1)
                .jobId(incident.getConfiguration())
                .dueDate(ClockUtil.getCurrentTime())
                .execute();
        trail.append(by.id(), AuditEntry.ofCase(caseId, new Retried(incident.getActivityId())));
    }
}
