package org.heed.model;

import java.util.HashSet;
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
        boolean known = namespace.equals(BPMN) && ModelElements.BPMN.containsKey(name)
                || namespace.equals(CAMUNDA) && ModelElements.CAMUNDA.contains(name);
        if (!known) {
            findings.problem(element, "model.element", element.getNodeName());
            return;
        }
        attributes(element, ModelElements.BPMN.getOrDefault(name, Set.of()));
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
