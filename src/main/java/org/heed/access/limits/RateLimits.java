package org.heed.access.limits;

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
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.heed.access.keyed.Fingerprint;
import org.heed.identity.CurrentUser;
import org.heed.shared.request.Costly;
import org.heed.shared.request.RequestHandlers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may guess at an account, how often it may come as nobody, and how often one user may ask for what costs much. */
@Component
public class RateLimits {
    /** Wrong credentials of one address in a minute, whatever the account; what was right there lately passes all the same. */
    private static final int GUESSES = 100;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String TOKENS = "tokens";

    private final LimitSettings settings;
    private final RequestHandlers handlers;
    private final Cache<List<String>, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();
    private final Cache<String, Boolean> right = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();
    private final String salt = UUID.randomUUID().toString();

    RateLimits(LimitSettings settings, RequestHandlers handlers) {
        this.settings = settings;
        this.handlers = handlers;
    }

    public Bucket bucket(String what, String who, int aMinute) {
        return buckets.get(List.of(what, who), key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                .build());
    }

    /** Of an address and an account: whoever guesses at one account keeps out neither others nor the account elsewhere. */
    private Bucket failures(String address, String account) {
        return bucket("failures", address + "\n" + account, settings.failedSignIns());
    }

    /** Counts a failed sign-in by the form. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication().getDetails() instanceof FormDetails from) {
            failures(
                            from.getRemoteAddress(),
                            Claimed.brief(event.getAuthentication().getName()))
                    .tryConsume(1);
        }
    }

    /** Counts a request to the API that proved nothing; whether there were too many of them. */
    public boolean failed(HttpServletRequest request) {
        String account = Claimed.account(request);
        boolean few = bucket("guesses", request.getRemoteAddr(), GUESSES).tryConsume(1);
        return !failures(request.getRemoteAddr(), account == null ? TOKENS : account)
                        .tryConsume(1)
                || !few;
    }

    /** What was right a short while ago is let in, however often others guess at the same account. */
    private boolean wasRight(HttpServletRequest request) {
        String proof = proof(request);
        return proof != null && right.getIfPresent(proof) != null;
    }

    private @Nullable String proof(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null
                ? null
                : HexFormat.of().formatHex(Fingerprint.sha256(salt + request.getRemoteAddr() + "\n" + header));
    }

    /** Where a filled-in sign-in form came from. */
    public static final class FormDetails extends WebAuthenticationDetails {
        private static final long serialVersionUID = 1;

        public FormDetails(HttpServletRequest request) {
            super(request);
        }
    }

    /**
     * Before anybody is recognised: who guesses at an account is turned away from it, and who comes too often as nobody. A token is
     * always looked at, since nobody guesses one.
     */
    public Filter beforeSignIn() {
        return new Limit() {
            @Override
            boolean mayPass(HttpServletRequest request) {
                if (CurrentUser.find().isPresent()) {
                    return true;
                }
                String address = request.getRemoteAddr();
                boolean api = request.getServletPath().startsWith("/api/");
                String account = Claimed.account(request);
                if (account != null && failures(address, account).getAvailableTokens() == 0 && !wasRight(request)) {
                    return false;
                }
                boolean sprays = api
                        && account != null
                        && bucket("guesses", address, GUESSES).getAvailableTokens() == 0;
                if (sprays && !wasRight(request)) {
                    return false;
                }
                boolean proves = api && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
                return proves
                        || bucket(api ? "visits of the API" : "visits", address, settings.visits())
                                .tryConsume(1);
            }
        };
    }

    private boolean isCostly(HttpServletRequest request) {
        return handlers.say(Costly.class, request) || searches(request);
    }

    private static boolean searches(HttpServletRequest request) {
        String words = request.getParameter("q");
        return words != null && !words.isBlank();
    }

    /** Once it is known who asks: what costs much is rationed. */
    public Filter afterSignIn() {
        return new Limit() {
            @Override
            boolean mayPass(HttpServletRequest request) {
                String proof = CurrentUser.find().isPresent() ? proof(request) : null;
                if (proof != null) {
                    right.put(proof, true);
                }
                return !isCostly(request)
                        || CurrentUser.find()
                                .map(user -> bucket("heavy", user.id(), settings.heavy())
                                        .tryConsume(1))
                                .orElse(true);
            }
        };
    }

    public static void turnAway(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private abstract static class Limit extends OncePerRequestFilter {
        abstract boolean mayPass(HttpServletRequest request);

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (mayPass(request)) {
                chain.doFilter(request, response);
            } else {
                turnAway(response);
            }
        }
    }
}
