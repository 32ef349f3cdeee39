package org.heed.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence in PostgreSQL. */
@Component
class EvidenceTable {
    private static final String PIECES =
            """
            select evidence.*, evidence_withdrawal.reason from evidence
            left join evidence_withdrawal on evidence_withdrawal.evidence_id = evidence.id""";
    /** Every column but the content. */
    private static final String VERSIONS =
            "select id, evidence_id, number, at, by, file_name, kind, bytes, sha256, scanned_at, link from evidence_version";

    /** How many pieces a list of several cases shows of each. */
    private static final int MOST_OF_A_CASE = 10;

    private final JdbcClient database;

    EvidenceTable(JdbcClient database) {
        this.database = database;
    }

    /** The pieces of a case, the newest first. */
    List<EvidenceItem> ofCase(UUID caseId) {
        return withVersions(database.sql(PIECES + " where case_id = ? order by at desc, id")
                .param(caseId)
                .query(EvidenceRows::item)
                .list());
    }

    /** The newest pieces of each of these cases that are not withdrawn. */
    List<EvidenceItem> standing(Collection<UUID> cases) {
        return withVersions(database.sql(
                        """
                        select * from (select evidence.*, null as reason, row_number() over (partition by case_id order by at desc, id) as nth
                          from evidence where case_id = any(?)
                            and not exists (select from evidence_withdrawal gone where gone.evidence_id = evidence.id)) newest
                        where nth <= ? order by at desc, id""")
                .params(cases.toArray(UUID[]::new), MOST_OF_A_CASE)
                .query(EvidenceRows::item)
                .list());
    }

    Optional<EvidenceItem> item(UUID id) {
        return withVersions(database.sql(PIECES + " where id = ?")
                        .param(id)
                        .query(EvidenceRows::item)
                        .list())
                .stream()
                .findFirst();
    }

    private List<EvidenceItem> withVersions(List<EvidenceItem> pieces) {
        Map<UUID, List<EvidenceItem.Version>> versions = database
                .sql(VERSIONS + " where evidence_id = any(?) order by number desc")
                .param(pieces.stream().map(EvidenceItem::id).toArray(UUID[]::new))
                .query(EvidenceRows::version)
                .list()
                .stream()
                .collect(Collectors.groupingBy(EvidenceItem.Version::pieceId));
        return pieces.stream()
                .map(piece -> piece.with(versions.getOrDefault(piece.id(), List.of())))
                .toList();
    }

    Optional<EvidenceItem.Version> version(UUID id) {
        return database.sql(VERSIONS + " where id = ?")
                .param(id)
                .query(EvidenceRows::version)
                .optional();
    }

    byte[] content(UUID version) {
        return database.sql("select content from evidence_version where id = ?")
                .param(version)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Whoever changes a piece is alone with it until the end of the transaction. */
    void hold(UUID piece) {
        database.sql("select id from evidence where id = ? for update")
                .param(piece)
                .query(UUID.class)
                .single();
    }

    void add(EvidenceItem piece) {
        database.sql(
                        "insert into evidence (id, case_id, title, shows, said_of, withheld, at, by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(piece.id(), piece.caseId(), piece.title(), piece.shows())
                .param(piece.saidOf())
                .params(piece.withheld(), time(piece.at()), piece.by())
                .update();
    }

    void add(EvidenceItem.Version version, byte @Nullable [] content) {
        database.sql(
                        """
                        insert into evidence_version
                          (id, evidence_id, number, at, by, file_name, kind, bytes, sha256, scanned_at, link, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(version.id(), version.pieceId(), version.number(), time(version.at()), version.by())
                .param(version.fileName())
                .param(version.kind() == null ? null : version.kind().name())
                .param(version.kind() == null ? null : version.bytes())
                .param(version.sha256())
                .param(version.scannedAt() == null ? null : time(version.scannedAt()))
                .param(version.link())
                .param(content)
                .update();
    }

    void withdraw(UUID piece, String reason, Instant at, String by) {
        database.sql("insert into evidence_withdrawal (evidence_id, reason, at, by) values (?, ?, ?, ?)")
                .params(piece, reason, time(at), by)
                .update();
    }

    private static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
