package org.heed.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.recommendation.record.Audience;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.recommendation.register.RegisterLists;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the public may read: the cases that a workflow has published, and never one whose words are withheld. */
@Component
public class PublicRegister {
    private final RegisterLists register;
    private final CaseRecord caseRecord;

    PublicRegister(RegisterLists register, CaseRecord caseRecord) {
        this.register = register;
        this.caseRecord = caseRecord;
    }

    /** A published case, and the replies and reports that were there when it was published. */
    public record Published(RegisterEntry about, Instant at, List<RecordEntry> said) {}

    /** The newest recommendations first, of one panel or of all. */
    public Page<Published> page(@Nullable String panel, @Nullable String cursor, int limit) {
        return register.published(panel, cursor, limit).map(this::withWhatWasSaid);
    }

    private List<Published> withWhatWasSaid(List<RegisterLists.Published> rows) {
        Map<UUID, List<RecordEntry>> said = caseRecord.said(
                rows.stream().map(RegisterLists.Published::entry).toList(), null);
        return rows.stream()
                .map(row -> new Published(
                        row.entry(),
                        row.at(),
                        said.getOrDefault(row.entry().id(), List.of()).stream()
                                .flatMap(entry -> entry.handedOn(Audience.PUBLIC, row.at()).stream())
                                .collect(Collectors.toUnmodifiableList())))
                .toList();
    }
}
