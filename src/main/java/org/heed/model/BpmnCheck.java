package org.heed.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Process models by allow-list: these elements, these attributes, and nothing else. */
final class BpmnCheck {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");
    private static final Set<String> TEMPLATED = Set.of("modelerTemplate", "modelerTemplateVersion");

    /** Every BPMN element that a model may hold, with the Camunda attributes that it may carry. */
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("definitions", Set.of()),
            Map.entry("process", Set.of()),
            Map.entry("startEvent", Set.of("formRef", "formRefBinding")),
            Map.entry("endEvent", Set.of()),
            Map.entry("intermediateThrowEvent", TEMPLATED),
            Map.entry(
                    "userTask",
                    Set.of(
                            "formRef",
                            "formRefBinding",
                            "candidateGroups",
                            "assignee",
                            "dueDate",
                            "followUpDate",
                            "modelerTemplate",
                            "modelerTemplateVersion")),
            Map.entry(
                    "serviceTask",
                    Set.of(
                            "delegateExpression",
                            "asyncBefore",
                            "exclusive",
                            "modelerTemplate",
                            "modelerTemplateVersion")),
            Map.entry(
                    "businessRuleTask",
                    Set.of(
                            "decisionRef",
                            "decisionRefBinding",
                            "resultVariable",
                            "mapDecisionResult",
                            "modelerTemplate",
                            "modelerTemplateVersion")),
            Map.entry("exclusiveGateway", Set.of()),
            Map.entry("parallelGateway", Set.of()),
            Map.entry("intermediateCatchEvent", TEMPLATED),
            Map.entry("boundaryEvent", Set.of()),
            Map.entry("timerEventDefinition", Set.of()),
            Map.entry("timeDuration", Set.of()),
            Map.entry("timeDate", Set.of()),
            Map.entry("sequenceFlow", Set.of()),
            Map.entry("conditionExpression", Set.of()),
            Map.entry("extensionElements", Set.of()),
            Map.entry("documentation", Set.of()),
            Map.entry("incoming", Set.of()),
            Map.entry("outgoing", Set.of()));

    private static final Set<String> EXTENSIONS = Set.of("properties", "property", "failedJobRetryTimeCycle");

    /** Attributes of BPMN itself that name a language or an implementation, or repeat an element. */
    private static final Set<String> CODE =
            Set.of("language", "implementation", "expressionLanguage", "triggeredByEvent", "isForCompensation");

    /** Elements whose text the engine reads; it would not read the same where they had children. */
    private static final Set<String> TEXTS =
            Set.of("conditionExpression", "timeDuration", "timeDate", "failedJobRetryTimeCycle", "documentation");

    private final Findings findings;
    private final ElementRules rules;
    private final Set<String> ids = new HashSet<>();

    BpmnCheck(Findings findings, ElementRules rules) {
        this.findings = findings;
        this.rules = rules;
    }

    void check(Document model) {
        visit(model.getDocumentElement());
    }

    private void visit(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        if (DRAWING.contains(namespace)) {
            return;
        }
        boolean known = namespace.equals(BPMN) && ELEMENTS.containsKey(name)
                || namespace.equals(CAMUNDA) && EXTENSIONS.contains(name);
        if (!known) {
            findings.problem(element, "model.element", element.getNodeName());
            return;
        }
        attributes(element, ELEMENTS.getOrDefault(name, Set.of()));
        ids(element);
        if (TEXTS.contains(name) && !SafeXml.children(element).isEmpty()) {
            findings.problem(
                    element, "model.element", SafeXml.children(element).get(0).getNodeName());
        }
        rules.check(element, name);
        SafeXml.children(element).forEach(this::visit);
    }

    private void attributes(Element element, Set<String> allowed) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String namespace = String.valueOf(attribute.getNamespaceURI());
            boolean known = attribute.getNamespaceURI() == null && !CODE.contains(attribute.getName())
                    || namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)
                    || namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)
                            && attribute.getLocalName().equals("type")
                    || namespace.equals(CAMUNDA) && allowed.contains(attribute.getLocalName());
            if (!known) {
                findings.problem(element, "model.attribute", attribute.getName());
            }
        }
    }

    /** Ids and names stand on pages, in addresses and in the engine's columns. */
    private void ids(Element element) {
        String id = element.getAttribute("id");
        if (!id.isEmpty() && (!id.matches("[A-Za-z_][\\w-]{0,63}") || !ids.add(id))) {
            findings.problem(element, "model.id", id);
        }
        if (element.getAttribute("name").length() > 200) {
            findings.problem(element, "model.longName");
        }
    }
}
