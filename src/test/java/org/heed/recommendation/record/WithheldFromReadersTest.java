package org.heed.recommendation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.audit.AuditRecord;
import org.heed.recommendation.Persons;
import org.heed.recommendation.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exempt words are kept from the record and the trail of their own case, and from those of any case that speaks of it. */
class WithheldFromReadersTest {
    private static final UUID OPEN = UUID.randomUUID();
    private static final UUID EXEMPT = UUID.randomUUID();
    private static final UUID NEIGHBOUR = UUID.randomUUID();

    private final Register register = mock(Register.class);
    private final LinkTable links = mock(LinkTable.class);
    private final WithheldFromReaders withheld = new WithheldFromReaders(register, links);
    private final Set<UUID> exempt = new HashSet<>(Set.of(EXEMPT));

    @BeforeEach
    void answers() {
        when(register.withheldFrom(any(), any())).thenAnswer(call -> {
            Set<UUID> asked = new HashSet<>(call.<Set<UUID>>getArgument(1));
            asked.retainAll(exempt);
            return asked;
        });
        when(links.endsOf(any())).thenReturn(List.of());
    }

    private static RecordEntry said(@Nullable UUID neighbour) {
        return new RecordEntry(
                OPEN,
                Instant.EPOCH,
                "u",
                null,
                "record.note",
                "",
                Audience.PUBLIC,
                Instant.EPOCH,
                neighbour,
                new RecordLines().forPublic("record.note", "words").list());
    }

    private static AuditRecord entry(String subject, UUID of, Map<String, Object> to) {
        return new AuditRecord(1, Instant.EPOCH, "u", subject, of.toString(), "LINKED", Map.of("a", "was"), to);
    }

    @Test
    void theRecordSaysNoWordsOfAnotherCaseThatIsExempt() {
        RecordEntry alone = said(null);
        RecordEntry ofOpen = said(NEIGHBOUR);
        RecordEntry ofExempt = said(EXEMPT);
        assertThat(withheld.fromRecord(List.of(alone, ofOpen, ofExempt), Persons.CHAIR))
                .containsExactly(alone, ofOpen, ofExempt.withoutWords());
        exempt.clear();
        assertThat(withheld.fromRecord(List.of(alone, ofExempt), null)).containsExactly(alone, ofExempt);
    }

    @Test
    void theTrailOfAnExemptCaseSaysThatSomethingHappenedAlone() {
        AuditRecord open = entry("recommendation", OPEN, Map.of("reason", "words"));
        AuditRecord ofExempt = entry("recommendation", EXEMPT, Map.of("reason", "words"));
        AuditRecord ofAnother = new AuditRecord(2, Instant.EPOCH, "u", "panel", "p", "SET", Map.of(), Map.of("a", "b"));
        assertThat(withheld.seenBy(Persons.CHAIR, List.of(open, ofExempt, ofAnother)))
                .containsExactly(open, ofExempt.withoutWords(), ofAnother);
    }

    @Test
    void theTrailOfANeighbourSaysNeitherTheOtherNorTheReason() {
        when(links.endsOf(any()))
                .thenReturn(List.of(
                        new LinkTable.End(OPEN, EXEMPT, "CLSP-2026/27-02", "secret"),
                        new LinkTable.End(NEIGHBOUR, OPEN, "CLSP-2026/27-01", "known")));
        AuditRecord named = entry("recommendation", OPEN, Map.of("other", "CLSP-2026/27-02", "link", "RELATED_TO"));
        AuditRecord early = entry("recommendation", OPEN, Map.of("reason", "secret"));
        AuditRecord ofItself = entry("recommendation", OPEN, Map.of("reason", "another"));
        AuditRecord ofNeighbour =
                entry("recommendation", NEIGHBOUR, Map.of("other", "CLSP-2026/27-01", "reason", "known"));
        assertThat(withheld.seenBy(Persons.CHAIR, List.of(named, early, ofItself, ofNeighbour)))
                .extracting(AuditRecord::to)
                .containsExactly(
                        Map.of("link", "RELATED_TO"),
                        Map.of(),
                        Map.of("reason", "another"),
                        Map.of("other", "CLSP-2026/27-01", "reason", "known"));
    }
}
