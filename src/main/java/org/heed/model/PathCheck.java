package org.heed.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The shape of a model: one start, every element reached from it, every path able to end, no circle without a wait. */
final class PathCheck {
    private final ModelGraph graph;
    private final Findings findings;

    PathCheck(ModelGraph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    void run() {
        graph.flows().stream()
                .filter(flow -> !graph.nodes().containsKey(flow.from())
                        || !graph.nodes().containsKey(flow.to()))
                .forEach(flow -> findings.problem(flow.id(), "model.looseFlow"));
        List<String> starts = ids("startEvent");
        if (starts.size() != 1) {
            findings.problem(graph.process() == null ? "" : graph.process().getAttribute("id"), "model.oneStart");
        }
        Set<String> reached = walk(starts, this::after);
        Set<String> ending = walk(ids("endEvent"), this::before);
        for (ModelNode node : graph.nodes().values()) {
            if (!reached.contains(node.id())) {
                findings.problem(node.id(), "model.unreached");
            } else if (!ending.contains(node.id())) {
                findings.problem(node.id(), "model.noEnd");
            }
            ways(node);
        }
        circles();
    }

    /** Only gateways part ways: each way out of a choice is named and has a condition, or is the one for all else. */
    private void ways(ModelNode node) {
        boolean choice = node.is("exclusiveGateway") && node.out().size() > 1;
        if (node.out().size() > 1 && !node.kind().endsWith("Gateway")) {
            findings.problem(node.id(), "model.splitWithoutGateway");
        }
        if (node.is("startEvent") && !node.in().isEmpty()
                || node.is("endEvent") && !node.out().isEmpty()) {
            findings.problem(node.id(), "model.eventFlow");
        }
        for (ModelFlow flow : node.out()) {
            boolean conditional = !flow.condition().isEmpty();
            if (choice && flow.name().isBlank()) {
                findings.problem(flow.id(), "model.unnamedFlow");
            }
            if (choice && node.isDefault(flow) == conditional) {
                findings.problem(flow.id(), "model.flowCondition");
            }
            if (!choice && conditional) {
                findings.problem(flow.id(), "model.conditionElsewhere");
            }
        }
    }

    /** What nobody waits in runs for ever: what is left where everything is taken away from which the way ends. */
    private void circles() {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> ways = new LinkedHashMap<>();
        for (String id : graph.nodes().keySet()) {
            List<String> next = atOnce(id);
            ways.put(id, next.size());
            next.forEach(each ->
                    before.computeIfAbsent(each, key -> new ArrayList<>()).add(id));
        }
        Deque<String> ended = new ArrayDeque<>(
                ways.keySet().stream().filter(id -> ways.get(id) == 0).toList());
        while (!ended.isEmpty()) {
            String id = ended.pop();
            ways.remove(id);
            for (String each : before.getOrDefault(id, List.of())) {
                if (ways.merge(each, -1, Integer::sum) == 0) {
                    ended.push(each);
                }
            }
        }
        ways.keySet().stream().findFirst().ifPresent(first -> findings.problem(turning(first, ways), "model.endless"));
    }

    /** An element of the circle to which the way from here leads. */
    private String turning(String from, Map<String, Integer> circling) {
        Set<String> seen = new HashSet<>();
        String at = from;
        while (seen.add(at)) {
            at = atOnce(at).stream().filter(circling::containsKey).findFirst().orElseThrow();
        }
        return at;
    }

    /**
     * Where a case can go from an element although nobody acts and no time passes. A task holds it only until the dates of its
     * timers, and a date may be past already.
     */
    private List<String> atOnce(String id) {
        ModelNode node = graph.node(id);
        if (node.is("userTask")) {
            return node.boundaries().stream()
                    .filter(timer -> !takesTime(timer))
                    .map(ModelNode::id)
                    .toList();
        }
        boolean waits = takesTime(node) && node.attachedTo().isEmpty();
        return waits
                ? List.of()
                : node.out().stream()
                        .map(ModelFlow::to)
                        .filter(graph.nodes()::containsKey)
                        .toList();
    }

    private static boolean takesTime(ModelNode node) {
        return node.element().getElementsByTagNameNS("*", "timeDuration").getLength() > 0;
    }

    private List<String> after(String id) {
        ModelNode node = graph.node(id);
        return Stream.concat(
                        node.out().stream().map(ModelFlow::to),
                        node.boundaries().stream().map(ModelNode::id))
                .toList();
    }

    private List<String> before(String id) {
        ModelNode node = graph.node(id);
        return Stream.concat(
                        node.in().stream().map(ModelFlow::from),
                        Stream.of(node.attachedTo()).filter(graph.nodes()::containsKey))
                .toList();
    }

    private List<String> ids(String kind) {
        return graph.of(kind).stream().map(ModelNode::id).toList();
    }

    private static Set<String> walk(Collection<String> from, Function<String, List<String>> neighbours) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String neighbour : neighbours.apply(open.pop())) {
                if (seen.add(neighbour)) {
                    open.push(neighbour);
                }
            }
        }
        return seen;
    }
}
