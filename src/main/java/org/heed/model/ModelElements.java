package org.heed.model;

import java.util.Map;
import java.util.Set;

/** Everything that a model may be made of. */
final class ModelElements {
    private ModelElements() {}

    private static final Set<String> TEMPLATED = Set.of("modelerTemplate", "modelerTemplateVersion");

    /** Every BPMN element that a model may hold, with the Camunda attributes that it may carry. */
    static final Map<String, Set<String>> BPMN = Map.ofEntries(
            Map.entry("definitions", Set.of()),
            Map.entry("process", Set.of()),
            Map.entry("startEvent", Set.of("formRef", "formRefBinding")),
            Map.entry("endEvent", Set.of()),
            Map.entry("intermediateThrowEvent", TEMPLATED),
            Map.entry(
                    "userTask",
                    Set.of("formRef", "formRefBinding", "candidateGroups", "assignee", "dueDate", "followUpDate")),
            Map.entry(
                    "serviceTask",
                    Set.of(
                            "delegateExpression",
                            "asyncBefore",
                            "exclusive",
                            "modelerTemplate",
                            "modelerTemplateVersion")),
            Map.entry(
                    "businessRuleTask",
                    Set.of(
                            "decisionRef",
                            "decisionRefBinding",
                            "resultVariable",
                            "mapDecisionResult",
                            "modelerTemplate",
                            "modelerTemplateVersion")),
            Map.entry("exclusiveGateway", Set.of()),
            Map.entry("parallelGateway", Set.of()),
            Map.entry("intermediateCatchEvent", TEMPLATED),
            Map.entry("boundaryEvent", Set.of()),
            Map.entry("timerEventDefinition", Set.of()),
            Map.entry("timeDuration", Set.of()),
            Map.entry("timeDate", Set.of()),
            Map.entry("sequenceFlow", Set.of()),
            Map.entry("conditionExpression", Set.of()),
            Map.entry("extensionElements", Set.of()),
            Map.entry("documentation", Set.of()),
            Map.entry("incoming", Set.of()),
            Map.entry("outgoing", Set.of()));

    /** The extensions of Camunda that a model may hold. */
    static final Set<String> CAMUNDA = Set.of("properties", "property", "failedJobRetryTimeCycle");
}
