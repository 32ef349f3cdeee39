package org.heed.identity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A user of the realm file who signs in; permissions come from Permissions, so there are no authorities. */
public final class LocalAccount implements UserDetails, SignedIn, CredentialsContainer {
    private final User user;
    private final boolean enabled;
    private @Nullable String password;

    public LocalAccount(User user, String password, boolean enabled) {
        this.user = user;
        this.password = password;
        this.enabled = enabled;
    }

    @Override
    public User user() {
        return user;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    @Override
    public void eraseCredentials() {
        password = null;
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }
}
