package org.heed.process.engine;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.process.ServiceTaskHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A second engine in memory, behind the same fence, in which no e-mail is sent and no case is real. */
@Component
public class RehearsalEngine {
    private final ObjectProvider<Map<String, ServiceTaskHandler>> handlers;
    private final Map<UUID, BiConsumer<String, Map<String, String>>> listeners = new ConcurrentHashMap<>();
    private final RehearsalSeats seats;
    private @Nullable ProcessEngine engine;

    RehearsalEngine(ObjectProvider<Map<String, ServiceTaskHandler>> handlers, RehearsalSeats seats) {
        this.handlers = handlers;
        this.seats = seats;
    }

    /** Deploys the files, lets something happen with them, and takes everything away again. */
    public <T> T with(List<ModelFile> files, Function<RehearsalRun.Stage, T> what) {
        return seats.seated(() -> deployed(files, what));
    }

    private <T> T deployed(List<ModelFile> files, Function<RehearsalRun.Stage, T> what) {
        ProcessEngine running = engine();
        var builder = running.getRepositoryService().createDeployment();
        files.forEach(file -> builder.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        DeploymentWithDefinitions deployment = builder.deployWithResult();
        try {
            String definition =
                    deployment.getDeployedProcessDefinitions().get(0).getId();
            return what.apply(new RehearsalRun.Stage(running, definition, listeners));
        } finally {
            running.getRepositoryService().deleteDeployment(deployment.getId(), true, true, true);
        }
    }

    /** Whether an engine can read the files at all; its own words where it cannot. */
    public List<ModelProblem> parse(List<ModelFile> files) {
        try {
            return deployed(files, stage -> List.of());
        } catch (ProcessEngineException unreadable) {
            return List.of(new ModelProblem("", "", "model.engine", String.valueOf(unreadable.getMessage())));
        }
    }

    private synchronized ProcessEngine engine() {
        if (engine == null) {
            StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
            settings.setProcessEngineName("rehearsal");
            settings.setJdbcUrl("jdbc:h2:mem:heed-rehearsal-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            settings.setDatabaseSchemaUpdate("true");
            settings.setJobExecutorActivate(false);
            settings.setHistory("activity");
            settings.setIdGenerator(() -> UUID.randomUUID().toString());
            EngineConfiguration.fence(settings, this::noting);
            engine = settings.buildProcessEngine();
            // Nobody else is to find it by looking for the engine.
            ProcessEngines.unregister(engine);
        }
        return engine;
    }

    /** The product's handlers by name, each of which only notes that it would have acted. */
    private Map<String, ServiceTaskHandler> noting() {
        Map<String, ServiceTaskHandler> noting = new HashMap<>();
        handlers.getObject()
                .keySet()
                .forEach(name -> noting.put(name, (caseId, notes) -> listeners
                        .getOrDefault(caseId, (ignored, none) -> {})
                        .accept(name, notes)));
        return noting;
    }

    @PreDestroy
    synchronized void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
