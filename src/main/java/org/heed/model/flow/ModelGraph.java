package org.heed.model.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.model.source.SafeXml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A process as nodes and the flows between them. */
public final class ModelGraph {
    private final Map<String, ModelNode> nodes = new LinkedHashMap<>();
    private final List<ModelFlow> flows = new ArrayList<>();
    private final @Nullable Element process;

    public ModelGraph(Document model) {
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
            flows.add(new ModelFlow(
                    element.getAttribute("id"),
                    element.getAttribute("name"),
                    element.getAttribute("sourceRef"),
                    element.getAttribute("targetRef"),
                    condition(element)));
        } else if (!Notes.KINDS.contains(element.getLocalName()) && element.hasAttribute("id")) {
            nodes.put(
                    element.getAttribute("id"),
                    new ModelNode(
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
        for (ModelFlow flow : flows) {
            ModelNode from = nodes.get(flow.from());
            ModelNode to = nodes.get(flow.to());
            if (from != null && to != null) {
                from.out().add(flow);
                to.in().add(flow);
            }
        }
        for (ModelNode node : nodes.values()) {
            ModelNode host = nodes.get(node.attachedTo());
            if (host != null) {
                host.boundaries().add(node);
            }
        }
    }

    @Nullable
    public Element process() {
        return process;
    }

    public Map<String, ModelNode> nodes() {
        return nodes;
    }

    public List<ModelFlow> flows() {
        return flows;
    }

    ModelNode node(String id) {
        ModelNode node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("No element " + id);
        }
        return node;
    }

    public List<ModelNode> of(String kind) {
        return nodes.values().stream().filter(node -> node.is(kind)).toList();
    }
}
