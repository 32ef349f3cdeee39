package org.heed.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
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
        DmnDecisionTableResult result = engine.getDecisionService()
                .evaluateDecisionTableByKey(table)
                .variables(facts)
                .evaluate();
        return result.isEmpty()
                ? Optional.empty()
                : Optional.of(result.getFirstResult().getEntryMap());
    }

    /** As {@link #decide}; empty as well where there is no such table, or it asks for what is not among the facts. */
    public Optional<Map<String, Object>> decideIfItCan(String table, Map<String, Object> facts) {
        try {
            return decide(table, facts);
        } catch (ProcessEngineException | DmnEngineException cannot) {
            return Optional.empty();
        }
    }

    /** The rows of a table with a single text input, in their order. */
    public List<Row> rows(String table) {
        String definition = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
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
