package org.heed.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.form.FormErrors;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.meeting.intake.Intake;
import org.heed.process.completion.Submissions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product, played through its services, as the pages and the API do. */
final class HeedCases implements Workload {
    private final String database;
    private final Product product;
    private final JdbcClient aside;
    private final Intake intake;
    private final Submissions submissions;
    private final ManagementService timers;
    private final Map<String, User> users = new HashMap<>();
    private final String meeting;

    HeedCases(BenchDatabase postgres, String database, Path data) {
        this.database = database;
        aside = JdbcClient.create(Pool.over(postgres.url(database)));
        product = new Product(postgres.url(database), data);
        intake = product.bean(Intake.class);
        submissions = product.bean(Submissions.class);
        timers = product.bean(ProcessEngine.class).getManagementService();
        Directory directory = product.bean(Directory.class);
        for (Role role : Role.values()) {
            directory.withRole(role).forEach(user -> users.put(user.username(), user));
        }
        meeting = aside.sql("select id::text from meeting where panel = 'children' order by held_on desc limit 1")
                .query(String.class)
                .single();
    }

    @Override
    public String name() {
        return "Heed, services";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public Counted counted() {
        return product.counted();
    }

    @Override
    public void playCase() {
        play(CaseSteps.ALL.size());
    }

    /** Registers a case and takes its first steps. */
    void play(int steps) {
        Map<String, Object> registration = Map.of(
                "meeting", meeting, "item", "Measured", "kind", "RECOMMENDATION", "wording", "Case " + UUID.randomUUID());
        Intake.Registered made = intake.register(registration, user("scrutiny"));
        String reference = made.reference().orElseThrow().toString();
        UUID id = caseOf(reference);
        for (CaseSteps.Step step : CaseSteps.ALL.subList(0, steps)) {
            if (step.isTimer()) {
                fire(id, step.key());
            } else {
                FormErrors errors = submissions.submit(task(id, step.key()), step.answers(), user(step.user()));
                if (!errors.isEmpty()) {
                    throw new IllegalStateException(step.key() + " " + errors);
                }
            }
        }
    }

    private User user(String name) {
        User user = users.get(name);
        if (user == null) {
            throw new IllegalStateException("Nobody is called " + name + " of " + users.keySet());
        }
        return user;
    }

    Product product() {
        return product;
    }

    String meeting() {
        return meeting;
    }

    /** The case with a reference. */
    UUID caseOf(String reference) {
        return aside.sql("select id from recommendation where reference = ?")
                .param(reference)
                .query(UUID.class)
                .single();
    }

    void fire(UUID id, String activity) {
        String job = job(id, activity);
        Again.until(() -> timers.executeJob(job));
    }

    String task(UUID id, String key) {
        return aside.sql("select task_id from open_task where case_id = ? and task_key = ?")
                .params(List.of(id, key))
                .query(String.class)
                .single();
    }

    private String job(UUID id, String activity) {
        return aside.sql("select job.id_ from act_ru_job job join act_ru_execution execution on execution.id_ = job.execution_id_"
                        + " join act_ru_execution root on root.id_ = job.process_instance_id_"
                        + " where root.business_key_ = ? and execution.act_id_ = ?")
                .params(List.of(id.toString(), activity))
                .query(String.class)
                .single();
    }

    @Override
    public void settle() {
        Waiting.until(() -> aside.sql("select not exists (select 1 from act_ru_job where type_ = 'message' and retries_ > 0"
                        + " and (duedate_ is null or duedate_ <= localtimestamp))")
                .query(Boolean.class)
                .single());
    }

    @Override
    public void close() {
        product.close();
    }
}
