package org.heed.collaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.SearchedChoices;
import org.heed.identity.Directory;
import org.heed.identity.DirectoryUnavailable;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.shared.Page;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** People who meet a condition, searched where the council keeps its people. */
final class PeopleSearch implements SearchedChoices {
    private static final int MOST_PAGES = 5;

    private final Directory directory;
    private final People people;
    private final @Nullable Role role;
    private final Predicate<User> wanted;
    private final List<User> first;

    PeopleSearch(Directory directory, People people, @Nullable Role role, Predicate<User> wanted) {
        this(directory, people, role, wanted, List.of());
    }

    /** @param first who is offered without a search */
    PeopleSearch(Directory directory, People people, @Nullable Role role, Predicate<User> wanted, List<User> first) {
        this.directory = directory;
        this.people = people;
        this.role = role;
        this.wanted = wanted;
        this.first = first;
    }

    @Override
    public String valuesKey() {
        return "people";
    }

    /** Goes on to further pages where the first hold nobody who is wanted. */
    @Override
    public Optional<Page<Choice>> find(String words, @Nullable String cursor) {
        try {
            List<Choice> found = new ArrayList<>();
            String next = cursor;
            for (int pages = 0; pages < MOST_PAGES; pages++) {
                Page<User> page = people.find(words, role, next);
                page.items().stream().filter(wanted).map(this::choice).forEach(found::add);
                next = page.nextCursor();
                if (next == null || !found.isEmpty()) {
                    break;
                }
            }
            return Optional.of(new Page<>(found, next));
        } catch (DirectoryUnavailable silent) {
            return Optional.empty();
        }
    }

    @Override
    public List<Choice> first() {
        return first.stream().map(this::choice).toList();
    }

    @Override
    public Optional<Choice> choice(String id) {
        return directory.present(id).filter(wanted).map(this::choice);
    }

    private Choice choice(User user) {
        String services =
                user.services().stream().map(directory::serviceName).sorted().collect(Collectors.joining("; "));
        return new Choice(user.id(), services.isEmpty() ? user.name() : user.name() + ", " + services);
    }

    /** While the directory does not answer, what was last known of the person holds. */
    @Override
    public void freshen(String id) {
        try {
            people.look(id);
        } catch (DirectoryUnavailable silent) {
            LoggerFactory.getLogger(PeopleSearch.class)
                    .warn("The directory does not answer; {} is taken as last known", id);
        }
    }
}
