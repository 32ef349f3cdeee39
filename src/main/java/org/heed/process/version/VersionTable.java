package org.heed.process.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heed.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of versions beside the engine's deployments. */
@Component
public class VersionTable {
    private static final String SELECT =
            """
            select v.*, (select count(*) from act_ru_execution e where e.proc_def_id_ = v.definition_id
              and e.parent_id_ is null) as running from model_version v""";

    private final JdbcClient database;
    private final Map<Integer, String> definitions = new ConcurrentHashMap<>();

    public VersionTable(JdbcClient database) {
        this.database = database;
    }

    /** A version with the engine's own names for it. */
    public record Row(ModelVersion version, String deployment, String definition) {}

    /** One deployment at a time, until the transaction ends. */
    public void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('heed.models', 0))")
                .query((row, number) -> 0)
                .single();
    }

    public List<ModelVersion> all() {
        return database.sql(SELECT + " order by number desc").query(VersionTable::read).list().stream()
                .map(Row::version)
                .toList();
    }

    /** There is one as soon as the product has started. */
    public ModelVersion latest() {
        return database.sql(SELECT + " order by number desc limit 1")
                .query(VersionTable::read)
                .single()
                .version();
    }

    public Row get(int number) {
        return find("number = ?", number).orElseThrow(() -> new NotFound("notFound.version", String.valueOf(number)));
    }

    /** The engine's id of the process of a version, which never changes; raises NotFound where there is no such version. */
    public String definition(int number) {
        return definitions.computeIfAbsent(number, any -> get(number).definition());
    }

    public Optional<Row> ofDefinition(String definition) {
        return find("definition_id = ?", definition);
    }

    private Optional<Row> find(String condition, Object value) {
        return database.sql(SELECT + " where " + condition)
                .param(value)
                .query(VersionTable::read)
                .optional();
    }

    public int add(String deployment, String definition, ModelVersions.Order order, OffsetDateTime at) {
        return database.sql(
                        """
                        insert into model_version
                          (number, deployment_id, definition_id, origin, reason, deployed_by, approved_by, deployed_at)
                        values ((select coalesce(max(number), 0) + 1 from model_version), ?, ?, ?, ?, ?, ?, ?)
                        returning number""")
                .params(deployment, definition, order.origin().name(), order.reason(), order.by())
                .param(order.approvedBy())
                .param(at)
                .query(Integer.class)
                .single();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                new ModelVersion(
                        row.getInt("number"),
                        ModelVersion.Origin.valueOf(row.getString("origin")),
                        row.getString("reason"),
                        row.getString("deployed_by"),
                        row.getString("approved_by"),
                        row.getObject("deployed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("running")),
                row.getString("deployment_id"),
                row.getString("definition_id"));
    }
}
