package org.heed.audit.chain;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.heed.audit.AuditEntry;
import org.heed.audit.PostgresAuditTrail;
import org.heed.audit.TrailExport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The trail of one running Heed. */
public final class TrailNode {
    private static final JsonMapper JSON = new JsonMapper();

    private final TransactionTemplate transaction;
    private final TrailSigner signer;
    private final StoredTrail stored;
    private final PostgresAuditTrail trail;

    public TrailNode(DataSource source, TrailKeys keys, @Nullable Path headsFile) {
        JdbcClient database = JdbcClient.create(source);
        HeadTable heads = new HeadTable(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        signer = new TrailSigner(heads, keys, new HeadsFile(headsFile, JSON));
        stored = new StoredTrail(database, heads, signer);
        trail = new PostgresAuditTrail(database, Clock.systemUTC(), JSON, signer, stored);
    }

    /** Heed as it was before there were signatures. */
    static TrailNode withoutKey(DataSource source) {
        return new TrailNode(source, new TrailKeys(null, new KnownKeys()), null);
    }

    /** So many changes, each of two entries in a transaction of its own. */
    public TrailNode write(int changes) {
        for (int i = 0; i < changes; i++) {
            transaction.executeWithoutResult(status -> {
                trail.append("officer", new AuditEntry("test", "1", "ADDED", Map.of(), Map.of("reply", "That is so.")));
                trail.append(
                        "officer", new AuditEntry("test", "1", "DONE", Map.of("stage", "A"), Map.of("stage", "B")));
            });
        }
        return this;
    }

    /** As at the start and at intervals. */
    public TrailNode keep() {
        transaction.executeWithoutResult(status -> signer.signWhatIsThere());
        signer.keep();
        return this;
    }

    public Verification verify() {
        return transaction.execute(status -> trail.verify());
    }

    public String export(long after) {
        try {
            StringWriter text = new StringWriter();
            new TrailExport(stored, signer, JSON).write(after, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
