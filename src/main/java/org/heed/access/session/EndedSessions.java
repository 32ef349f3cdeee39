package org.heed.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose each session was in which somebody had signed in, known for a while after it has ended, by the hash of its name. */
@Component
public class EndedSessions {
    private static final Duration KNOWN = Duration.ofDays(7);

    /** So often somebody comes late with the same session: several tabs, and a button that was pressed twice. */
    private static final int MOST_HELD = 10;

    private final JdbcClient database;

    EndedSessions(JdbcClient database) {
        this.database = database;
    }

    /** Remembers a session in which somebody has signed in. */
    void began(String session, String person) {
        database.sql("delete from signed_in_session where began_at < ?")
                .param(OffsetDateTime.now().minus(KNOWN))
                .update();
        database.sql("insert into signed_in_session (session_hash, person, began_at, held) values (?, ?, ?, 0)"
                        + " on conflict (session_hash) do nothing")
                .params(hash(session), person, OffsetDateTime.now())
                .update();
    }

    /** Whether the session was this person's and may leave answers once more; it is counted that it does. */
    boolean mayLeave(String session, String person) {
        return database.sql("update signed_in_session set held = held + 1 where session_hash = ? and person = ?"
                                + " and held < ?")
                        .params(hash(session), person, MOST_HELD)
                        .update()
                == 1;
    }

    private static String hash(String session) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException always) {
            throw new IllegalStateException(always);
        }
    }
}
