package org.heed.model.bpmn;

import java.util.Map;
import java.util.Set;

/** Everything that a model may be made of: elements, where they stand, and their attributes. */
final class ModelElements {
    private ModelElements() {}

    private static final Set<String> EVENT = Set.of("id", "name");
    private static final Set<String> TASK = Set.of("id", "name");
    private static final Set<String> GATEWAY = Set.of("id", "name", "default", "gatewayDirection");
    private static final Set<String> TEMPLATED = Set.of("modelerTemplate", "modelerTemplateVersion");
    private static final Set<String> TIMED = Set.of("intermediateCatchEvent", "boundaryEvent");
    private static final Set<String> IN_PROCESS = Set.of("process");

    /** The elements of the process that cases pass. */
    static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateThrowEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway");

    /** An element: where it may stand, its own attributes, and those of Camunda. */
    record Rule(Set<String> parents, Set<String> attributes, Set<String> camunda) {}

    static final Map<String, Rule> BPMN = Map.ofEntries(
            Map.entry(
                    "definitions",
                    new Rule(
                            Set.of(""),
                            Set.of("id", "name", "targetNamespace", "exporter", "exporterVersion"),
                            Set.of())),
            Map.entry("process", new Rule(Set.of("definitions"), Set.of("id", "name", "isExecutable"), Set.of())),
            Map.entry("startEvent", new Rule(IN_PROCESS, EVENT, Set.of("formRef", "formRefBinding"))),
            Map.entry("endEvent", new Rule(IN_PROCESS, EVENT, Set.of())),
            Map.entry("intermediateThrowEvent", new Rule(IN_PROCESS, EVENT, TEMPLATED)),
            Map.entry("intermediateCatchEvent", new Rule(IN_PROCESS, EVENT, TEMPLATED)),
            Map.entry(
                    "boundaryEvent",
                    new Rule(IN_PROCESS, Set.of("id", "name", "attachedToRef", "cancelActivity"), Set.of())),
            Map.entry(
                    "userTask",
                    new Rule(
                            IN_PROCESS,
                            TASK,
                            Set.of(
                                    "formRef",
                                    "formRefBinding",
                                    "candidateGroups",
                                    "assignee",
                                    "dueDate",
                                    "followUpDate",
                                    "modelerTemplate",
                                    "modelerTemplateVersion"))),
            Map.entry(
                    "serviceTask",
                    new Rule(
                            IN_PROCESS,
                            TASK,
                            Set.of(
                                    "delegateExpression",
                                    "asyncBefore",
                                    "exclusive",
                                    "modelerTemplate",
                                    "modelerTemplateVersion"))),
            Map.entry(
                    "businessRuleTask",
                    new Rule(
                            IN_PROCESS,
                            TASK,
                            Set.of(
                                    "decisionRef",
                                    "decisionRefBinding",
                                    "resultVariable",
                                    "mapDecisionResult",
                                    "modelerTemplate",
                                    "modelerTemplateVersion"))),
            Map.entry("exclusiveGateway", new Rule(IN_PROCESS, GATEWAY, Set.of())),
            Map.entry("parallelGateway", new Rule(IN_PROCESS, Set.of("id", "name", "gatewayDirection"), Set.of())),
            Map.entry("sequenceFlow", new Rule(IN_PROCESS, Set.of("id", "name", "sourceRef", "targetRef"), Set.of())),
            Map.entry("textAnnotation", new Rule(IN_PROCESS, Set.of("id", "textFormat"), Set.of())),
            Map.entry("text", new Rule(Set.of("textAnnotation"), Set.of(), Set.of())),
            Map.entry(
                    "association",
                    new Rule(IN_PROCESS, Set.of("id", "sourceRef", "targetRef", "associationDirection"), Set.of())),
            Map.entry("timerEventDefinition", new Rule(TIMED, Set.of("id"), Set.of())),
            Map.entry("timeDuration", new Rule(Set.of("timerEventDefinition"), Set.of("id"), Set.of())),
            Map.entry("timeDate", new Rule(Set.of("timerEventDefinition"), Set.of("id"), Set.of())),
            Map.entry("conditionExpression", new Rule(Set.of("sequenceFlow"), Set.of("id"), Set.of())),
            Map.entry("extensionElements", new Rule(NODES, Set.of(), Set.of())),
            Map.entry("documentation", new Rule(Set.of(), Set.of("id", "textFormat"), Set.of())),
            Map.entry("incoming", new Rule(NODES, Set.of(), Set.of())),
            Map.entry("outgoing", new Rule(NODES, Set.of(), Set.of())));

    /** The extensions of Camunda. */
    static final Map<String, Rule> CAMUNDA = Map.of(
            "properties", new Rule(Set.of("extensionElements"), Set.of(), Set.of()),
            "property", new Rule(Set.of("properties"), Set.of("id", "name", "value"), Set.of()),
            "failedJobRetryTimeCycle", new Rule(Set.of("extensionElements"), Set.of(), Set.of()));
}
