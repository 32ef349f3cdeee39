package org.heed.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.heed.identity.CurrentUser;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may try to get in, and how often one user may ask for what costs much. */
@Component
class RateLimits {
    private static final Duration MINUTE = Duration.ofMinutes(1);

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

    /** Counts a failed sign-in by the form against the address that it came from. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication().getDetails() instanceof FormDetails from) {
            failed(from.getRemoteAddress());
        }
    }

    /** Counts a request to the API that proved nothing. */
    void failed(String address) {
        failures(address).tryConsume(1);
    }

    /** Where a filled-in sign-in form came from. */
    static final class FormDetails extends WebAuthenticationDetails {
        private static final long serialVersionUID = 1;

        FormDetails(HttpServletRequest request) {
            super(request);
        }
    }

    /** Before anybody is recognised: an address that failed too often, or comes too often as nobody, is turned away. */
    Filter atTheDoor() {
        return new Limit() {
            @Override
            boolean mayPass(HttpServletRequest request) {
                if (CurrentUser.find().isPresent()) {
                    return true;
                }
                String address = request.getRemoteAddr();
                boolean proves = request.getServletPath().startsWith("/api/")
                        && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
                return failures(address).getAvailableTokens() > 0
                        && (proves
                                || bucket("visits", address, settings.visits()).tryConsume(1));
            }
        };
    }

    /** Once it is known who asks: what costs much is rationed. */
    Filter inside() {
        return new Limit() {
            @Override
            boolean mayPass(HttpServletRequest request) {
                return !HeavyRequests.include(request)
                        || CurrentUser.find()
                                .map(user -> bucket("heavy", user.id(), settings.heavy())
                                        .tryConsume(1))
                                .orElse(true);
            }
        };
    }

    private abstract static class Limit extends OncePerRequestFilter {
        abstract boolean mayPass(HttpServletRequest request);

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (mayPass(request)) {
                chain.doFilter(request, response);
            } else {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE.toSeconds()));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            }
        }
    }
}
