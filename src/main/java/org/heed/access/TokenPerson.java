package org.heed.access;

import org.heed.identity.SignedIn;
import org.heed.identity.User;

/** The person or program whose token came with a request. */
record TokenPerson(User user) implements SignedIn {}
