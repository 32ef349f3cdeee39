package org.heed.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A process as nodes and the flows between them. */
final class ModelGraph {
    /** Where a case waits. */
    private static final Set<String> WAITS = Set.of("userTask", "intermediateCatchEvent");

    /** A flow with its condition, which is empty where it has none. */
    record Flow(String id, String name, String from, String to, String condition) {}

    /** An element with the flows into it and out of it; {@code attachedTo} is empty but for boundary events. */
    record Node(
            String id,
            String kind,
            String name,
            Element element,
            String attachedTo,
            List<Flow> in,
            List<Flow> out,
            List<Node> boundaries) {
        boolean waits() {
            return WAITS.contains(kind);
        }

        boolean interrupts() {
            return !element.getAttribute("cancelActivity").equals("false");
        }

        boolean is(String other) {
            return kind.equals(other);
        }

        String camunda(String attribute) {
            return element.getAttributeNS(BpmnCheck.CAMUNDA, attribute);
        }

        /** What a Camunda property says; empty where it is not there. */
        String property(String property) {
            return properties(element).getOrDefault(property, "");
        }

        boolean isDefault(Flow flow) {
            return element.getAttribute("default").equals(flow.id());
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final @Nullable Element process;

    ModelGraph(Document model) {
        process = SafeXml.children(model.getDocumentElement()).stream()
                .filter(element -> element.getLocalName().equals("process"))
                .findFirst()
                .orElse(null);
        if (process != null) {
            SafeXml.children(process).forEach(this::add);
            connect();
        }
    }

    private void add(Element element) {
        if (element.getLocalName().equals("sequenceFlow")) {
            flows.add(new Flow(
                    element.getAttribute("id"),
                    element.getAttribute("name"),
                    element.getAttribute("sourceRef"),
                    element.getAttribute("targetRef"),
                    condition(element)));
        } else if (element.hasAttribute("id")) {
            nodes.put(
                    element.getAttribute("id"),
                    new Node(
                            element.getAttribute("id"),
                            element.getLocalName(),
                            element.getAttribute("name"),
                            element,
                            element.getAttribute("attachedToRef"),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>()));
        }
    }

    private static String condition(Element flow) {
        return SafeXml.children(flow).stream()
                .filter(child -> child.getLocalName().equals("conditionExpression"))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private void connect() {
        for (Flow flow : flows) {
            Node from = nodes.get(flow.from());
            Node to = nodes.get(flow.to());
            if (from != null && to != null) {
                from.out().add(flow);
                to.in().add(flow);
            }
        }
        for (Node node : nodes.values()) {
            Node host = nodes.get(node.attachedTo());
            if (host != null) {
                host.boundaries().add(node);
            }
        }
    }

    @Nullable
    Element process() {
        return process;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    List<Flow> flows() {
        return flows;
    }

    Node node(String id) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("No element " + id);
        }
        return node;
    }

    List<Node> of(String kind) {
        return nodes.values().stream().filter(node -> node.is(kind)).toList();
    }

    static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element child : SafeXml.children(element)) {
            if (child.getLocalName().equals("extensionElements")
                    || child.getLocalName().equals("properties")) {
                properties.putAll(properties(child));
            } else if (child.getLocalName().equals("property")) {
                properties.put(child.getAttribute("name"), child.getAttribute("value"));
            }
        }
        return properties;
    }
}
