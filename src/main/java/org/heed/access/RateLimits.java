package org.heed.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.identity.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may try to get in, and how often one user may ask for what costs much. */
@Component
class RateLimits extends OncePerRequestFilter {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** What costs more than a page: whole tables, searches, imports, the check of the whole trail. */
    private static final RequestMatcher HEAVY = new OrRequestMatcher(Stream.concat(
                    Stream.of("/register/import", "/api/recommendations/import", "/hand-over")
                            .map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, path)),
                    Stream.of(
                                    "/panels/{id}/monitoring-table",
                                    "/panels/{id}/monitoring-table.csv",
                                    "/api/panels/{id}/monitoring-table",
                                    "/audit",
                                    "/api/audit/verification",
                                    "/people",
                                    "/api/people",
                                    "/access")
                            .map(path -> PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path)))
            .<RequestMatcher>map(matcher -> matcher)
            .toList());

    private final LimitSettings settings;
    private final Cache<List<String>, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    RateLimits(LimitSettings settings) {
        this.settings = settings;
    }

    private Bucket bucket(String what, String who, int aMinute) {
        return buckets.get(List.of(what, who), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                .build());
    }

    private Bucket failures(String address) {
        return bucket("failures", address, settings.failedSignIns());
    }

    /** Counts a failure against the address that it came from. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails from) {
            failures(from.getRemoteAddress()).tryConsume(1);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayPass(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(MINUTE.toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private boolean mayPass(HttpServletRequest request) {
        Optional<String> user = CurrentUser.find().map(found -> found.id());
        if (user.isPresent()) {
            return !HEAVY.matches(request)
                    || bucket("heavy", user.get(), settings.heavy()).tryConsume(1);
        }
        String address = request.getRemoteAddr();
        return failures(address).getAvailableTokens() > 0
                && bucket("visits", address, settings.visits()).tryConsume(1);
    }
}
