package org.heed.process.instance;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long cases have waited, and how many have come and gone, in one version of the workflow. */
@Component
class PastWork {
    private final JdbcClient database;
    private final Clock clock;

    PastWork(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All figures of a version, with what stands where now. */
    Workload.Figures with(Map<String, Workload.Load> now, String definition) {
        return new Workload.Figures(
                now, pace(definition), throughput(definition), typicalCase(definition), clock.instant());
    }

    /** The elements where cases wait, over all that has passed them in this version. */
    private List<Workload.Pace> pace(String definition) {
        return database.sql(
                        """
                        select act_id_ as element, count(*) as passed,
                          percentile_cont(0.5) within group (order by duration_) as typical,
                          percentile_cont(0.9) within group (order by duration_) as slowest
                        from act_hi_actinst
                        where proc_def_id_ = ? and end_time_ is not null
                          and act_type_ in ('userTask', 'intermediateTimer', 'serviceTask')
                        group by act_id_ order by typical desc""")
                .param(definition)
                .query((row, number) -> new Workload.Pace(
                        row.getString("element"),
                        row.getLong("passed"),
                        Duration.ofMillis((long) row.getDouble("typical")),
                        Duration.ofMillis((long) row.getDouble("slowest"))))
                .list();
    }

    /** How long cases took from beginning to end; null where none has ended. */
    private @Nullable Duration typicalCase(String definition) {
        Double typical = database.sql(
                        """
                        select percentile_cont(0.5) within group (order by duration_) from act_hi_procinst
                        where proc_def_id_ = ? and end_time_ is not null""")
                .param(definition)
                .query(Double.class)
                .optional()
                .orElse(null);
        return typical == null ? null : Duration.ofMillis(typical.longValue());
    }

    private List<Workload.Throughput> throughput(String definition) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return List.of(30, 90, 365).stream()
                .map(days -> database.sql(
                                """
                                select count(*) filter (where start_time_ >= :since) as begun,
                                  count(*) filter (where end_time_ >= :since) as ended
                                from act_hi_procinst where proc_def_id_ = :definition""")
                        .param("since", now.minusDays(days))
                        .param("definition", definition)
                        .query((row, number) ->
                                new Workload.Throughput(days, row.getLong("begun"), row.getLong("ended")))
                        .single())
                .toList();
    }
}
