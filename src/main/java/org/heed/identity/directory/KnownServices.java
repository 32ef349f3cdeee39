package org.heed.identity.directory;

import java.util.Collection;
import java.util.List;
import org.heed.identity.Service;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services of the council as Keycloak last named them; the name of one that is gone stays. */
@Component
@WithKeycloak
public class KnownServices {
    private final JdbcClient database;

    public KnownServices(JdbcClient database) {
        this.database = database;
    }

    void remember(Collection<Service> services) {
        for (Service service : services) {
            database.sql(
                            """
                            insert into council_service (id, name, active) values (?, ?, true)
                            on conflict (id) do update set name = excluded.name, active = true""")
                    .params(service.id(), service.name())
                    .update();
        }
        database.sql("update council_service set active = false where not id = any(?)")
                .param(services.stream().map(Service::id).toArray(String[]::new))
                .update();
    }

    List<Service> all() {
        return database.sql("select id, name from council_service where active order by name")
                .query((row, number) -> new Service(row.getString("id"), row.getString("name")))
                .list();
    }

    String name(String id) {
        return database.sql("select name from council_service where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(id);
    }
}
