package org.heed.model.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.heed.model.bpmn.Drawings;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Decision tables of plain values: names as inputs, comparisons as entries, literals as outputs. No function is called. */
public final class DmnCheck {
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w{0,63}");
    private static final Pattern ID = Pattern.compile("[A-Za-z_][\\w-]{0,63}");
    private static final String LITERAL = "(?:\"(?:[^\"\\\\]|\\\\[\"\\\\])*+\"|-?\\d+(?:\\.\\d+)?|true|false|null)";
    private static final Pattern OUTPUT = Pattern.compile(LITERAL);
    private static final Pattern RANGE =
            Pattern.compile("[\\[\\](]\\s*-?\\d+(?:\\.\\d+)?\\s*\\.\\.\\s*-?\\d+(?:\\.\\d+)?\\s*[\\[\\])]");
    private static final String TEST = "(?:(?:<|>|<=|>=)?\\s*" + LITERAL + "|" + RANGE.pattern() + ")";
    private static final Pattern INPUT = Pattern.compile(
            "-?|" + TEST + "(?:\\s*,\\s*" + TEST + ")*+|not\\(\\s*" + TEST + "(?:\\s*,\\s*" + TEST + ")*+\\s*\\)");

    private static final Set<String> HIT_POLICIES = Set.of("", "FIRST", "UNIQUE");

    private static final int LONGEST_CELL = 2000;

    private final Findings findings;
    private final List<Table> tables = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    public DmnCheck(Findings findings) {
        this.findings = findings;
    }

    /** The tables of the file; none where something is wrong with it. */
    public List<Table> check(Document file) {
        visit(file.getDocumentElement(), "");
        return findings.none() ? tables : List.of();
    }

    private void visit(Element element, String parent) {
        String name = element.getLocalName();
        String namespace = String.valueOf(element.getNamespaceURI());
        if (namespace.equals(Drawings.DMN) && name.equals("DMNDI") && parent.equals("definitions")) {
            Drawings.check(element, findings);
            return;
        }
        TableElements.Rule rule = namespace.equals(DMN) ? TableElements.DMN.get(name) : null;
        if (rule == null || !rule.parents().contains(parent)) {
            problem(element, "model.element", element.getNodeName());
            return;
        }
        attributes(element, rule);
        id(element, name);
        content(element, name);
        String text = element.getTextContent().strip();
        switch (name) {
            case "decision" -> decision(element);
            case "decisionTable" -> {
                if (!HIT_POLICIES.contains(element.getAttribute("hitPolicy"))) {
                    problem(element, "model.dmn.hitPolicy", element.getAttribute("hitPolicy"));
                }
            }
            case "inputExpression" -> require(NAME, element, text, "model.dmn.input");
            case "inputEntry" -> require(INPUT, element, text, "model.dmn.entry");
            case "outputEntry" -> require(OUTPUT, element, text, "model.dmn.output");
            default -> {}
        }
        SafeXml.children(element).forEach(child -> visit(child, name));
    }

    /** That of a decision is its name for the model, and is looked at there. */
    private void id(Element element, String name) {
        String id = element.getAttribute("id");
        if (!id.isEmpty()
                && (!ids.add(id) || !name.equals("decision") && !ID.matcher(id).matches())) {
            problem(element, "model.id", id);
        }
    }

    private void attributes(Element element, TableElements.Rule rule) {
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.equalsIgnoreCase("feel")) {
            problem(element, "model.dmn.language", language);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            boolean known = attribute.getNamespaceURI() == null
                    ? rule.attributes().contains(attribute.getName())
                    : attribute.getNamespaceURI().equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI);
            if (!known) {
                problem(element, "model.attribute", attribute.getName());
            }
        }
    }

    /** The engine reads one child of a kind, and the words of texts only; whatever stands beside them, it passes over. */
    private void content(Element element, String name) {
        Set<String> seen = new HashSet<>();
        for (Element child : SafeXml.children(element)) {
            String kind = child.getLocalName();
            boolean again = !seen.add(kind) && !TableElements.REPEATED.contains(kind);
            if (again || TableElements.TEXTS.contains(name)) {
                problem(child, "model.element", child.getNodeName());
            }
        }
        if (!TableElements.TEXTS.contains(name) && !SafeXml.ownText(element).isBlank()) {
            problem(element, "model.dmn.words", SafeXml.ownText(element).strip());
        }
    }

    private void require(Pattern pattern, Element element, String text, String code) {
        if (text.length() > LONGEST_CELL || !pattern.matcher(text).matches()) {
            problem(element, code, text);
        }
    }

    private void decision(Element decision) {
        boolean hasTable = SafeXml.children(decision).stream()
                .anyMatch(child -> child.getLocalName().equals("decisionTable"));
        String id = decision.getAttribute("id");
        boolean named = NAME.matcher(id).matches();
        if (!named) {
            problem(decision, id.isEmpty() ? "model.dmn.noId" : "model.dmn.id", id);
        }
        if (!hasTable) {
            problem(decision, "model.dmn.table");
        }
        if (!named || !hasTable) {
            return;
        }
        Table table = Table.read(decision);
        if (!table.regular()) {
            problem(decision, "model.dmn.cells");
        } else if (!table.typed()) {
            problem(decision, "model.dmn.type");
        }
        tables.add(table);
    }

    private void problem(Element element, String code, Object... arguments) {
        findings.problem(element, code, arguments);
    }
}
