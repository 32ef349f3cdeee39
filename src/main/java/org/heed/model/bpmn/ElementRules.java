package org.heed.model.bpmn;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heed.model.flow.ModelNode;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Expressions;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.Vocabulary;
import org.w3c.dom.Element;

/** What each element of a model must say, by itself. */
public final class ElementRules {
    private static final Pattern HANDLER = Pattern.compile("\\$\\{(\\w+)}");
    private static final int LONGEST_NOTE = 2000;

    private final Vocabulary words;
    private final Set<String> forms;
    private final Set<String> decisions;
    private final Findings findings;

    public ElementRules(Vocabulary words, Set<String> forms, Set<String> decisions, Findings findings) {
        this.words = words;
        this.forms = forms;
        this.decisions = decisions;
        this.findings = findings;
    }

    void check(Element element, String name) {
        switch (name) {
            case "process" -> process(element);
            case "userTask" -> new TaskRules(words, forms, findings).check(element);
            case "serviceTask" -> serviceTask(element);
            case "businessRuleTask" -> businessRuleTask(element);
            case "startEvent" -> startEvent(element);
            case "intermediateCatchEvent" -> timer(element);
            case "boundaryEvent" -> boundary(element);
            case "endEvent", "intermediateThrowEvent" -> plain(element);
            case "timerEventDefinition" -> timerDefinition(element);
            case "conditionExpression" -> require(Expressions::isCondition, element, "model.condition");
            case "timeDuration" -> require(Expressions::isTime, element, "model.timer");
            case "timeDate" -> require(Expressions.FACT.asMatchPredicate(), element, "model.timer");
            case "failedJobRetryTimeCycle" -> require(Expressions::isRetryCycle, element, "model.retries");
            case "property" -> property(element);
            default -> {}
        }
    }

    private void process(Element process) {
        if (!process.getAttribute("id").equals(words.process())) {
            findings.problem(process, "model.process", words.process());
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            findings.problem(process, "model.notExecutable");
        }
    }

    private void startEvent(Element event) {
        plain(event);
        String form = camunda(event, "formRef");
        if (!form.equals(words.startForm().task()) || !forms.contains(form)) {
            findings.problem(event, "model.noForm", words.startForm().task());
        }
        deployedTogether(event, "formRefBinding");
    }

    /** An event that waits for nothing and throws nothing. */
    private void plain(Element event) {
        if (definitions(event).findAny().isPresent()) {
            findings.problem(
                    event, event.getLocalName().equals("startEvent") ? "model.startsItself" : "model.eventThrows");
        }
    }

    private static Stream<Element> definitions(Element event) {
        return SafeXml.children(event).stream()
                .filter(child -> child.getLocalName().endsWith("EventDefinition"));
    }

    private void timer(Element event) {
        if (definitions(event).count() != 1) {
            findings.problem(event, "model.eventWithoutTimer");
        }
    }

    private void timerDefinition(Element definition) {
        if (SafeXml.children(definition).size() != 1) {
            findings.problem(definition, "model.eventWithoutTimer");
        }
    }

    private void boundary(Element event) {
        timer(event);
        boolean onTask = SafeXml.children(event.getParentNode()).stream()
                .anyMatch(other -> other.getLocalName().equals("userTask")
                        && other.getAttribute("id").equals(event.getAttribute("attachedToRef")));
        if (!onTask) {
            findings.problem(event, "model.boundary");
        }
        if (!Set.of("", "true", "false").contains(event.getAttribute("cancelActivity"))) {
            findings.problem(event, "model.attribute", "cancelActivity");
        }
    }

    private void serviceTask(Element task) {
        var handler = HANDLER.matcher(camunda(task, "delegateExpression"));
        Map<String, Set<String>> notes = handler.matches() ? words.services().get(handler.group(1)) : null;
        if (notes == null) {
            findings.problem(task, "model.noHandler", camunda(task, "delegateExpression"));
        } else {
            notes(task, notes);
        }
        if (task.getAttribute("name").isBlank()) {
            findings.problem(task, "model.noName");
        }
    }

    private void notes(Element task, Map<String, Set<String>> notes) {
        Map<String, String> said = ModelNode.properties(task);
        notes.forEach((note, values) -> {
            String value = said.getOrDefault(note, "");
            boolean fits =
                    values.isEmpty() ? !value.isBlank() && value.length() <= LONGEST_NOTE : values.contains(value);
            if (!fits) {
                findings.problem(task, "model.note", note);
            }
        });
        said.forEach((note, value) -> {
            if (!note.equals("stage") && !notes.containsKey(note)) {
                findings.problem(task, "model.property", note, value);
            }
        });
    }

    private void businessRuleTask(Element task) {
        if (!decisions.contains(camunda(task, "decisionRef"))) {
            findings.problem(task, "model.noDecision", camunda(task, "decisionRef"));
        }
        deployedTogether(task, "decisionRefBinding");
        String result = camunda(task, "resultVariable");
        if (!camunda(task, "mapDecisionResult").equals("singleEntry") || !result.matches("[A-Za-z_]\\w{0,63}")) {
            findings.problem(task, "model.decisionResult");
        } else if (words.reserved().contains(result)) {
            findings.problem(task, "model.reserved", result);
        }
    }

    private void deployedTogether(Element element, String binding) {
        deployedTogether(element, binding, findings);
    }

    /** Forms and tables come from the version that the model came with. */
    static void deployedTogether(Element element, String binding, Findings findings) {
        if (!camunda(element, binding).equals("deployment")) {
            findings.problem(element, "model.binding");
        }
    }

    private void property(Element property) {
        String name = property.getAttribute("name");
        String value = property.getAttribute("value");
        boolean onTask = around(property).getLocalName().equals("serviceTask");
        boolean known = onTask || name.equals("stage") || name.equals("notBy");
        if (!known || name.equals("stage") && !words.stages().contains(value)) {
            findings.problem(property, "model.property", name, value);
        }
        if (name.equals("notBy") && !Expressions.areNames(value)) {
            findings.problem(property, "model.property", name, value);
        }
    }

    /** The element of the model that an extension belongs to. */
    private static Element around(Element extension) {
        Element around = extension;
        while (around.getParentNode() instanceof Element parent
                && (around == extension
                        || SafeXml.CAMUNDA.equals(around.getNamespaceURI())
                        || around.getLocalName().equals("extensionElements"))) {
            around = parent;
        }
        return around;
    }

    private void require(Predicate<String> fits, Element element, String code) {
        String text = element.getTextContent().strip();
        if (text.length() > LONGEST_NOTE || !fits.test(text)) {
            findings.problem(element, code, text);
        }
    }

    static String camunda(Element element, String name) {
        return element.getAttributeNS(SafeXml.CAMUNDA, name);
    }
}
