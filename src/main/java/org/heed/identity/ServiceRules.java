package org.heed.identity;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an administrator has set for services; the services themselves are groups of the directory. */
@Component
public class ServiceRules {
    private final JdbcClient database;

    ServiceRules(JdbcClient database) {
        this.database = database;
    }

    /** The services of which every reply is signed off. */
    public Set<String> signedOff() {
        return Set.copyOf(database.sql("select service from service_rule where signs_off")
                .query(String.class)
                .list());
    }

    /** Holds for what is assigned from now on. */
    public void set(String service, boolean signsOff) {
        database.sql("insert into service_rule (service, signs_off) values (?, ?)"
                        + " on conflict (service) do update set signs_off = excluded.signs_off")
                .params(service, signsOff)
                .update();
    }
}
