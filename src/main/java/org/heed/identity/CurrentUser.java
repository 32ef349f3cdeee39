package org.heed.identity;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The user of the request at hand, for what all pages share. */
public final class CurrentUser {
    private CurrentUser() {}

    public static Optional<User> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.user())
                : Optional.empty();
    }
}
