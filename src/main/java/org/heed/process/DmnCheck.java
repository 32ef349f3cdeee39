package org.heed.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Decision tables of plain values: names as inputs, comparisons as entries, literals as outputs. No function is called. */
final class DmnCheck {
    private static final Set<String> KNOWN = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "output",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final String LITERAL = "(?:\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"|-?\\d+(?:\\.\\d+)?|true|false|null)";
    private static final Pattern OUTPUT = Pattern.compile(LITERAL);
    private static final Pattern RANGE =
            Pattern.compile("[\\[\\](]\\s*-?\\d+(?:\\.\\d+)?\\s*\\.\\.\\s*-?\\d+(?:\\.\\d+)?\\s*[\\[\\])]");
    private static final String TEST = "(?:(?:<|>|<=|>=)?\\s*" + LITERAL + "|" + RANGE.pattern() + ")";
    private static final Pattern INPUT = Pattern.compile(
            "-?|" + TEST + "(?:\\s*,\\s*" + TEST + ")*|not\\(\\s*" + TEST + "(?:\\s*,\\s*" + TEST + ")*\\s*\\)");

    private final String file;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Set<String> decisions = new HashSet<>();

    DmnCheck(String file) {
        this.file = file;
    }

    Set<String> decisions() {
        return decisions;
    }

    List<ModelProblem> check(Document table) {
        visit(table.getDocumentElement());
        return problems;
    }

    private void visit(Element element) {
        String name = element.getLocalName();
        if (!String.valueOf(element.getNamespaceURI()).contains("/MODEL/")) {
            return;
        }
        if (!KNOWN.contains(name)) {
            problem(element, "model.element", name);
            return;
        }
        String language = element.getAttribute("expressionLanguage");
        if (!language.isEmpty() && !language.equalsIgnoreCase("feel")) {
            problem(element, "model.dmn.language", language);
        }
        String text = element.getTextContent().strip();
        switch (name) {
            case "decision" -> decisions.add(element.getAttribute("id"));
            case "inputExpression" -> require(NAME, element, text, "model.dmn.input");
            case "inputEntry" -> require(INPUT, element, text, "model.dmn.entry");
            case "outputEntry" -> require(OUTPUT, element, text, "model.dmn.output");
            default -> {}
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String namespace = element.getAttributes().item(i).getNamespaceURI();
            if (BpmnCheck.CAMUNDA.equals(namespace)) {
                problem(
                        element,
                        "model.attribute",
                        element.getAttributes().item(i).getNodeName());
            }
        }
        SafeXml.children(element).forEach(this::visit);
    }

    private void require(Pattern pattern, Element element, String text, String code) {
        if (!pattern.matcher(text).matches()) {
            problem(element, code, text);
        }
    }

    private void problem(Element element, String code, Object... arguments) {
        problems.add(new ModelProblem(file, element.getAttribute("id"), code, arguments));
    }
}
