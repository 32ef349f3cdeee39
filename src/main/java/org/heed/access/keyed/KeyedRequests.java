package org.heed.access.keyed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.identity.CurrentUser;
import org.heed.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is sent twice under one key is done once: a program names the key in the header Idempotency-Key, a page's form in a field. It
 * comes after the sign-in, since a key is its owner's alone.
 */
@Component
@Order(0)
class KeyedRequests extends OncePerRequestFilter {
    /** The header of the IETF's draft; its value may stand in quotes, as structured fields have it. */
    static final String HEADER = "Idempotency-Key";

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Pattern KEY = Pattern.compile("\"?[\\x21\\x23-\\x7e]{1,200}\"?");

    private final RequestKeys keys;
    private final KeyedTransactions transactions;

    KeyedRequests(RequestKeys keys, KeyedTransactions transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /** Whether a request of this method may change something. */
    static boolean changes(String method) {
        return CHANGING.contains(method);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static @Nullable String key(HttpServletRequest request) {
        if (!changes(request.getMethod())) {
            return null;
        }
        return isApi(request) ? request.getHeader(HEADER) : field(request);
    }

    /** A page that saves by itself what is typed is not sent, and does so many times. */
    private static @Nullable String field(HttpServletRequest request) {
        boolean form = KeyedBody.isForm(request) || KeyedBody.isMultipart(request);
        return form && !"auto".equals(request.getParameter("_save")) ? request.getParameter(KeyedBody.FIELD) : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        Optional<User> owner = CurrentUser.find();
        if (key == null || owner.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        KeyedBody body = new KeyedBody(request);
        KeyedWork work = new KeyedWork(owner.get().id(), key.replace("\"", ""), Fingerprint.of(body), !isApi(request));
        Optional<KeptAnswer> earlier =
                KEY.matcher(key).matches() ? keys.find(work.owner(), work.key()) : refused(work, KeyInUse.unreadable());
        if (earlier.isPresent() && earlier.get().fingerprint().equals(work.fingerprint())) {
            repeat(earlier.get(), response);
            return;
        }
        earlier.ifPresent(other -> work.refuse(KeyInUse.forSomethingElse()));
        carryOut(work, body, response, chain);
    }

    private static Optional<KeptAnswer> refused(KeyedWork work, KeyInUse why) {
        work.refuse(why);
        return Optional.empty();
    }

    private void carryOut(KeyedWork work, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldResponse held = new HeldResponse(response);
        boolean done = false;
        KeyedWork.begin(work);
        try {
            chain.doFilter(request, held);
            done = !held.failed();
            if (done) {
                transactions.end(work, held.answer(work.fingerprint()));
            }
        } finally {
            if (!done) {
                transactions.undo(work);
            }
            KeyedWork.forget();
        }
        KeptAnswer earlier = work.earlier();
        if (earlier == null || !earlier.fingerprint().equals(work.fingerprint())) {
            held.leave();
        } else {
            response.resetBuffer();
            repeat(earlier, response);
        }
    }

    private static void repeat(KeptAnswer answer, HttpServletResponse response) throws IOException {
        if (answer.location() != null && answer.status() == HttpServletResponse.SC_FOUND) {
            response.sendRedirect(answer.location());
            return;
        }
        response.setStatus(answer.status());
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.mediaType() != null) {
            response.setContentType(answer.mediaType());
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
