package org.heed.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;

/** An engine as it comes, with history full, playing six user tasks in a row with three variables each: what a case costs that does nothing else. */
final class SixSteps implements Workload {
    private static final Path MODEL = Path.of("bench/six-steps.bpmn");
    private static final int STEPS = 6;

    private final String name;
    private final String database;
    private final Counted counted;
    private final Function<String, String> begin;
    private final BiConsumer<String, Map<String, Object>> complete;
    private final Runnable close;

    private SixSteps(
            String name,
            String database,
            Counted counted,
            Function<String, String> begin,
            BiConsumer<String, Map<String, Object>> complete,
            Runnable close) {
        this.name = name;
        this.database = database;
        this.counted = counted;
        this.begin = begin;
        this.complete = complete;
        this.close = close;
    }

    static SixSteps ofCamunda(BenchDatabase postgres, String database) {
        postgres.create(database);
        Counted counted = new Counted();
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName(database);
        settings.setDataSource(source(postgres, database, counted));
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setEnforceHistoryTimeToLive(false);
        ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addInputStream("six-steps.bpmn", Files.read(MODEL)).deploy();
        TaskService tasks = engine.getTaskService();
        return new SixSteps(
                "Camunda 7, six steps",
                database,
                counted,
                key -> engine.getRuntimeService().startProcessInstanceByKey("sixSteps", key).getId(),
                (instance, variables) -> tasks.complete(
                        tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(), variables),
                engine::close);
    }

    static SixSteps ofFlowable(BenchDatabase postgres, String database) {
        postgres.create(database);
        Counted counted = new Counted();
        var settings = new org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration();
        settings.setEngineName(database);
        settings.setDataSource(source(postgres, database, counted));
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistoryLevel(HistoryLevel.FULL);
        org.flowable.engine.ProcessEngine engine = settings.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addInputStream("six-steps.bpmn20.xml", Files.read(MODEL)).deploy();
        org.flowable.engine.TaskService tasks = engine.getTaskService();
        return new SixSteps(
                "Flowable 8, six steps",
                database,
                counted,
                key -> engine.getRuntimeService().startProcessInstanceByKey("sixSteps", key).getId(),
                (instance, variables) -> tasks.complete(
                        tasks.createTaskQuery().processInstanceId(instance).singleResult().getId(), variables),
                engine::close);
    }

    private static DataSource source(BenchDatabase postgres, String database, Counted counted) {
        return counted.of(Pool.over(postgres.url(database)));
    }

    @Override
    public String name() {
        return name;
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
        String instance = begin.apply(UUID.randomUUID().toString());
        for (int step = 1; step <= STEPS; step++) {
            complete.accept(instance, Map.of("decision", "ACCEPTED", "grade", "NONE", "step", step));
        }
    }

    /** Nothing goes on in the background. */
    @Override
    public void settle() {}

    @Override
    public void close() {
        close.run();
    }
}
