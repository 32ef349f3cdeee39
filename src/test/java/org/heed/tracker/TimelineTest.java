package org.heed.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.heed.audit.AuditRecord;
import org.heed.audit.AuditText;
import org.heed.audit.TimelineItem;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.register.RegisterEntry;
import org.junit.jupiter.api.Test;

/** A long timeline is shown a hundred entries at a time, the newest first of all, and none is left out or shown twice. */
class TimelineTest {
    private static final User READER = new User("a", "a", "A", "a@x", Set.of(Role.AUDITOR), Set.of(), Set.of());

    private final CaseRecord caseRecord = mock(CaseRecord.class);
    private final AuditText words = mock(AuditText.class);
    private final RegisterEntry about = mock(RegisterEntry.class);
    private final Timeline timeline = new Timeline(caseRecord, words, mock(Directory.class), Clock.systemUTC());

    private static AuditRecord entry(long sequence) {
        String what = sequence % 2 == 0 ? "RESPONDED" : "TASK_CLAIMED";
        return new AuditRecord(
                sequence, Instant.EPOCH.plusSeconds(sequence), "a", "recommendation", "1", what, Map.of(), Map.of());
    }

    private void has(int entries) {
        when(caseRecord.timeline(about, READER))
                .thenReturn(LongStream.rangeClosed(1, entries)
                        .mapToObj(TimelineTest::entry)
                        .toList());
        when(words.of(any())).thenAnswer(asked -> {
            AuditRecord shown = asked.getArgument(0);
            return new TimelineItem(shown.sequence(), "", "", "", "", shown.at(), List.of());
        });
    }

    private List<Long> all(String kind) {
        List<Long> all = new ArrayList<>();
        Long before = null;
        do {
            Timeline.Shown shown = timeline.shown(about, new TimelineFilter(kind, null, null, null, before), READER);
            List<Long> page =
                    shown.entries().stream().map(TimelineItem::sequence).toList();
            assertThat(page).hasSizeLessThanOrEqualTo(100).isSorted();
            all.addAll(0, page);
            before = shown.earlier();
        } while (before != null);
        return all;
    }

    @Test
    void allEntriesAreReached() {
        has(1_000);
        assertThat(all(null))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1_000).boxed().toList());
        assertThat(all("SAID")).hasSize(500).allSatisfy(sequence -> assertThat(sequence % 2)
                .isZero());
    }

    @Test
    void aShortOneIsShownWhole() {
        has(100);
        Timeline.Shown shown = timeline.shown(about, new TimelineFilter(null, null, null, null, null), READER);
        assertThat(shown.entries()).hasSize(100);
        assertThat(shown.earlier()).isNull();
        assertThat(shown.total()).isEqualTo(100);
    }
}
