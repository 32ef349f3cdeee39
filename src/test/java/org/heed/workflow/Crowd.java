package org.heed.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.journey.Journey;
import org.heed.meeting.Meetings;
import org.heed.meeting.intake.Intake;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many running cases in different steps. */
@TestComponent
class Crowd {
    @Autowired
    private Intake intake;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Register register;

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient database;

    /** Registers so many and leads each some steps on, evenly. */
    void gather(int many) {
        User clerk = directory.withRole(Role.SCRUTINY).get(0);
        UUID meeting = meetings.meetings(List.of("children")).get(0).id();
        for (int number = 0; number < many; number++) {
            var made = intake.register(
                    Map.of(
                            "meeting",
                            meeting.toString(),
                            "item",
                            "Many",
                            "kind",
                            "RECOMMENDATION",
                            "wording",
                            "That number " + number + " is done. " + UUID.randomUUID()),
                    clerk);
            UUID id = register.get(made.reference().orElseThrow()).id();
            for (int step = 0; step < number % 4; step++) {
                advance(id);
            }
        }
    }

    private void advance(UUID id) {
        OpenTask task = tasks.ofCase(id).get(0);
        User by = List.of(Role.SCRUTINY, Role.OFFICER).stream()
                .flatMap(role -> directory.withRole(role).stream())
                .filter(user -> TaskPermissions.mayComplete(user, task.taskScope()))
                .findFirst()
                .orElseThrow();
        FormErrors errors = submissions.submit(task.id(), answers(task.key()), by);
        assertThat(errors.isEmpty()).as(errors.toString()).isTrue();
    }

    private static Map<String, Object> answers(String task) {
        return switch (task) {
            case "assign" ->
                Map.of(
                        "service",
                        "learning",
                        "leadOfficer",
                        "00000000-0000-4000-8000-000000000002",
                        "route",
                        "LOCAL",
                        "receivedOn",
                        "" + LocalDate.now());
            case "respond" -> Journey.reply(Map.of());
            default -> Map.of("view", "KEEP_WATCHING");
        };
    }

    /** How many cases of a version stand at each step, letters left out. */
    Map<String, Long> standing(int version) {
        Map<String, Long> standing = new HashMap<>();
        database.sql(
                        """
                        select e.act_id_, count(*) as cases from act_ru_execution e
                        join model_version v on v.definition_id = e.proc_def_id_
                        where v.number = ? and e.act_id_ is not null and e.is_active_ and e.act_id_ not like 'tell%'
                        group by e.act_id_""")
                .param(version)
                .query(row -> {
                    standing.put(row.getString(1), row.getLong(2));
                });
        return standing;
    }

    /** Some cases that wait at a task of the current version. */
    List<Journey> at(String task, int many, int port) {
        Set<UUID> ids = database
                .sql(
                        """
                        select t.case_id from open_task t join act_ru_task r on r.id_ = t.task_id
                        join model_version v on v.definition_id = r.proc_def_id_
                        where t.task_key = ? and t.service = 'learning'
                          and v.number = (select max(number) from model_version) limit ?""")
                .params(task, many)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(many);
        return ids.stream()
                .map(id -> Journey.of(port, register.get(id).reference().slug()))
                .toList();
    }
}
