package org.heed.meeting.intake;

import java.time.LocalDate;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Panel;
import org.heed.recommendation.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out numbers, each once: of references within a municipal year, of recommendations within an item. */
@Component
class Numbers {
    private final JdbcClient database;

    Numbers(JdbcClient database) {
        this.database = database;
    }

    Reference next(Panel panel, LocalDate heldOn) {
        int year = Reference.municipalYear(heldOn);
        int number = database.sql(
                        """
                        insert into reference_number as counter (code, municipal_year, last) values (?, ?, 1)
                        on conflict (code, municipal_year) do update set last = counter.last + 1
                        returning last""")
                .params(panel.code(), year)
                .query(Integer.class)
                .single();
        return new Reference(panel.code(), year, number);
    }

    int nextWithin(AgendaItem item) {
        return database.sql("update agenda_item set last_number = last_number + 1 where id = ? returning last_number")
                .param(item.id())
                .query(Integer.class)
                .single();
    }
}
