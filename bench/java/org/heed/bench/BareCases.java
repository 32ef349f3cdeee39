package org.heed.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;

/** The engine as it comes, with history full, playing the same workflow with service tasks that do nothing. */
final class BareCases implements Workload {
    private static final List<String> LETTERS = List.of(
            "tellLeadOfficer", "remind", "escalate", "tellEscalation", "publish", "tellChair");

    private final Counted counted = new Counted();
    private final String database;
    private final ProcessEngine engine;

    BareCases(BenchDatabase postgres, String database, Path processes) {
        this.database = database;
        DataSource source = Pool.over(postgres.url(database));
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(database);
        settings.setDataSource(counted.of(source));
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setEnforceHistoryTimeToLive(false);
        settings.setJobExecutorActivate(true);
        Map<Object, Object> beans = new HashMap<>();
        JavaDelegate nothing = execution -> {};
        LETTERS.forEach(letter -> beans.put(letter, nothing));
        settings.setBeans(beans);
        engine = settings.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String file : List.of("follow-up.bpmn", "review-period.dmn", "response-deadline.dmn")) {
            deployment.addInputStream(file, Files.read(processes.resolve(file)));
        }
        deployment.deploy();
    }

    @Override
    public String name() {
        return "engine alone";
    }

    @Override
    public String database() {
        return database;
    }

    @Override
    public Counted counted() {
        return counted;
    }

    @Override
    public void playCase() {
        play(CaseSteps.ALL.size());
    }

    /** Begins a case and takes its first steps. */
    void play(int steps) {
        String key = UUID.randomUUID().toString();
        String instance = engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "followUp", key, Map.of("panel", "children", "kind", "RECOMMENDATION", "panelSignsOff", false))
                .getId();
        for (CaseSteps.Step step : CaseSteps.ALL.subList(0, steps)) {
            if (step.isTimer()) {
                String job = engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .activityId(step.key())
                        .singleResult()
                        .getId();
                Again.until(() -> engine.getManagementService().executeJob(job));
            } else {
                Task task = engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(instance)
                        .taskDefinitionKey(step.key())
                        .singleResult();
                Again.until(() -> engine.getTaskService().complete(task.getId(), step.variables()));
            }
        }
    }

    @Override
    public void settle() {
        // What failed since another step was faster is tried again in ten minutes, which nobody waits for here
        Waiting.until(() -> engine.getManagementService().createJobQuery().messages().executable().count() == 0);
    }

    @Override
    public void close() {
        engine.close();
    }
}
