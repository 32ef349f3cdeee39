package org.heed.demo;

import java.util.Comparator;
import java.util.List;
import org.heed.identity.CaseScope;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.absence.Absences;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.springframework.stereotype.Component;

/** The people of the invented council, and which of them does what. */
@Component
class DemoPeople {
    private final Directory directory;
    private final People people;
    private final Absences absences;

    DemoPeople(Directory directory, People people, Absences absences) {
        this.directory = directory;
        this.people = people;
        this.absences = absences;
    }

    /** Makes the officers known who will be named; the panels' people are known already. */
    void gather() {
        people.find("", Role.OFFICER, null);
    }

    User scrutiny(DemoStory story) {
        return inRole(Role.SCRUTINY, story);
    }

    User officer(DemoStory story) {
        return inRole(Role.OFFICER, story);
    }

    /** The person whose role reaches what the story is about; one with no other role before the rest. */
    User inRole(Role role, DemoStory story) {
        CaseScope about = new CaseScope(story.panel(), story.service());
        return directory.withRole(role).stream()
                .filter(user -> user.reaches(role, about))
                .min(Comparator.comparing(user -> user.roles().size()))
                .orElseThrow();
    }

    /** Where somebody covers today, that person goes before all others. */
    User toDo(OpenTask task) {
        List<Role> roles = task.roles().stream()
                .filter(role -> !task.roles().contains(Role.SCRUTINY) || role == Role.SCRUTINY)
                .sorted()
                .toList();
        return roles.stream()
                .flatMap(role -> directory.withRole(role).stream())
                .map(user -> user.covering(absences.coveredBy(user.id())))
                .sorted(Comparator.comparing(user -> user.cover().absent().isEmpty()))
                .filter(user -> TaskPermissions.mayComplete(user, task.taskScope()))
                .findFirst()
                .orElseThrow();
    }
}
