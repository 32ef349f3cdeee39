package org.heed.access.session;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/** Removes expired sessions once a minute; not before the product has started, and with it the migrations. */
@Component
class ExpiredSessions {
    private final JdbcIndexedSessionRepository sessions;

    ExpiredSessions(JdbcIndexedSessionRepository sessions) {
        this.sessions = sessions;
    }

    @Scheduled(cron = JdbcIndexedSessionRepository.DEFAULT_CLEANUP_CRON)
    void clean() {
        sessions.cleanUpExpiredSessions();
    }
}
