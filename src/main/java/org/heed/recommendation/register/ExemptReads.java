package org.heed.recommendation.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.recommendation.Recommendations;
import org.heed.shared.event.StoredAs;
import org.heed.shared.event.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Leaves a trace where somebody reads withheld words: one entry of the trail for a person, a case, a place and an hour, so that a page
 * that is loaded again does not fill the trail.
 */
@Component
public class ExemptReads {
    @StoredAs("EXEMPT_READ")
    record ExemptRead(ReadingPlace.Place where) implements Trace {}

    private final Recommendations recommendations;
    private final JdbcClient database;
    private final Clock clock;

    public ExemptReads(Recommendations recommendations, JdbcClient database, Clock clock) {
        this.recommendations = recommendations;
        this.database = database;
        this.clock = clock;
    }

    /** A trace that cannot be written refuses the reading, as the words are shown only after it. */
    @Transactional
    public void note(Collection<UUID> cases, User reader) {
        if (cases.isEmpty()) {
            return;
        }
        ReadingPlace.Place where = place();
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
                .forEach(first -> recommendations.note(first, new ExemptRead(where), reader.id()));
    }

    private static ReadingPlace.Place place() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return ReadingPlace.Place.LIST;
        }
        HttpServletRequest request = attributes.getRequest();
        Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
        ReadingPlace said = handler instanceof HandlerMethod method ? said(method) : null;
        if (said != null && said.value() == ReadingPlace.Place.EXPORT) {
            return said.value();
        }
        if (request.getRequestURI().startsWith("/api/")) {
            return ReadingPlace.Place.API;
        }
        return said == null ? ReadingPlace.Place.LIST : said.value();
    }

    private static @Nullable ReadingPlace said(HandlerMethod handler) {
        ReadingPlace own = handler.getMethodAnnotation(ReadingPlace.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), ReadingPlace.class);
    }
}
