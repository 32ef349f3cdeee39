package org.heed.model.flow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.source.SafeXml;
import org.w3c.dom.Element;

/** An element with the flows into it and out of it; {@code attachedTo} is empty but for boundary events. */
public record ModelNode(
        String id,
        String kind,
        String name,
        Element element,
        String attachedTo,
        List<ModelFlow> in,
        List<ModelFlow> out,
        List<ModelNode> boundaries) {
    /** Where a case waits. */
    private static final Set<String> WAITS = Set.of("userTask", "intermediateCatchEvent");

    boolean waits() {
        return WAITS.contains(kind);
    }

    boolean interrupts() {
        return !element.getAttribute("cancelActivity").equals("false");
    }

    boolean is(String other) {
        return kind.equals(other);
    }

    public String camunda(String attribute) {
        return element.getAttributeNS(SafeXml.CAMUNDA, attribute);
    }

    /** What a Camunda property says; empty where it is not there. */
    String property(String property) {
        return properties(element).getOrDefault(property, "");
    }

    boolean isDefault(ModelFlow flow) {
        return element.getAttribute("default").equals(flow.id());
    }

    /** What the Camunda properties of an element say, by name; read from where the engine reads them. */
    public static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element property : named(named(named(List.of(element), "extensionElements"), "properties"), "property")) {
            properties.put(property.getAttribute("name"), property.getAttribute("value"));
        }
        return properties;
    }

    private static List<Element> named(List<Element> parents, String name) {
        return parents.stream()
                .flatMap(parent -> SafeXml.children(parent).stream())
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }
}
