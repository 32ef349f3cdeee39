package org.heed.model.bpmn;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Process models by allow-list: these elements, these attributes, and nothing else. */
public final class BpmnCheck {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> EXPRESSIONS = Set.of("conditionExpression", "timeDuration", "timeDate");
    /** Elements whose text the engine reads; it would not read the same where they had children. */
    private static final Set<String> TEXTS = Set.of(
            "conditionExpression", "timeDuration", "timeDate", "failedJobRetryTimeCycle", "documentation", "text");

    /** The engine keeps it with every task, in a column that has an end. */
    private static final int LONGEST_DESCRIPTION = 2000;

    private final Findings findings;
    private final ElementRules rules;
    private final Set<String> ids = new HashSet<>();

    public BpmnCheck(Findings findings, ElementRules rules) {
        this.findings = findings;
        this.rules = rules;
    }

    public void check(Document model) {
        visit(model.getDocumentElement(), "");
    }

    private void visit(Element element, String parent) {
        String namespace = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        if (namespace.equals(Drawings.BPMN) && name.equals("BPMNDiagram") && parent.equals("definitions")) {
            Drawings.check(element, findings);
            return;
        }
        ModelElements.Rule rule = (namespace.equals(BPMN)
                        ? ModelElements.BPMN
                        : namespace.equals(SafeXml.CAMUNDA)
                                ? ModelElements.CAMUNDA
                                : Map.<String, ModelElements.Rule>of())
                .get(name);
        if (rule == null || !rule.parents().isEmpty() && !rule.parents().contains(parent)) {
            findings.problem(element, "model.element", element.getNodeName());
            return;
        }
        attributes(element, rule);
        ids(element);
        if (runs(element.getAttribute("name")) || name.equals("documentation") && runs(element.getTextContent())) {
            findings.problem(element, "model.nameRuns");
        }
        if (name.equals("documentation") && element.getTextContent().length() > LONGEST_DESCRIPTION) {
            findings.problem(element, "model.longDescription", LONGEST_DESCRIPTION);
        }
        if (TEXTS.contains(name) && !SafeXml.children(element).isEmpty()) {
            findings.problem(
                    element, "model.element", SafeXml.children(element).get(0).getNodeName());
        }
        once(element);
        rules.check(element, name);
        SafeXml.children(element).forEach(child -> visit(child, name));
    }

    /** What the engine reads once must not stand twice: extensions, their properties, and each property. */
    private void once(Element element) {
        Set<String> seen = new HashSet<>();
        for (Element child : SafeXml.children(element)) {
            String kind = child.getLocalName();
            boolean single = kind.equals("extensionElements")
                    || kind.equals("properties")
                    || kind.equals("conditionExpression")
                    || kind.equals("documentation")
                    || kind.equals("failedJobRetryTimeCycle");
            String key = kind.equals("property") ? "property " + child.getAttribute("name") : kind;
            if ((single || kind.equals("property")) && !seen.add(key)) {
                findings.problem(child, "model.element", child.getNodeName());
            }
        }
    }

    private void attributes(Element element, ModelElements.Rule rule) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String namespace = attribute.getNamespaceURI();
            boolean known = namespace == null && rule.attributes().contains(attribute.getName())
                    || XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)
                    || SafeXml.CAMUNDA.equals(namespace) && rule.camunda().contains(attribute.getLocalName())
                    || isFormalExpression(element, attribute);
            if (!known) {
                findings.problem(element, "model.attribute", attribute.getName());
            }
        }
    }

    /** Only expressions say their type, and only the one that BPMN has for them: another could bring attributes along. */
    private static boolean isFormalExpression(Element element, Attr attribute) {
        String[] type = attribute.getValue().split(":", 2);
        return XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attribute.getNamespaceURI())
                && attribute.getLocalName().equals("type")
                && EXPRESSIONS.contains(element.getLocalName())
                && type[type.length - 1].equals("tFormalExpression")
                && BPMN.equals(element.lookupNamespaceURI(type.length == 2 ? type[0] : null));
    }

    /** The engine takes the name and the description of a task for expressions, and fails when it comes to the task. */
    private static boolean runs(String words) {
        return words.contains("${") || words.contains("#{");
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
