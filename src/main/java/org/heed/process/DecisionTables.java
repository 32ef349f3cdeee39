package org.heed.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The decision tables that a council edits. */
@Component
public class DecisionTables {
    private final ProcessEngine engine;

    DecisionTables(ProcessEngine engine) {
        this.engine = engine;
    }

    /** One row of a table with a single text input: the text, and what the row is called. */
    public record Row(String input, String description) {}

    /** The outputs of the first row that fits, by their names. */
    public Optional<Map<String, Object>> decide(String table, Map<String, Object> facts) {
        return first(engine.getDecisionService()
                .evaluateDecisionTableByKey(table)
                .variables(facts)
                .evaluate());
    }

    /** As {@link #decide}; empty as well where there is no such table, or it asks for what is not among the facts. */
    public Optional<Map<String, Object>> decideIfItCan(String table, Map<String, Object> facts) {
        try {
            return decide(table, facts);
        } catch (ProcessEngineException | DmnEngineException cannot) {
            return Optional.empty();
        }
    }

    /** Several questions to one table, which is read once: each with its answer, without those that it cannot decide. */
    public <K> Map<K, Map<String, Object>> decideEachIfItCan(String table, Map<K, Map<String, Object>> facts) {
        DecisionDefinition definition = latest(table);
        if (definition == null) {
            return Map.of();
        }
        DmnModelInstance model = engine.getRepositoryService().getDmnModelInstance(definition.getId());
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        DmnEngine tables = settings.getDmnEngine();
        return settings.getCommandExecutorTxRequired().execute(context -> {
            DmnDecision parsed = tables.parseDecision(table, model);
            Map<K, Map<String, Object>> answers = new HashMap<>();
            facts.forEach((key, asked) -> {
                try {
                    first(tables.evaluateDecisionTable(parsed, asked)).ifPresent(answer -> answers.put(key, answer));
                } catch (ProcessEngineException | DmnEngineException cannot) {
                    // Left out
                }
            });
            return answers;
        });
    }

    private @Nullable DecisionDefinition latest(String table) {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
    }

    private static Optional<Map<String, Object>> first(DmnDecisionTableResult result) {
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(result.getFirstResult().getEntryMap());
    }

    /** The rows of a table with a single text input, in their order. */
    public List<Row> rows(String table) {
        String definition = Objects.requireNonNull(latest(table), "A council has its tables")
                .getId();
        DecisionTable found = engine.getRepositoryService()
                .getDmnModelInstance(definition)
                .getModelElementsByType(DecisionTable.class)
                .iterator()
                .next();
        return found.getRules().stream().map(DecisionTables::row).toList();
    }

    private static Row row(Rule rule) {
        String entry = rule.getInputEntries().iterator().next().getTextContent().strip();
        return new Row(
                entry.replaceAll("^\"|\"$", ""),
                rule.getDescription().getTextContent().strip());
    }
}
