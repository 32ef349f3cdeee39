package org.heed.access.keycloak;

import org.heed.identity.SignedIn;
import org.heed.identity.User;

/** The person or program whose token came with a request. */
public record TokenPerson(User user) implements SignedIn {}
