package org.heed.identity.list;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.BadRequest;
import org.heed.shared.text.SearchWords;
import org.jspecify.annotations.Nullable;

/** The officers whom a list is narrowed to by what was typed of a name; those who have left are among them. */
public final class OfficersByName {
    private static final int MOST = 100;

    private OfficersByName() {}

    /** Their ids; null where no name is asked for. Raises {@link BadRequest} where too many are called so. */
    public static @Nullable Set<String> find(@Nullable String typed, Directory directory) {
        if (typed == null) {
            return null;
        }
        String words = SearchWords.of(typed);
        Set<String> found = Stream.concat(directory.withRole(Role.OFFICER).stream(), directory.left().stream())
                .filter(user -> SearchWords.begin(words, user.name(), user.username()))
                .map(User::id)
                .distinct()
                .limit(MOST + 1)
                .collect(Collectors.toUnmodifiableSet());
        if (found.size() > MOST) {
            throw new BadRequest("lists.lead.many", MOST);
        }
        return found;
    }
}
