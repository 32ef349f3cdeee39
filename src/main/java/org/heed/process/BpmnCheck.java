package org.heed.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.heed.identity.Role;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Process models by allow-list: these elements, these attributes, these expressions, and nothing else. */
final class BpmnCheck {
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");

    /** Every BPMN element that a model may hold, with the Camunda attributes that it may carry. */
    private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(
            Map.entry("definitions", Set.of()),
            Map.entry("process", Set.of("versionTag")),
            Map.entry("startEvent", Set.of("formRef", "formRefBinding")),
            Map.entry("endEvent", Set.of()),
            Map.entry(
                    "userTask",
                    Set.of("formRef", "formRefBinding", "candidateGroups", "assignee", "dueDate", "followUpDate")),
            Map.entry("serviceTask", Set.of("delegateExpression", "asyncBefore", "exclusive")),
            Map.entry(
                    "businessRuleTask",
                    Set.of("decisionRef", "decisionRefBinding", "resultVariable", "mapDecisionResult")),
            Map.entry("exclusiveGateway", Set.of()),
            Map.entry("parallelGateway", Set.of()),
            Map.entry("intermediateCatchEvent", Set.of()),
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

    /** Attributes of BPMN itself that name a language or an implementation. */
    private static final Set<String> CODE = Set.of("language", "implementation", "expressionLanguage");

    /** Elements whose text the engine reads; it would not read the same where they had children. */
    private static final Set<String> TEXTS =
            Set.of("conditionExpression", "timeDuration", "timeDate", "failedJobRetryTimeCycle");

    private static final Set<String> EXTENSIONS = Set.of("properties", "property", "failedJobRetryTimeCycle");
    private static final Set<String> PROPERTIES = Set.of(ModelProperties.STAGE, ModelProperties.NOT_BY);
    private static final Pattern HANDLER = Pattern.compile("\\$\\{(\\w+)}");
    private static final String LITERAL = "(?:'[^'\\\\]*'|true|false|-?\\d+)";
    private static final String COMPARISON = "!?\\w+(?:\\s*(?:==|!=|<|>|<=|>=)\\s*" + LITERAL + ")?";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{\\s*" + COMPARISON + "(?:\\s*(?:&&|\\|\\|)\\s*" + COMPARISON + ")*\\s*}");
    private static final Pattern FACT = Pattern.compile("\\$\\{\\w+}");
    private static final Pattern PERIOD =
            Pattern.compile("P(?=\\w)(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?)?");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/" + PERIOD.pattern());

    private final String file;
    private final ModelCheck.Names names;
    private final List<ModelProblem> problems = new ArrayList<>();

    BpmnCheck(String file, ModelCheck.Names names) {
        this.file = file;
        this.names = names;
    }

    List<ModelProblem> check(Document model) {
        visit(model.getDocumentElement());
        if (problems.isEmpty()) {
            problems.addAll(new PathCheck(file).check(model.getDocumentElement()));
        }
        return problems;
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
            problem(element, "model.element", element.getNodeName());
            return;
        }
        attributes(element, ELEMENTS.getOrDefault(name, Set.of()));
        rules(element, name);
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
                problem(element, "model.attribute", attribute.getName());
            }
        }
    }

    private void rules(Element element, String name) {
        if (TEXTS.contains(name) && !SafeXml.children(element).isEmpty()) {
            problem(element, "model.element", SafeXml.children(element).get(0).getNodeName());
        }
        switch (name) {
            case "process" -> {
                if (!element.getAttribute("isExecutable").equals("true")) {
                    problem(element, "model.notExecutable");
                }
            }
            case "userTask" -> userTask(element);
            case "serviceTask" -> serviceTask(element);
            case "businessRuleTask" -> businessRuleTask(element);
            case "startEvent" -> startEvent(element);
            case "conditionExpression" -> require(CONDITION, element, "model.condition");
            case "timeDuration" ->
                periodOrFact(element, element.getTextContent().strip());
            case "timeDate" -> require(FACT, element, "model.timer");
            case "failedJobRetryTimeCycle" -> require(RETRIES, element, "model.retries");
            case "property" -> {
                String property = element.getAttribute("name");
                if (!PROPERTIES.contains(property)
                        || property.equals(ModelProperties.STAGE)
                                && !names.stages().contains(element.getAttribute("value"))) {
                    problem(element, "model.property", property, element.getAttribute("value"));
                }
            }
            default -> {}
        }
    }

    private void startEvent(Element event) {
        if (SafeXml.children(event).stream()
                .anyMatch(child -> child.getLocalName().endsWith("EventDefinition"))) {
            problem(event, "model.startsItself");
        }
        String form = camunda(event, "formRef");
        if (!form.isEmpty() && !names.forms().contains(form)) {
            problem(event, "model.noForm", form);
        }
    }

    private void userTask(Element task) {
        String id = task.getAttribute("id");
        if (!names.userTasks().contains(id)) {
            problem(task, "model.noHandler", id);
        }
        if (!camunda(task, "formRef").equals(id) || !names.forms().contains(id)) {
            problem(task, "model.noForm", id);
        }
        for (String group : camunda(task, "candidateGroups").split(",")) {
            if (Role.of(group.strip()).isEmpty()) {
                problem(task, "model.noRole", group);
            }
        }
        if (task.getAttribute("name").isBlank()) {
            problem(task, "model.noName");
        }
        String assignee = camunda(task, "assignee");
        if (!assignee.isEmpty() && !FACT.matcher(assignee).matches()) {
            problem(task, "model.assignee", assignee);
        }
        for (String date : List.of("dueDate", "followUpDate")) {
            if (!camunda(task, date).isEmpty()) {
                periodOrFact(task, camunda(task, date));
            }
        }
    }

    private void serviceTask(Element task) {
        var handler = HANDLER.matcher(camunda(task, "delegateExpression"));
        if (!handler.matches() || !names.serviceTasks().contains(handler.group(1))) {
            problem(task, "model.noHandler", camunda(task, "delegateExpression"));
        }
        if (!camunda(task, "asyncBefore").equals("true")) {
            problem(task, "model.notAsync");
        }
    }

    private void businessRuleTask(Element task) {
        if (!names.decisions().contains(camunda(task, "decisionRef"))) {
            problem(task, "model.noDecision", camunda(task, "decisionRef"));
        }
        if (!camunda(task, "mapDecisionResult").equals("singleEntry")
                || !camunda(task, "resultVariable").matches("\\w+")) {
            problem(task, "model.decisionResult");
        }
    }

    private void periodOrFact(Element element, String text) {
        if (!PERIOD.matcher(text).matches() && !FACT.matcher(text).matches()) {
            problem(element, "model.timer", text);
        }
    }

    private void require(Pattern pattern, Element element, String code) {
        String text = element.getTextContent().strip();
        if (!pattern.matcher(text).matches()) {
            problem(element, code, text);
        }
    }

    private static String camunda(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }

    private void problem(Element element, String code, Object... arguments) {
        Element named = element;
        while (named.getAttribute("id").isEmpty() && named.getParentNode() instanceof Element parent) {
            named = parent;
        }
        problems.add(new ModelProblem(file, named.getAttribute("id"), code, arguments));
    }
}
