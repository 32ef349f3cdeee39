package org.heed.recommendation.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leaves a trace where somebody reads withheld words: one entry of the trail for a person, a case, a place and an hour, so that a page
 * that is loaded again does not fill the trail.
 */
@Component
public class ExemptReads {
    private final Recommendations recommendations;
    private final JdbcClient database;
    private final Clock clock;

    public ExemptReads(Recommendations recommendations, JdbcClient database, Clock clock) {
        this.recommendations = recommendations;
        this.database = database;
        this.clock = clock;
    }

    /** Where the words were read. */
    enum Where {
        RECORD,
        TASK,
        EVIDENCE,
        SEARCH,
        LIST,
        EXPORT,
        API;

        static Where of(String route) {
            if (route.contains("/everything")) {
                return EXPORT;
            }
            if (route.startsWith("/api/")) {
                return API;
            }
            if (route.contains("/evidence/")) {
                return EVIDENCE;
            }
            if (route.startsWith("/recommendations/")) {
                return RECORD;
            }
            return route.startsWith("/tasks/") ? TASK : route.startsWith("/search") ? SEARCH : LIST;
        }
    }

    /** A trace that cannot be written refuses the reading, as the words are shown only after it. */
    @Transactional
    public void note(Collection<UUID> cases, User reader) {
        if (cases.isEmpty()) {
            return;
        }
        Where where = Where.of(route());
        database.sql(
                        """
                        insert into exempt_read (case_id, reader, hour, place) select unnest(?::uuid[]), ?, ?, ?
                        on conflict do nothing returning case_id""")
                .params(
                        cases.stream().distinct().toArray(UUID[]::new),
                        reader.id(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .truncatedTo(ChronoUnit.HOURS),
                        where.name())
                .query(UUID.class)
                .list()
                .forEach(first -> recommendations.note(first, "EXEMPT_READ", Map.of("where", where), reader.id()));
    }

    private static String route() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object route = request == null
                ? null
                : request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return String.valueOf(route);
    }
}
