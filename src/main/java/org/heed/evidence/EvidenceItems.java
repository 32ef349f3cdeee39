package org.heed.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heed.evidence.file.EvidenceForm;
import org.heed.evidence.file.Sha256;
import org.heed.evidence.file.Source;
import org.heed.evidence.file.Sources;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.recommendation.SearchTexts;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.heed.shared.event.Trace;
import org.heed.shared.text.TextHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The pieces of evidence: kept, read and withdrawn, each time with its entry in the trail. The titles of withheld ones stay out of it. */
@Component
class EvidenceItems {
    /** A version of a piece; the title of one that is withheld is left out. */
    record Shown(@Nullable String evidence, int evidenceVersion, @Nullable String sha256) {
        static Shown of(EvidenceItem piece, EvidenceItem.Version version) {
            return new Shown(piece.withheld() ? null : piece.title(), version.number(), version.sha256());
        }
    }

    @StoredAs("EVIDENCE_ADDED")
    record Added(Shown shown, String wordsSha256) implements Event {}

    @StoredAs("EVIDENCE_READ")
    record Read(Shown shown) implements Trace {}

    @StoredAs("EVIDENCE_BROKEN")
    record Broken(Shown shown) implements Trace {}

    @StoredAs("EVIDENCE_REFUSED")
    record Refused(String virus, String sha256) implements Trace {}

    @StoredAs("EVIDENCE_WITHDRAWN")
    record Withdrawn(@Nullable String evidence, @Nullable String reason, @Nullable String sha256, String wordsSha256)
            implements Event {}

    private final EvidenceTable table;
    private final Recommendations recommendations;
    private final SearchTexts texts;
    private final Quota quota;
    private final Clock clock;

    EvidenceItems(EvidenceTable table, Recommendations recommendations, SearchTexts texts, Quota quota, Clock clock) {
        this.table = table;
        this.recommendations = recommendations;
        this.texts = texts;
        this.quota = quota;
        this.clock = clock;
    }

    /** Adds a piece; raises BadRequest where there is too much already. */
    @Transactional
    public EvidenceItem add(UUID caseId, EvidenceForm offered, @Nullable String saidOf, Source source, User by) {
        quota.require(caseId, by.id(), bytes(source));
        return keep(caseId, offered, saidOf, source, by);
    }

    private static long bytes(Source source) {
        return source.file() == null ? 0 : source.file().content().length;
    }

    /** The same for what has waited for its task and is counted already. */
    @Transactional
    public EvidenceItem keep(UUID caseId, EvidenceForm offered, @Nullable String saidOf, Source source, User by) {
        EvidenceItem piece = new EvidenceItem(
                UUID.randomUUID(),
                caseId,
                offered.title(),
                offered.shows(),
                saidOf,
                offered.isWithheld(),
                clock.instant(),
                by.id(),
                null,
                List.of());
        table.add(piece);
        EvidenceItem.Version version = add(piece, 1, source, by);
        added(piece, version, by);
        return piece.with(List.of(version));
    }

    @Transactional
    public void addVersion(EvidenceItem piece, Source source, User by) {
        quota.require(piece.caseId(), by.id(), bytes(source));
        EvidenceItem now = unchanged(piece);
        added(piece, add(piece, now.latest().number() + 1, source, by), by);
    }

    /** The piece as it stands, which nobody else changes meanwhile. Raises {@link RuleViolation} where it is withdrawn. */
    private EvidenceItem unchanged(EvidenceItem piece) {
        table.hold(piece.id());
        EvidenceItem now = table.item(piece.id()).orElseThrow();
        if (now.withdrawal() != null) {
            throw new RuleViolation("rule.evidenceWithdrawn", now.title());
        }
        return now;
    }

    private EvidenceItem.Version add(EvidenceItem piece, int number, Source source, User by) {
        Source.File file = source.file();
        EvidenceItem.Version version = EvidenceItem.Version.of(piece, number, source, clock.instant(), by.id());
        table.add(version, file == null ? null : file.content());
        if (!piece.withheld()) {
            String name = file == null ? source.link() : file.name();
            texts.add(
                    piece.caseId(),
                    "evidence",
                    number == 1 ? piece.title() + "\n" + piece.shows() + "\n" + name : "" + name,
                    piece.id());
        }
        return version;
    }

    /** Takes a piece out of the lists; it stays where it is, with the reason. */
    @Transactional
    public void withdraw(EvidenceItem piece, String reason, User by) {
        EvidenceItem.Version latest = unchanged(piece).latest();
        table.withdraw(piece.id(), reason, clock.instant(), by.id());
        texts.forget(piece.id());
        recommendations.note(
                piece.caseId(),
                new Withdrawn(
                        piece.withheld() ? null : piece.title(),
                        piece.withheld() ? null : reason,
                        latest.sha256(),
                        TextHash.of(piece.id(), reason)),
                by.id());
    }

    /** What is said of a piece is proved without being repeated: its title, what it shows, and where it is. */
    private void added(EvidenceItem piece, EvidenceItem.Version version, User by) {
        String where = version.link() == null ? String.valueOf(version.fileName()) : version.link();
        String proof = TextHash.of(piece.id(), piece.title(), piece.shows(), where);
        recommendations.note(piece.caseId(), new Added(Shown.of(piece, version), proof), by.id());
    }

    /** The content of a file; empty where it is no longer what was added. Whoever reads what is withheld leaves a trace. */
    @Transactional
    public Optional<byte[]> read(EvidenceItem piece, EvidenceItem.Version version, boolean withheld, User by) {
        byte[] content = table.content(version.id());
        if (!Sha256.of(content).equals(version.sha256())) {
            recommendations.note(piece.caseId(), new Broken(Shown.of(piece, version)), by.id());
            return Optional.empty();
        }
        if (withheld) {
            recommendations.note(piece.caseId(), new Read(Shown.of(piece, version)), by.id());
        }
        return Optional.of(content);
    }

    /** Notes that a file was refused because of a virus. */
    @Transactional
    public void refused(UUID caseId, Sources.Infected infected, User by) {
        recommendations.note(caseId, new Refused(infected.virus(), infected.sha256()), by.id());
    }
}
