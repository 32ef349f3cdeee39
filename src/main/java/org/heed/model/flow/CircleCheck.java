package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.vocabulary.Findings;

/** No case goes round in a circle in which nobody acts and no time passes. */
final class CircleCheck {
    private final ModelGraph graph;
    private final Findings findings;

    CircleCheck(ModelGraph graph, Findings findings) {
        this.graph = graph;
        this.findings = findings;
    }

    /** What nobody waits in runs for ever: what is left where everything is taken away from which the way ends. */
    void run() {
        Map<String, List<String>> before = new HashMap<>();
        Map<String, Integer> ways = new LinkedHashMap<>();
        for (String id : graph.nodes().keySet()) {
            List<String> next = atOnce(id);
            ways.put(id, next.size());
            next.forEach(each ->
                    before.computeIfAbsent(each, key -> new ArrayList<>()).add(id));
        }
        Deque<String> ended = new ArrayDeque<>(ways.entrySet().stream()
                .filter(each -> each.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList());
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
}
