package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.heed.form.Condition;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Expressions;
import org.heed.model.vocabulary.Fact;

/** Which facts are read on the way on from each element before anything has set them: what a case must bring that is put there. */
public final class FactNeeds {
    private final ModelGraph graph;
    private final Function<ModelNode, List<Fact>> sets;
    private final Map<String, Set<String>> comingTo = new HashMap<>();

    /** @param sets what an element adds to the facts when it is done */
    public FactNeeds(ModelGraph graph, Function<ModelNode, List<Fact>> sets) {
        this.graph = graph;
        this.sets = sets;
        run();
    }

    /** What a case needs that stands at each element already. */
    public Map<String, Set<String>> standing() {
        Map<String, Set<String>> needs = new TreeMap<>();
        graph.nodes().values().forEach(node -> needs.put(node.id(), goingOn(node)));
        return needs;
    }

    /** What a case needs that comes to each element. */
    public Map<String, Set<String>> coming() {
        return new TreeMap<>(comingTo);
    }

    private void run() {
        Deque<ModelNode> open = new ArrayDeque<>(graph.nodes().values());
        while (!open.isEmpty()) {
            ModelNode node = open.pop();
            Set<String> needs = goingOn(node);
            needs.addAll(reads(node));
            if (!needs.equals(comingTo.put(node.id(), needs))) {
                node.in().forEach(flow -> open.add(graph.node(flow.from())));
                if (!node.attachedTo().isEmpty()) {
                    open.add(graph.node(node.attachedTo()));
                }
            }
        }
    }

    private Set<String> goingOn(ModelNode node) {
        Set<String> needs = new TreeSet<>();
        node.out().forEach(flow -> needs.addAll(comingTo.getOrDefault(flow.to(), Set.of())));
        node.out().forEach(flow -> needs.addAll(compared(flow)));
        needs.removeAll(sets.apply(node).stream().map(Fact::name).collect(Collectors.toSet()));
        node.boundaries().forEach(timer -> needs.addAll(comingTo.getOrDefault(timer.id(), Set.of())));
        return needs;
    }

    private static Set<String> compared(ModelFlow flow) {
        return Expressions.condition(flow.condition()).map(Condition::keys).orElse(Set.of());
    }

    /** Holders, due dates and the dates of timers; a decision table may be asked with something that nobody has said yet. */
    private static Set<String> reads(ModelNode node) {
        Set<String> texts = new LinkedHashSet<>(
                Set.of(node.camunda("assignee"), node.camunda("dueDate") + " ", node.camunda("followUpDate") + "  "));
        for (var definition : SafeXml.children(node.element())) {
            SafeXml.children(definition).forEach(part -> texts.add(part.getTextContent()));
        }
        return texts.stream()
                .map(text -> Expressions.FACT.matcher(text.strip()))
                .filter(Matcher::matches)
                .map(fact -> fact.group(1))
                .collect(Collectors.toSet());
    }
}
