package org.heed.assignment;

import java.util.Optional;
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
import org.springframework.stereotype.Component;

/** The officers who can lead on a recommendation, searched where the council keeps its people. */
@Component
class LeadOfficers implements SearchedChoices {
    private final Directory directory;
    private final People people;

    LeadOfficers(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    @Override
    public String valuesKey() {
        return "leadOfficers";
    }

    @Override
    public Optional<Page<Choice>> find(String words, @Nullable String cursor) {
        try {
            return Optional.of(people.find(words, Role.OFFICER, cursor)
                    .map(officers -> officers.stream().map(this::choice).toList()));
        } catch (DirectoryUnavailable silent) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Choice> choice(String id) {
        return directory.present(id).filter(user -> user.has(Role.OFFICER)).map(this::choice);
    }

    private Choice choice(User officer) {
        String services =
                officer.services().stream().map(directory::serviceName).sorted().collect(Collectors.joining("; "));
        return new Choice(officer.id(), services.isEmpty() ? officer.name() : officer.name() + ", " + services);
    }

    /** While the directory does not answer, what was last known of the person holds. */
    @Override
    public void freshen(String id) {
        try {
            people.look(id);
        } catch (DirectoryUnavailable silent) {
            LoggerFactory.getLogger(LeadOfficers.class)
                    .warn("The directory does not answer; {} is taken as last known", id);
        }
    }
}
