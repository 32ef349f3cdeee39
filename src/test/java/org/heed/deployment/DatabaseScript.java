package org.heed.deployment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roles and databases as config/postgres makes them, run without psql. */
public final class DatabaseScript {
    private static final Path FOLDER = Path.of("config/postgres");

    private DatabaseScript() {}

    /** The passwords are those of the .env. */
    public static void run(EmbeddedPostgres postgres, Map<String, String> env) throws IOException {
        String script = Files.readString(FOLDER.resolve("databases.sh"));
        String statements = script.substring(script.indexOf("<<'SQL'\n") + 8, script.indexOf("\nSQL\n"));
        for (String statement : statements.split("\n")) {
            String filled = statement
                    .replace(":'owner'", literal(env.get("HEED_OWNER_PASSWORD")))
                    .replace(":'heed'", literal(env.get("HEED_DATABASE_PASSWORD")))
                    .replace(":'keycloak'", literal(env.get("KEYCLOAK_DATABASE_PASSWORD")));
            JdbcClient.create(postgres.getPostgresDatabase()).sql(filled).update();
        }
        grant(postgres, "heed");
    }

    public static void grant(EmbeddedPostgres postgres, String database) throws IOException {
        JdbcClient.create(postgres.getDatabase("postgres", database))
                .sql(Files.readString(FOLDER.resolve("grants.psql")))
                .update();
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
