package org.heed.process.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.heed.process.ServiceTaskHandler;

/** The engine with the product's fence, in memory, without the rest of the product. */
public final class InMemoryEngine {
    private InMemoryEngine() {}

    public static <C extends StandaloneInMemProcessEngineConfiguration> C configure(
            C settings, Map<String, ServiceTaskHandler> handlers) {
        settings.setJdbcUrl("jdbc:h2:mem:" + java.util.UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setHistory("full");
        EngineConfiguration.fence(settings, () -> handlers);
        return settings;
    }

    /** A handler that notes for which case it ran. */
    public static ServiceTaskHandler noting(String name, List<String> ran) {
        return (caseId, notes) -> ran.add(name);
    }
}
