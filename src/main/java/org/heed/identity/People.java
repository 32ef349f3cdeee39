package org.heed.identity;

import java.util.Optional;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;

/** People looked for by name where they are kept. It may ask another server, so it is never called inside a transaction. */
public interface People {
    /**
     * The people, with a role where one is asked for, whose name, user name or address begins with the words, in pages; people whose account is disabled are
     * left out. Raises {@link DirectoryUnavailable}.
     */
    Page<User> find(String words, @Nullable Role role, @Nullable String cursor);

    /** What is known of a person now; empty where there is no account any more. Raises {@link DirectoryUnavailable}. */
    Optional<User> look(String id);

    /** Remembers a person who came in. */
    void met(User user);
}
