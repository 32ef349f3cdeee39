package org.heed.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A database with letters to several people goes on with a row for each. */
class EmailMigrationTest {
    private static void old(EmailTable table, String people, String addresses, String sentAt, String tryUntil) {
        table.database
                .sql(
                        "insert into letter (id, case_id, kind, recipients, addresses, subject, body, written_at, sent_at, try_until)"
                                + " values (?, ?, 'told', ?::text[], ?::text[], 'S', 'B', now(), ?::timestamptz, ?::timestamptz)")
                .params(UUID.randomUUID(), EmailTable.CASE, people, addresses, sentAt, tryUntil)
                .update();
    }

    @Test
    void lettersToSeveralPeopleAreSplit() throws Exception {
        try (EmailTable table = new EmailTable().migrated("001-letters.sql", "002-tried-again.sql")) {
            old(table, "{sent1,sent2,silent}", "{a@x.example,b@x.example,\"\"}", "2026-01-01", null);
            old(table, "{wait1,wait2,mute}", "{c@x.example,d@x.example,\"\"}", null, "2099-01-01");
            old(table, "{kept}", "{e@x.example}", null, null);
            table.migrated("003-one-row-a-person.sql", "006-notices.sql");
            Map<String, String> found = table.letters().page(Set.of(), null, 200).items().stream()
                    .collect(Collectors.toMap(
                            QueuedEmail::recipient,
                            letter -> letter.address() + " " + letter.state() + " " + (letter.sentAt() != null) + " "
                                    + (letter.nextTry() != null)));
            assertThat(found)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "sent1", "a@x.example SENT true false",
                            "sent2", "b@x.example SENT true false",
                            "silent", " KEPT false false",
                            "wait1", "c@x.example WAITING false true",
                            "wait2", "d@x.example WAITING false true",
                            "mute", " KEPT false false",
                            "kept", "e@x.example KEPT false false"));
            assertThat(table.of("wait2").content())
                    .as("its text stays as it was written")
                    .isNull();
            assertThat(table.of("wait2").body()).isEqualTo("B");
        }
    }
}
