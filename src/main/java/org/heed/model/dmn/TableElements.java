package org.heed.model.dmn;

import java.util.Map;
import java.util.Set;

/** Everything that a decision table may be made of: elements, where they stand, and their attributes. */
final class TableElements {
    private static final Set<String> CELL = Set.of("id", "expressionLanguage");

    /** What may stand more than once beside others of its kind; of all else the engine would read one. */
    static final Set<String> REPEATED = Set.of("decision", "input", "output", "rule", "inputEntry", "outputEntry");

    /** Elements that are words and nothing else. */
    static final Set<String> TEXTS = Set.of("text", "description");

    private TableElements() {}

    /** An element: where it may stand, and its attributes. */
    record Rule(Set<String> parents, Set<String> attributes) {}

    static final Map<String, Rule> DMN = Map.ofEntries(
            Map.entry(
                    "definitions",
                    new Rule(
                            Set.of(""),
                            Set.of("id", "name", "namespace", "exporter", "exporterVersion", "expressionLanguage"))),
            Map.entry("decision", new Rule(Set.of("definitions"), Set.of("id", "name"))),
            Map.entry("decisionTable", new Rule(Set.of("decision"), Set.of("id", "hitPolicy"))),
            Map.entry("input", new Rule(Set.of("decisionTable"), Set.of("id", "label"))),
            Map.entry("inputExpression", new Rule(Set.of("input"), Set.of("id", "typeRef", "expressionLanguage"))),
            Map.entry("output", new Rule(Set.of("decisionTable"), Set.of("id", "label", "name", "typeRef"))),
            Map.entry("rule", new Rule(Set.of("decisionTable"), Set.of("id"))),
            Map.entry("inputEntry", new Rule(Set.of("rule"), CELL)),
            Map.entry("outputEntry", new Rule(Set.of("rule"), CELL)),
            Map.entry("text", new Rule(Set.of("inputExpression", "inputEntry", "outputEntry"), Set.of())),
            Map.entry("description", new Rule(Set.of("definitions", "decision", "decisionTable", "rule"), Set.of())));
}
