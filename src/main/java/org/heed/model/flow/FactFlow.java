package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.heed.model.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** Which facts are known at each element, whatever way a case has come: what is known on every way to it. */
public final class FactFlow {
    private final ModelGraph graph;
    private final Function<ModelNode, List<Fact>> sets;
    private final Map<String, Map<String, Fact>> before = new HashMap<>();

    /** @param sets what an element adds to the facts when it is done */
    public FactFlow(ModelGraph graph, Function<ModelNode, List<Fact>> sets) {
        this.graph = graph;
        this.sets = sets;
        run();
    }

    /** The facts that are known when a case comes to the element. */
    Map<String, Fact> at(String id) {
        return before.getOrDefault(id, Map.of());
    }

    private void run() {
        Deque<ModelNode> open = new ArrayDeque<>();
        for (ModelNode start : graph.of("startEvent")) {
            before.put(start.id(), Map.of());
            open.add(start);
        }
        while (!open.isEmpty()) {
            ModelNode node = open.pop();
            Map<String, Fact> known =
                    Objects.requireNonNull(before.get(node.id()), "What is looked at has been reached");
            for (ModelNode timer : node.boundaries()) {
                reach(timer, known, open);
            }
            Map<String, Fact> after = after(node, known);
            for (ModelFlow flow : node.out()) {
                reach(graph.node(flow.to()), after, open);
            }
        }
    }

    private Map<String, Fact> after(ModelNode node, Map<String, Fact> known) {
        Map<String, Fact> after = new LinkedHashMap<>(known);
        sets.apply(node).forEach(fact -> after.put(fact.name(), fact));
        return after;
    }

    private void reach(ModelNode node, Map<String, Fact> known, Deque<ModelNode> open) {
        Map<String, Fact> was = before.get(node.id());
        Map<String, Fact> now = was == null ? known : common(was, known);
        if (!now.equals(was)) {
            before.put(node.id(), now);
            open.add(node);
        }
    }

    private static Map<String, Fact> common(Map<String, Fact> some, Map<String, Fact> others) {
        Map<String, Fact> common = new LinkedHashMap<>();
        some.forEach((name, fact) -> {
            Fact other = others.get(name);
            Fact both = other == null ? null : fact.or(other);
            if (both != null) {
                common.put(name, both);
            }
        });
        return common;
    }

    /** Every combination of the values of these facts; null where they are not known or too many. */
    static @Nullable List<Map<String, String>> combinations(List<Fact> facts) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Fact fact : facts) {
            List<String> values = fact.kind() == Fact.Kind.BOOLEAN ? List.of("true", "false") : fact.values();
            if (values.isEmpty() || (long) all.size() * values.size() > 4096) {
                return null;
            }
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> one : all) {
                for (String value : values) {
                    Map<String, String> next = new HashMap<>(one);
                    next.put(fact.name(), value);
                    more.add(next);
                }
            }
            all = more;
        }
        return all;
    }
}
