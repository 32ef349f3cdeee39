package org.heed.collaboration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heed.form.SearchedChoices;
import org.heed.identity.Directory;
import org.heed.identity.People;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskCandidates;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of people to search: who could do a task or lead after somebody, who may read a case, and who can be away or cover. */
@Component
public class Candidates implements TaskCandidates {
    private static final int MOST_FIRST = 20;

    private final Directory directory;
    private final People people;
    private final Register register;

    Candidates(Directory directory, People people, Register register) {
        this.directory = directory;
        this.people = people;
        this.register = register;
    }

    /** Those who could complete the task if it were theirs, and see its words where those are exempt; not who has it. */
    SearchedChoices forTask(OpenTask task) {
        Predicate<User> doing = couldDo(task);
        return new PeopleSearch(directory, people, only(task.roles()), doing, known(task, doing));
    }

    /** Those who are known here, the people of the task's service before others. */
    private List<User> known(OpenTask task, Predicate<User> wanted) {
        String service = task.scope().service();
        return task.roles().stream()
                .flatMap(role -> directory.withRole(role).stream())
                .filter(wanted)
                .distinct()
                .sorted(Comparator.comparing((User user) ->
                                service == null || !user.services().contains(service))
                        .thenComparing(User::name))
                .limit(MOST_FIRST)
                .toList();
    }

    @Override
    public SearchedChoices forTasks(Collection<OpenTask> tasks) {
        Set<Role> roles = tasks.stream().flatMap(task -> task.roles().stream()).collect(Collectors.toSet());
        List<Predicate<User>> doing = tasks.stream().map(this::couldDo).toList();
        return new PeopleSearch(
                directory, people, only(roles), user -> doing.stream().anyMatch(task -> task.test(user)));
    }

    /** The role to search for; null where there are several. */
    private static @Nullable Role only(Set<Role> roles) {
        return roles.size() == 1 ? roles.iterator().next() : null;
    }

    private Predicate<User> couldDo(OpenTask task) {
        RegisterEntry about = register.get(task.caseId());
        return user -> TaskPermissions.isForTeamOf(user, task.taskScope())
                && !user.id().equals(task.assignee())
                && seesWords(user, about);
    }

    /** Those who may read the case with all its words. */
    public SearchedChoices readers(RegisterEntry about) {
        return with(user -> Permissions.mayRead(user, about.scope()) && seesWords(user, about));
    }

    /** The other officers of these services, who could lead where that person led. */
    SearchedChoices successors(String person, Set<String> services) {
        return new PeopleSearch(
                directory,
                people,
                Role.OFFICER,
                user -> user.has(Role.OFFICER)
                        && !user.id().equals(person)
                        && user.services().stream().anyMatch(services::contains));
    }

    SearchedChoices with(Predicate<User> wanted) {
        return new PeopleSearch(directory, people, null, wanted);
    }

    private static boolean seesWords(User user, RegisterEntry about) {
        return about.open() || Permissions.maySeeExempt(user, about.exemptMatter());
    }
}
