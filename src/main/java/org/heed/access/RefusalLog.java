package org.heed.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.heed.identity.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line in the log for each request that was refused: who, from where, which address. It holds no line breaks. */
final class RefusalLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 429, 503);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String who = CurrentUser.find().map(user -> user.id()).orElse("nobody");
        chain.doFilter(request, response);
        if (REFUSALS.contains(response.getStatus())) {
            String user = CurrentUser.find().map(found -> found.id()).orElse(who);
            LOG.info(
                    "Refused with {}: {} {} for {} from {}",
                    response.getStatus(),
                    request.getMethod(),
                    request.getRequestURI(),
                    user,
                    request.getRemoteAddr());
        }
    }
}
