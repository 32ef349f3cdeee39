package org.heed.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heed.model.source.ModelFile;
import org.heed.model.source.SafeXml;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file as the parts that people tell apart: elements, rows of a table, questions of a form. */
final class Parts {
    private static final JsonMapper JSON = new JsonMapper();

    private Parts() {}

    /** One part: its name, what it says, and where it is drawn. */
    record Part(String name, String text, String place) {}

    static Map<String, Part> of(ModelFile file) {
        try {
            return file.is(".form") ? questions(JSON.readTree(file.text())) : elements(file);
        } catch (SAXException | JacksonException unreadable) {
            return Map.of("file", new Part(file.name(), file.text(), ""));
        }
    }

    private static Map<String, Part> questions(JsonNode form) {
        Map<String, Part> parts = new LinkedHashMap<>();
        int place = 0;
        for (JsonNode component : form.path("components")) {
            String key = component.path("key").asString(component.path("id").asString("" + place));
            String label =
                    component.path("label").asString(component.path("dateLabel").asString(key));
            parts.put(key, new Part(label, component.toPrettyString(), String.valueOf(place++)));
        }
        return parts;
    }

    private static Map<String, Part> elements(ModelFile file) throws SAXException {
        Element root = SafeXml.read(file.content()).getDocumentElement();
        Map<String, String> places = new LinkedHashMap<>();
        places(root, places);
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Element top : SafeXml.children(root)) {
            collect(top, parts, places, file.is(".dmn"));
        }
        return parts;
    }

    /** Elements of a process, and rows, columns of a table; a table as a whole is told by its rows. */
    private static void collect(Element element, Map<String, Part> parts, Map<String, String> places, boolean table) {
        String kind = element.getLocalName();
        boolean holds = kind.equals("process") || kind.equals("decision") || kind.equals("decisionTable");
        String id = element.getAttribute("id");
        if (kind.endsWith("Diagram") || kind.equals("DMNDI")) {
            return;
        }
        if (!id.isEmpty()) {
            String text = holds ? attributes(element) : content(element);
            parts.put(id, new Part(name(element, table), text, places.getOrDefault(id, "")));
        }
        if (holds) {
            SafeXml.children(element).forEach(child -> collect(child, parts, places, table));
        }
    }

    private static String name(Element element, boolean table) {
        if (table && element.getLocalName().equals("rule")) {
            return SafeXml.children(element).stream()
                    .filter(child -> child.getLocalName().equals("description"))
                    .map(child -> child.getTextContent().strip())
                    .findFirst()
                    .orElse(element.getAttribute("id"));
        }
        String name = element.getAttribute("name") + element.getAttribute("label");
        return name.isEmpty() ? element.getAttribute("id") : name;
    }

    /** What an element says, whatever the order of its attributes and wherever lines break. */
    private static String content(Element element) {
        List<String> lines = new ArrayList<>();
        String own = attributes(element);
        if (!own.isEmpty()) {
            lines.add(own);
        }
        List<Element> children = SafeXml.children(element);
        if (children.isEmpty() && !element.getTextContent().isBlank()) {
            lines.add(element.getLocalName() + ": " + element.getTextContent().strip());
        }
        for (Element child : children) {
            if (!child.getLocalName().equals("incoming")
                    && !child.getLocalName().equals("outgoing")) {
                lines.add(content(child));
            }
        }
        return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
    }

    private static String attributes(Element element) {
        List<String> lines = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getLocalName().equals("id")
                    && !attribute.getNodeName().startsWith("xmlns")) {
                lines.add(attribute.getLocalName() + ": " + attribute.getNodeValue());
            }
        }
        return String.join("\n", lines.stream().sorted().toList());
    }

    private static void places(Element drawing, Map<String, String> places) {
        String of = drawing.getAttribute("bpmnElement") + drawing.getAttribute("dmnElementRef");
        // The plane is the paper on which everything is drawn, and has no place itself
        if (!of.isEmpty() && !drawing.getLocalName().equals("BPMNPlane")) {
            StringBuilder where = new StringBuilder();
            for (Element child : SafeXml.children(drawing)) {
                if (!child.getLocalName().equals("BPMNLabel")) {
                    where.append(attributes(child)).append(';');
                }
            }
            places.put(of, where.toString());
        }
        SafeXml.children(drawing).forEach(child -> places(child, places));
    }
}
