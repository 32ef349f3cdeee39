package org.heed.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.heed.evidence.file.Size;
import org.heed.shared.BadRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Nobody fills the database with evidence: how much there is of a case, and of a person in a day. */
@Component
class Quota {
    private static final String OF_CASE =
            """
            select count(*) as many, coalesce(sum(bytes), 0) as size from (
              select evidence_version.bytes from evidence_version
                join evidence on evidence.id = evidence_version.evidence_id where evidence.case_id = :case
              union all select bytes from handed_in where case_id = :case) kept""";
    private static final String OF_PERSON =
            """
            select count(*) as many, coalesce(sum(bytes), 0) as size from (
              select bytes from evidence_version where by = :by and at > :since
              union all select bytes from handed_in where by = :by and at > :since) kept""";

    private final JdbcClient database;
    private final QuotaSettings settings;
    private final Clock clock;

    Quota(JdbcClient database, QuotaSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    private record Used(long many, long size) {
        boolean leaves(int most, DataSize largest, long bytes) {
            return many < most && size + bytes <= largest.toBytes();
        }
    }

    /** Raises {@link BadRequest} where so much more is too much. One at a time for each case and each person, until the transaction ends. */
    void require(UUID caseId, String by, long bytes) {
        hold("evidence of " + caseId);
        hold("evidence by " + by);
        Used ofCase = database.sql(OF_CASE)
                .param("case", caseId)
                .query((row, number) -> new Used(row.getLong("many"), row.getLong("size")))
                .single();
        if (!ofCase.leaves(settings.ofCase(), settings.ofCaseSize(), bytes)) {
            throw new BadRequest(
                    "evidence.error.quota.case",
                    settings.ofCase(),
                    Size.words(settings.ofCaseSize().toBytes()));
        }
        Used ofPerson = database.sql(OF_PERSON)
                .param("by", by)
                .param("since", OffsetDateTime.now(clock).minus(Duration.ofDays(1)))
                .query((row, number) -> new Used(row.getLong("many"), row.getLong("size")))
                .single();
        if (!ofPerson.leaves(settings.aDay(), settings.aDaySize(), bytes)) {
            throw new BadRequest(
                    "evidence.error.quota.day",
                    settings.aDay(),
                    Size.words(settings.aDaySize().toBytes()));
        }
    }

    private void hold(String name) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(name)
                .query((row, number) -> 0)
                .single();
    }
}
