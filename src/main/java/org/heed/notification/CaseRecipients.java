package org.heed.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;

/** Who has to do with a case; may be nobody, as where a panel has no chair. */
@Component
class CaseRecipients {
    /** Whom a model can name. */
    static final Set<String> WHO = Set.of("leadOfficer", "scrutiny", "chair", "director", "executive");

    private final Directory directory;

    CaseRecipients(Directory directory) {
        this.directory = directory;
    }

    /** Who answers for the service: its director and its executive member; where it has neither, the scrutiny officers. */
    List<User> above(RegisterEntry entry) {
        List<User> above = Stream.concat(with(entry, "director").stream(), with(entry, "executive").stream())
                .distinct()
                .toList();
        return above.isEmpty() ? with(entry, "scrutiny") : above;
    }

    List<User> with(RegisterEntry entry, String who) {
        return who.equals("leadOfficer")
                ? directory
                        .present(String.valueOf(entry.leadOfficer()))
                        .map(List::of)
                        .orElse(List.of())
                : directory.withRole(Role.of(who).orElseThrow()).stream()
                        .filter(user -> user.panels().contains(entry.origin().panel())
                                || entry.service() != null && user.services().contains(entry.service()))
                        .toList();
    }

    /** Whose task it is, also while a colleague helps, or else those who may take it. */
    List<User> with(OpenTask task) {
        String holder = task.owner() == null ? task.assignee() : task.owner();
        return holder != null
                ? directory.present(holder).map(List::of).orElse(List.of())
                : task.roles().stream()
                        .flatMap(role -> directory.withRole(role).stream())
                        .filter(user -> TaskPermissions.isForTeamOf(user, task.taskScope()))
                        .distinct()
                        .toList();
    }
}
