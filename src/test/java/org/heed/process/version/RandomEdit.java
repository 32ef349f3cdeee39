package org.heed.process.version;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.heed.model.source.ModelFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an administrator might do to the shipped models, on purpose or by a slip: one change at random. */
final class RandomEdit {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final JsonMapper JSON = new JsonMapper();

    private final Random random;

    RandomEdit(Random random) {
        this.random = random;
    }

    List<ModelFile> on(List<ModelFile> files) throws Exception {
        List<ModelFile> edited = new ArrayList<>(files);
        String ending = pick(List.of(".bpmn", ".bpmn", ".bpmn", ".dmn", ".form"));
        ModelFile file = pick(files.stream().filter(each -> each.is(ending)).toList());
        ModelFile changed = ending.equals(".form") ? form(file) : xml(file);
        edited.set(files.indexOf(file), changed);
        if (ending.equals(".bpmn") && random.nextInt(4) == 0) {
            edited.add(ModelFile.of("added.form", ADDED_FORM));
        }
        return edited;
    }

    private static final String ADDED_FORM =
            """
            {"id": "added", "type": "default", "components": [
              {"type": "radio", "key": "equal", "label": "Is it fair to all?", "validate": {"required": true},
               "properties": {"routingFact": "true"},
               "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}]}]}""";

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private ModelFile form(ModelFile file) {
        ObjectNode form = (ObjectNode) JSON.readTree(file.text());
        ArrayNode components = (ArrayNode) form.path("components");
        int at = random.nextInt(components.size());
        ObjectNode component = (ObjectNode) components.get(at);
        switch (random.nextInt(6)) {
            case 0 -> components.remove(at);
            case 1 -> component.remove("validate");
            case 2 -> component.remove("conditional");
            case 3 -> component.putObject("conditional").put("hide", "=result = \"APPROVE\"");
            case 4 -> {
                if (component.path("values").size() > 0) {
                    ((ArrayNode) component.path("values")).remove(0);
                }
            }
            default -> component.put("type", pick(List.of("textfield", "number", "checkbox", "datetime", "checklist")));
        }
        return ModelFile.of(file.name(), JSON.writeValueAsString(form));
    }

    private ModelFile xml(ModelFile file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(file.content()));
        if (file.is(".dmn")) {
            table(document);
        } else {
            model(document);
            redraw(document);
        }
        StringWriter out = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return new ModelFile(file.name(), out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void table(Document table) {
        Element entry = pick(all(table, "*", "outputEntry"));
        switch (random.nextInt(3)) {
            case 0 -> remove(pick(all(table, "*", "rule")));
            case 1 ->
                entry.getElementsByTagNameNS("*", "text")
                        .item(0)
                        .setTextContent(pick(List.of("\"P1W\"", "\"soon\"", "7", "true", "\"MONTHS\"")));
            default ->
                pick(all(table, "*", "inputEntry"))
                        .getElementsByTagNameNS("*", "text")
                        .item(0)
                        .setTextContent(pick(List.of("-", "\"ACHIEVED\"", "true")));
        }
    }

    private void model(Document model) {
        List<Element> flows = all(model, BPMN, "sequenceFlow");
        Element flow = pick(flows);
        Element node = pick(nodes(model));
        switch (random.nextInt(12)) {
            case 0 -> remove(flow);
            case 1 -> flow.setAttribute("targetRef", node.getAttribute("id"));
            case 2 -> flow.setAttribute("sourceRef", node.getAttribute("id"));
            case 3, 4 -> {
                for (Element each : flows) {
                    if (each.getAttribute("sourceRef").equals(node.getAttribute("id"))) {
                        remove(each);
                    } else if (each.getAttribute("targetRef").equals(node.getAttribute("id"))) {
                        follow(each, node, flows);
                    }
                }
                remove(node);
            }
            case 5 ->
                condition(model)
                        .setTextContent(pick(List.of(
                                "${panelView == 'CLOSE'}",
                                "${closureReady == true}",
                                "${grade == 'SLIPPED'}",
                                "${equal == 'YES'}")));
            case 6, 7 -> insertTask(model, flow);
            case 8 -> insert(model, flow, "exclusiveGateway", "choice" + random.nextInt(3));
            case 9 -> fork(model, flow, node);
            case 10 -> boundary(model, flow);
            default ->
                pick(all(model, BPMN, "timeDuration")).setTextContent(pick(List.of("P1M", "P0D", "${grade}", "PT1H")));
        }
    }

    private static void follow(Element flow, Element gone, List<Element> flows) {
        flows.stream()
                .filter(each -> each.getAttribute("sourceRef").equals(gone.getAttribute("id")))
                .findFirst()
                .ifPresent(next -> flow.setAttribute("targetRef", next.getAttribute("targetRef")));
    }

    private void insertTask(Document model, Element flow) {
        Element task = insert(model, flow, "userTask", "added" + random.nextInt(3));
        task.setAttribute("name", "Added");
        task.setAttributeNS(CAMUNDA, "camunda:formRef", "added");
        task.setAttributeNS(CAMUNDA, "camunda:formRefBinding", "deployment");
        task.setAttributeNS(CAMUNDA, "camunda:candidateGroups", "officer");
    }

    private Element insert(Document model, Element flow, String kind, String id) {
        Element added = add(model, kind, id);
        Element on = add(model, "sequenceFlow", "on" + random.nextInt(1000));
        on.setAttribute("sourceRef", id);
        on.setAttribute("targetRef", flow.getAttribute("targetRef"));
        flow.setAttribute("targetRef", id);
        return added;
    }

    /** A second way out of a parallel gateway that is put into a flow. */
    private void fork(Document model, Element flow, Element to) {
        Element gateway = insert(model, flow, "parallelGateway", "fork" + random.nextInt(3));
        Element way = add(model, "sequenceFlow", "way" + random.nextInt(1000));
        way.setAttribute("sourceRef", gateway.getAttribute("id"));
        way.setAttribute("targetRef", to.getAttribute("id"));
    }

    private void boundary(Document model, Element flow) {
        String id = "timer" + random.nextInt(3);
        Element timer = add(model, "boundaryEvent", id);
        timer.setAttribute("attachedToRef", pick(all(model, BPMN, "userTask")).getAttribute("id"));
        timer.setAttribute("cancelActivity", String.valueOf(random.nextBoolean()));
        Element definition = model.createElementNS(BPMN, "bpmn:timerEventDefinition");
        Element duration = model.createElementNS(BPMN, "bpmn:timeDuration");
        duration.setTextContent("P7D");
        definition.appendChild(duration);
        timer.appendChild(definition);
        Element on = add(model, "sequenceFlow", "on" + random.nextInt(1000));
        on.setAttribute("sourceRef", id);
        on.setAttribute("targetRef", flow.getAttribute("targetRef"));
    }

    /** As an editor does: what is gone is not drawn any more, and what is new is drawn. */
    private static void redraw(Document model) {
        java.util.Set<String> there = new java.util.LinkedHashSet<>();
        Element process = all(model, BPMN, "process").get(0);
        for (Element element : all(model, BPMN, "*")) {
            if (element.getParentNode() == process && element.hasAttribute("id")) {
                there.add(element.getAttribute("id"));
            }
        }
        Element plane = all(model, DRAWING, "BPMNPlane").get(0);
        for (String drawing : List.of("BPMNShape", "BPMNEdge")) {
            for (Element drawn : all(model, DRAWING, drawing)) {
                if (!there.remove(drawn.getAttribute("bpmnElement"))) {
                    remove(drawn);
                }
            }
        }
        for (String undrawn : there) {
            Element shape = model.createElementNS(DRAWING, "bpmndi:BPMNShape");
            shape.setAttribute("bpmnElement", undrawn);
            Element bounds = model.createElementNS("http://www.omg.org/spec/DD/20100524/DC", "dc:Bounds");
            for (String side : List.of("x", "y", "width", "height")) {
                bounds.setAttribute(side, "80");
            }
            shape.appendChild(bounds);
            plane.appendChild(shape);
        }
    }

    private static Element add(Document model, String kind, String id) {
        Element element = model.createElementNS(BPMN, "bpmn:" + kind);
        element.setAttribute("id", id);
        all(model, BPMN, "process").get(0).appendChild(element);
        return element;
    }

    private Element condition(Document model) {
        return pick(all(model, BPMN, "conditionExpression"));
    }

    private static List<Element> nodes(Document model) {
        List<Element> nodes = new ArrayList<>();
        for (String kind : List.of(
                "userTask", "serviceTask", "exclusiveGateway", "parallelGateway", "endEvent", "businessRuleTask")) {
            nodes.addAll(all(model, BPMN, kind));
        }
        return nodes;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static List<Element> all(Document document, String namespace, String name) {
        NodeList found = document.getElementsByTagNameNS(namespace, name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }
}
