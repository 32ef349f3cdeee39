package org.heed.process.instance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.heed.audit.AuditEntry;
import org.heed.audit.AuditTrail;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the engine will do by itself: timers and e-mails, and when. */
@Component
public class Timers {
    @StoredAs("TIMER_CHANGED")
    record TimerChanged(Changed<LocalDate> dueOn, String reason) implements Event {}

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final EngineSync moved;
    private final AuditTrail trail;

    Timers(ProcessEngine engine, JdbcClient database, EngineSync moved, AuditTrail trail) {
        this.engine = engine;
        this.database = database;
        this.moved = moved;
        this.trail = trail;
    }

    /**
     * One job of the engine.
     *
     * @param timer whether it waits for a date that can be changed; an e-mail goes out as soon as it can
     */
    public record Due(String id, UUID caseId, int version, String element, Instant at, boolean timer, int triesLeft) {}

    /** Of one case or of all, the earliest first, from the one after those that were seen. */
    public List<Due> page(@Nullable UUID caseId, int offset, int most) {
        return database.sql(
                        """
                        select j.id_, j.duedate_, j.create_time_, j.type_, j.retries_, d.act_id_, p.business_key_, v.number
                        from act_ru_job j
                        join act_ru_jobdef d on d.id_ = j.job_def_id_
                        join act_ru_execution p on p.id_ = j.process_instance_id_
                        join model_version v on v.definition_id = j.process_def_id_
                        where cast(? as text) is null or p.business_key_ = ?
                        order by coalesce(j.duedate_, j.create_time_), j.id_ offset ? limit ?""")
                .param(caseId == null ? null : caseId.toString())
                .param(caseId == null ? null : caseId.toString())
                .params(offset, most)
                .query((row, number) -> new Due(
                        row.getString("id_"),
                        UUID.fromString(row.getString("business_key_")),
                        row.getInt("number"),
                        row.getString("act_id_"),
                        (row.getTimestamp("duedate_") == null
                                        ? row.getTimestamp("create_time_")
                                        : row.getTimestamp("duedate_"))
                                .toInstant(),
                        row.getString("type_").equals("timer"),
                        row.getInt("retries_")))
                .list();
    }

    /** The timer fires on the morning of that day, or at once where that is past. Raises NotFound where it has fired. */
    @Transactional
    public void change(String id, LocalDate day, ZoneId place, String reason, User by) {
        CouncilPermissions.requireEditModels(by);
        Job job = job(id);
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        if (instance == null) {
            throw new NotFound("notFound.timer", id);
        }
        UUID caseId = UUID.fromString(instance.getBusinessKey());
        moved.hold(caseId);
        job = job(id);
        if (!(job instanceof TimerEntity) || job.getDuedate() == null) {
            throw new RuleViolation("rule.notATimer");
        }
        LocalDate before = LocalDate.ofInstant(job.getDuedate().toInstant(), place);
        Instant at = day.atTime(LocalTime.of(6, 0)).atZone(place).toInstant();
        engine.getManagementService().setJobDuedate(id, Date.from(at));
        moved.refresh(caseId, instance.getId());
        trail.append(by.id(), AuditEntry.ofCase(caseId, new TimerChanged(new Changed<>(before, day), reason)));
    }

    private Job job(String id) {
        Job job = engine.getManagementService().createJobQuery().jobId(id).singleResult();
        if (job == null) {
            throw new NotFound("notFound.timer", id);
        }
        return job;
    }
}
