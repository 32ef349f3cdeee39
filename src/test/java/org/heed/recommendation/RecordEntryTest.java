package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public reads of the record, and what stays in the house. */
class RecordEntryTest {
    @ParameterizedTest
    @CsvSource({
        "record.helpAsked, false",
        "record.contributed, false",
        "record.answered, false",
        "record.assigned, false",
        "record.change.EXTENDED, false",
        "decision.DECLINED, false",
        "decision.ACCEPTED, true",
        "record.view.MORE_WANTED, true",
        "record.graded.ON_TRACK, true"
    })
    void howColleaguesHelpIsNotPublished(String title, boolean published) {
        RecordEntry entry =
                new RecordEntry(UUID.randomUUID(), Instant.EPOCH, "u", null, title, "", false, null, List.of());
        assertThat(entry.forThePublic()).isEqualTo(published);
    }
}
