package org.heed.process.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.process.StartContract;
import org.springframework.stereotype.Component;

/** The outline of each version of the model, read once: a deployed version never changes. */
@Component
class Outlines {
    private final ProcessEngine engine;
    private final Map<String, Outline> byDefinition = new ConcurrentHashMap<>();

    Outlines(ProcessEngine engine) {
        this.engine = engine;
    }

    Outline of(String definition) {
        return byDefinition.computeIfAbsent(
                definition, id -> Outline.of(ModelFile.of(StartContract.PROCESS_KEY + ".bpmn", model(id))));
    }

    /** The BPMN file of a version. */
    String model(String definition) {
        try (var xml = engine.getRepositoryService().getProcessModel(definition)) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}
