package org.heed.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warns at the start where the database role with which Heed runs may do more to the trail than add to it. */
@Component
class RoleCheck implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RoleCheck.class);

    private final JdbcClient database;

    RoleCheck(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (mayDoMoreThanAdd()) {
            LOG.warn(
                    "The database role {} owns the tables of the audit trail, or may change them, so whoever has it can write the trail "
                            + "anew. Let another role own them: see \"Database roles\" in the operating guide.",
                    role());
        }
    }

    boolean mayDoMoreThanAdd() {
        return database.sql(
                        """
                        select bool_or(pg_has_role(current_user, c.relowner, 'MEMBER')
                            or pg_has_role(current_user, n.nspowner, 'MEMBER')
                            or has_table_privilege(current_user, c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER'))
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid in ('audit_entry'::regclass, 'audit_head'::regclass)""")
                .query(Boolean.class)
                .single();
    }

    private String role() {
        return database.sql("select current_user").query(String.class).single();
    }
}
