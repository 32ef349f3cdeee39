package org.heed.demo;

import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.Permissions;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.OpenTask;
import org.springframework.stereotype.Component;

/** The people of the invented council, and which of them does what. */
@Component
class DemoPeople {
    private final Directory directory;
    private final People people;

    DemoPeople(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    /** Makes the officers known who will be named; the panels' people are known already. */
    void gather() {
        people.find("", Role.OFFICER, null);
    }

    User scrutiny(DemoStory story) {
        return directory.withRole(Role.SCRUTINY).stream()
                .filter(user -> Permissions.mayRegister(user, story.panel()))
                .findFirst()
                .orElseThrow();
    }

    User officer(DemoStory story) {
        return directory.withRole(Role.OFFICER).stream()
                .filter(officer -> officer.services().contains(story.service()))
                .findFirst()
                .orElseThrow();
    }

    User toDo(OpenTask task) {
        List<Role> roles = task.roles().stream()
                .filter(role -> !task.roles().contains(Role.SCRUTINY) || role == Role.SCRUTINY)
                .sorted()
                .toList();
        return roles.stream()
                .flatMap(role -> directory.withRole(role).stream())
                .filter(user -> Permissions.mayComplete(user, task.taskScope()))
                .findFirst()
                .orElseThrow();
    }
}
