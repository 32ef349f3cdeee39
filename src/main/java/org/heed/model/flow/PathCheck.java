package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heed.model.vocabulary.Findings;

/** The shape of a model: one start, every element reached from it, every path able to end, no circle without a wait. */
public final class PathCheck {
    private final ModelGraph graph;
    private final Findings findings;

    public PathCheck(ModelGraph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    public void run() {
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
        new CircleCheck(graph, findings).run();
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
