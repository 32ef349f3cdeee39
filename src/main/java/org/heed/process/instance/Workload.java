package org.heed.process.instance;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.heed.process.CaseFile;
import org.heed.process.version.VersionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases stand where, how many come and go, and how long they wait at each element. */
@Component
public class Workload {
    private final ProcessEngine engine;
    private final VersionTable versions;
    private final JdbcClient database;
    private final CaseFile caseFile;
    private final Clock clock;

    Workload(ProcessEngine engine, VersionTable versions, JdbcClient database, CaseFile caseFile, Clock clock) {
        this.engine = engine;
        this.versions = versions;
        this.database = database;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** What stands at one element now. */
    public record Load(int cases, int incidents) {}

    /**
     * How an element has done over a time.
     *
     * @param typical the median of the time that cases spent there
     * @param slowest one in ten took longer
     */
    public record Pace(String element, long passed, Duration typical, Duration slowest) {}

    /** Cases that began and ended in the last days. */
    public record Throughput(int days, long begun, long ended) {}

    /** By the id of the element. */
    public Map<String, Load> now(int version) {
        Map<String, Load> loads = new LinkedHashMap<>();
        for (ActivityStatistics at : engine.getManagementService()
                .createActivityStatisticsQuery(versions.get(version).definition())
                .includeIncidents()
                .list()) {
            int incidents = at.getIncidentStatistics().stream()
                    .mapToInt(each -> each.getIncidentCount())
                    .sum();
            loads.put(at.getId(), new Load(at.getInstances(), incidents));
        }
        return loads;
    }

    /** The references of the cases that stand at an element, in their order, at most so many. */
    public List<String> references(int version, String element, int most) {
        List<UUID> cases = database.sql(
                        """
                        select distinct instance.business_key_::uuid from act_ru_execution stands
                        join act_ru_execution instance on instance.id_ = stands.proc_inst_id_
                        where stands.proc_def_id_ = ? and stands.act_id_ = ? and stands.is_active_ limit ?""")
                .params(versions.get(version).definition(), element, most)
                .query(UUID.class)
                .list();
        return caseFile.references(cases).values().stream().sorted().toList();
    }

    /** The elements where cases wait, over all that has passed them in this version. */
    public List<Pace> pace(int version) {
        return database.sql(
                        """
                        select act_id_ as element, count(*) as passed,
                          percentile_cont(0.5) within group (order by duration_) as typical,
                          percentile_cont(0.9) within group (order by duration_) as slowest
                        from act_hi_actinst
                        where proc_def_id_ = ? and end_time_ is not null
                          and act_type_ in ('userTask', 'intermediateTimer', 'serviceTask')
                        group by act_id_ order by typical desc""")
                .param(versions.get(version).definition())
                .query((row, number) -> new Pace(
                        row.getString("element"),
                        row.getLong("passed"),
                        Duration.ofMillis((long) row.getDouble("typical")),
                        Duration.ofMillis((long) row.getDouble("slowest"))))
                .list();
    }

    /** How long cases took from beginning to end; null where none has ended. */
    public @Nullable Duration typicalCase(int version) {
        Double typical = database.sql(
                        """
                        select percentile_cont(0.5) within group (order by duration_) from act_hi_procinst
                        where proc_def_id_ = ? and end_time_ is not null""")
                .param(versions.get(version).definition())
                .query(Double.class)
                .optional()
                .orElse(null);
        return typical == null ? null : Duration.ofMillis(typical.longValue());
    }

    public List<Throughput> throughput(int version) {
        String definition = versions.get(version).definition();
        OffsetDateTime now = OffsetDateTime.now(clock);
        return List.of(30, 90, 365).stream()
                .map(days -> database.sql(
                                """
                                select count(*) filter (where start_time_ >= :since) as begun,
                                  count(*) filter (where end_time_ >= :since) as ended
                                from act_hi_procinst where proc_def_id_ = :definition""")
                        .param("since", now.minusDays(days))
                        .param("definition", definition)
                        .query((row, number) -> new Throughput(days, row.getLong("begun"), row.getLong("ended")))
                        .single())
                .toList();
    }
}
