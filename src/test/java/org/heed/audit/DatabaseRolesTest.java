package org.heed.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.heed.audit.chain.KnownKeys;
import org.heed.audit.chain.SigningKey;
import org.heed.audit.chain.TrailKeys;
import org.heed.audit.chain.TrailNode;
import org.heed.deployment.DatabaseScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As the deployment has it, one role owns the tables and another works with them, which can only add to the trail. */
class DatabaseRolesTest {
    private static final List<String> TRAIL = List.of("audit_entry", "audit_head");

    @TempDir
    private Path folder;

    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws Exception {
        server = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private JdbcClient as(String role) {
        return JdbcClient.create(server.getDatabase(role, "heed"));
    }

    private static void migrate(DataSource source) throws Exception {
        try (Connection connection = source.getConnection()) {
            new Liquibase(
                            "db/changelog.xml",
                            new ClassLoaderResourceAccessor(),
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .update("");
        }
    }

    @Test
    void theRoleThatWorksCanOnlyAddToTheTrail() throws Exception {
        DatabaseScript.run(
                server,
                Map.of(
                        "HEED_OWNER_PASSWORD", "an owner's",
                        "HEED_DATABASE_PASSWORD", "b",
                        "KEYCLOAK_DATABASE_PASSWORD", "c"));
        migrate(server.getDatabase("heed_owner", "heed"));
        worksAndOnlyAdds();
    }

    /** A database that one role has had until now, as the operating guide divides it. */
    @Test
    void aRoleThatOwnedEverythingHandsItOver() throws Exception {
        JdbcClient master = JdbcClient.create(server.getPostgresDatabase());
        master.sql("create role heed login").update();
        master.sql("create database heed owner heed").update();
        migrate(server.getDatabase("heed", "heed"));
        assertThat(new RoleCheck(as("heed")).mayDoMoreThanAdd()).isTrue();
        JdbcClient masterHere = as("postgres");
        masterHere.sql("create role heed_owner login").update();
        masterHere.sql("alter database heed owner to heed_owner").update();
        masterHere.sql("reassign owned by heed to heed_owner").update();
        DatabaseScript.grant(server, "heed");
        migrate(server.getDatabase("heed_owner", "heed"));
        worksAndOnlyAdds();
    }

    private void worksAndOnlyAdds() {
        TrailKeys keys = new TrailKeys(SigningKey.readOrCreate(folder.resolve("key.pem")), new KnownKeys());
        TrailNode heed = new TrailNode(server.getDatabase("heed", "heed"), keys, folder.resolve("heads"));
        assertThat(heed.write(2).keep().verify().holds()).isTrue();
        assertThat(new RoleCheck(as("heed")).mayDoMoreThanAdd()).isFalse();
        assertThat(new RoleCheck(as("heed_owner")).mayDoMoreThanAdd()).isTrue();
        assertThat(new RoleCheck(as("postgres")).mayDoMoreThanAdd()).isTrue();
        for (String table : TRAIL) {
            for (String change : List.of(
                    "update " + table + " set sequence = sequence",
                    "delete from " + table,
                    "truncate " + table,
                    "alter table " + table + " disable trigger all",
                    "drop table " + table,
                    "create trigger mine before insert on " + table
                            + " for each row execute function refuse_audit_change()",
                    "create or replace function refuse_audit_change() returns trigger language plpgsql as 'begin return null; end'")) {
                assertThatThrownBy(() -> as("heed").sql(change).update())
                        .as(change)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
        assertThatThrownBy(() -> as("heed").sql("create table mine (a int)").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        List<String> without = as("heed")
                .sql(
                        """
                        select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
                        and not (has_table_privilege(oid, 'SELECT') and has_table_privilege(oid, 'INSERT')
                            and has_table_privilege(oid, 'UPDATE') and has_table_privilege(oid, 'DELETE'))
                        order by relname""")
                .query(String.class)
                .list();
        assertThat(without)
                .as("the engine's tables and all others can be worked with")
                .isEqualTo(TRAIL);
    }
}
