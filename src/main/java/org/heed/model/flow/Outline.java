package org.heed.model.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.model.source.ModelFile;
import org.heed.model.source.SafeXml;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A model in words: its elements in the order of the flow, and what follows each. */
public record Outline(List<Step> steps) {

    /**
     * One element.
     *
     * @param kind its BPMN name, such as {@code userTask}
     * @param waits whether a case can stand there
     * @param form the id of its form; empty where it has none
     * @param host the task that a timer is attached to; empty elsewhere
     */
    public record Step(String id, String kind, String name, boolean waits, String form, String host, List<Way> next) {
        /** Whether a case can be put here by hand: it can stand here, and is not only a timer of another step. */
        public boolean takesCases() {
            return waits && host.isEmpty();
        }

        /** The name, or the id where it has none. */
        public String title() {
            return name.isBlank() ? id : name;
        }
    }

    /** A way to another element; the name says when it is taken. */
    public record Way(String to, String name) {}

    /** Reads a BPMN file that need not be in order; what cannot be read at all has no steps. */
    public static Outline of(ModelFile file) {
        try {
            Document model = SafeXml.read(file.content());
            return of(new ModelGraph(model));
        } catch (SAXException unreadable) {
            return new Outline(List.of());
        }
    }

    /** The outline of the one model among these files. */
    public static Outline of(List<ModelFile> files) {
        return files.stream()
                .filter(file -> file.is(".bpmn"))
                .findFirst()
                .map(Outline::of)
                .orElse(new Outline(List.of()));
    }

    private static Outline of(ModelGraph graph) {
        Set<String> order = new LinkedHashSet<>();
        graph.of("startEvent").forEach(start -> visit(start, graph, order));
        order.addAll(graph.nodes().keySet());
        List<Step> steps = new ArrayList<>();
        for (String id : order) {
            ModelNode node = graph.node(id);
            boolean stands = node.waits() || node.is("serviceTask") || node.is("boundaryEvent");
            steps.add(new Step(
                    id,
                    node.kind(),
                    node.name(),
                    stands,
                    node.camunda("formRef"),
                    node.attachedTo(),
                    node.out().stream()
                            .map(flow -> new Way(flow.to(), flow.name()))
                            .toList()));
        }
        return new Outline(steps);
    }

    /** Along the flow, each element once, what is attached to it next. */
    private static void visit(ModelNode start, ModelGraph graph, Set<String> order) {
        Deque<ModelNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ModelNode node = open.pop();
            if (order.add(node.id())) {
                for (int at = node.out().size() - 1; at >= 0; at--) {
                    open.push(graph.node(node.out().get(at).to()));
                }
                node.boundaries().forEach(open::push);
            }
        }
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The id of the form of an element; empty where it has none. */
    public String form(String id) {
        return step(id).map(Step::form).orElse("");
    }

    /** The name of an element, or its id where it has none or is not there. */
    public String title(String id) {
        return step(id).map(Step::title).orElse(id);
    }
}
