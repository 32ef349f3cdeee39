package org.heed.meeting.intake;

import java.time.LocalDate;
import java.util.Optional;
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

    /** The reference under which the same wording already stands at the same item. */
    Optional<String> twin(NewRecommendation wanted) {
        return database.sql(
                        """
                        select recommendation.reference from recommendation
                        join agenda_item on agenda_item.id = recommendation.item
                        where agenda_item.meeting = ? and heed_plain(agenda_item.title) = heed_plain(?)
                          and md5(heed_plain(recommendation.wording)) = md5(heed_plain(?))
                        order by recommendation.reference limit 1""")
                .params(wanted.meeting(), wanted.item(), wanted.wording())
                .query(String.class)
                .optional();
    }
}
