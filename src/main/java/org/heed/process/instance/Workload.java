package org.heed.process.instance;

import java.time.Duration;
import java.time.Instant;
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
    private final PastWork past;
    private final KeptFigures<Integer, Figures> figures = new KeptFigures<>(this::counted, System::nanoTime);

    Workload(ProcessEngine engine, VersionTable versions, JdbcClient database, CaseFile caseFile, PastWork past) {
        this.engine = engine;
        this.versions = versions;
        this.database = database;
        this.caseFile = caseFile;
        this.past = past;
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

    /**
     * All of it, for one version.
     *
     * @param now by the id of the element
     * @param typicalCase how long cases took from beginning to end; null where none has ended
     * @param at when it was counted: of very many cases not at each look
     */
    public record Figures(
            Map<String, Load> now,
            List<Pace> paces,
            List<Throughput> throughput,
            @Nullable Duration typicalCase,
            Instant at) {}

    public Figures figures(int version) {
        return figures.of(version);
    }

    private Figures counted(int version) {
        String definition = versions.definition(version);
        return past.with(now(version), definition);
    }

    /** By the id of the element. */
    public Map<String, Load> now(int version) {
        Map<String, Load> loads = new LinkedHashMap<>();
        for (ActivityStatistics at : engine.getManagementService()
                .createActivityStatisticsQuery(versions.definition(version))
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
                .params(versions.definition(version), element, most)
                .query(UUID.class)
                .list();
        return caseFile.references(cases).values().stream().sorted().toList();
    }
}
