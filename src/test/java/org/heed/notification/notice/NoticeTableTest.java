package org.heed.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.heed.notification.outbox.EmailTable;
import org.heed.shared.BadRequest;
import org.heed.shared.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notices of people on a real database. */
class NoticeTableTest {
    private static EmailTable emails;
    private static NoticeTable table;

    @BeforeAll
    static void begin() {
        emails = new EmailTable()
                .migrated("001-letters.sql", "002-tried-again.sql", "003-one-row-a-person.sql", "006-notices.sql");
        table = new NoticeTable(emails.database, Clock.systemUTC());
    }

    @AfterAll
    static void end() throws IOException {
        emails.close();
    }

    @BeforeEach
    void theyAreWritten() {
        emails.database.sql("delete from letter").update();
        write("owen", "priya", "owen", "owen");
    }

    private static void write(String... people) {
        for (String person : people) {
            emails.letters().add(List.of(EmailTable.to(person)));
        }
    }

    private static List<UUID> ids(String person, boolean unread) {
        return table.page(person, unread, null, 50).items().stream()
                .map(NoticeTable.Row::id)
                .toList();
    }

    private static long unread(String person) {
        return emails.database
                .sql("select " + new UnreadNotices().sql())
                .param("reader", person)
                .query(Long.class)
                .single();
    }

    @Test
    void eachPersonHasTheirOwnTheNewestFirst() {
        assertThat(ids("owen", false)).hasSize(3);
        assertThat(ids("priya", false)).hasSize(1).doesNotContainAnyElementsOf(ids("owen", false));
        assertThat(ids("", false)).isEmpty();
        Page<NoticeTable.Row> first = table.page("owen", false, null, 2);
        Page<NoticeTable.Row> second = table.page("owen", false, first.nextCursor(), 2);
        assertThat(first.items().get(0).at())
                .isAfterOrEqualTo(first.items().get(1).at());
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.nextCursor()).isNull();
        assertThatThrownBy(() -> table.page("owen", false, "x", 2)).isInstanceOf(BadRequest.class);
    }

    @Test
    void whatIsReadIsNotUnread() {
        UUID newest = ids("owen", true).get(0);
        table.read(newest, "priya");
        assertThat(unread("owen")).as("it is not hers").isEqualTo(3);
        assertThat(table.find(newest, "priya")).isEmpty();
        table.read(newest, "owen");
        table.read(newest, "owen");
        assertThat(unread("owen")).isEqualTo(2);
        assertThat(ids("owen", true)).doesNotContain(newest);
        assertThat(table.find(newest, "owen").orElseThrow().unread()).isFalse();
    }

    @Test
    void whatCameAfterThePageWasShownStaysUnread() {
        UUID shown = ids("owen", true).get(0);
        write("owen");
        table.readUpTo(shown, "owen");
        assertThat(unread("owen")).isOne();
        assertThat(unread("priya")).isOne();
    }

    @Test
    void theNumberHasABound() {
        for (int more = 0; more < 120; more++) {
            write("tess");
        }
        assertThat(unread("tess")).isEqualTo(100);
    }
}
