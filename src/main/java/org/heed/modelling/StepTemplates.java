package org.heed.modelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.vocabulary.Vocabulary;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Camunda 7 element templates of the product's own steps, so that nobody types an expression. */
@Component
class StepTemplates {
    private static final String TASK = "bpmn:UserTask";

    private final MessageSourceAccessor messages;

    StepTemplates(MessageSourceAccessor messages) {
        this.messages = messages;
    }

    /** Who does a task, by when and with which form are fields of their own, because the product's tasks have them too. */
    List<Map<String, Object>> all(Vocabulary words, List<Catalogue.Option> stages, List<Catalogue.Option> tables) {
        List<Map<String, Object>> templates = new ArrayList<>();
        templates.add(template(
                "ask", TASK, List.of(Binding.hidden(Binding.property("camunda:formRefBinding"), "deployment"))));
        words.services().forEach((handler, notes) -> templates.add(email(handler, notes)));
        templates.add(template(
                "decide",
                "bpmn:BusinessRuleTask",
                List.of(
                        choice("table", Binding.property("camunda:decisionRef"), tables),
                        Binding.hidden(Binding.property("camunda:decisionRefBinding"), "deployment"),
                        Binding.hidden(Binding.property("camunda:mapDecisionResult"), "singleEntry"),
                        text("result", Binding.property("camunda:resultVariable")))));
        templates.add(template(
                "waitForReview",
                "bpmn:IntermediateCatchEvent",
                List.of(choice("stage", Binding.note("stage"), stages, "MONITORING"))));
        templates.add(template(
                "setStage", "bpmn:IntermediateThrowEvent", List.of(choice("stage", Binding.note("stage"), stages))));
        return templates;
    }

    private Map<String, Object> email(String handler, Map<String, Set<String>> notes) {
        List<Map<String, Object>> properties = new ArrayList<>();
        properties.add(Binding.hidden(Binding.property("camunda:delegateExpression"), "${" + handler + "}"));
        notes.forEach((note, values) -> properties.add(
                values.isEmpty()
                        ? text(note, Binding.note(note))
                        : choice(
                                note,
                                Binding.note(note),
                                values.stream()
                                        .sorted()
                                        .map(value -> new Catalogue.Option(value, say("step." + note + "." + value)))
                                        .toList())));
        return template(handler, "bpmn:ServiceTask", properties);
    }

    private Map<String, Object> template(String id, String type, List<Map<String, Object>> properties) {
        Map<String, Object> template = new LinkedHashMap<>();
        template.put("$schema", "https://unpkg.com/@camunda/element-templates-json-schema/resources/schema.json");
        template.put("id", "org.heed." + id);
        template.put("name", say("step." + id));
        template.put("description", say("step." + id + ".description"));
        template.put("version", 1);
        template.put("appliesTo", List.of(type));
        template.put("entriesVisible", false);
        template.put("properties", properties);
        return template;
    }

    private Map<String, Object> choice(
            String label, Map<String, Object> binding, List<Catalogue.Option> options, String... first) {
        Map<String, Object> entry = entry(label, "Dropdown", binding);
        entry.put(
                "choices",
                options.stream()
                        .map(option -> Map.of("name", option.label(), "value", option.value()))
                        .toList());
        if (first.length > 0) {
            entry.put("value", first[0]);
        } else if (!options.isEmpty()) {
            entry.put("value", options.get(0).value());
        }
        return entry;
    }

    private Map<String, Object> text(String label, Map<String, Object> binding) {
        Map<String, Object> entry = entry(label, "String", binding);
        entry.put("constraints", Map.of("notEmpty", true));
        return entry;
    }

    private Map<String, Object> entry(String label, String type, Map<String, Object> binding) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("label", say("step.label." + label));
        entry.put("type", type);
        entry.put("binding", binding);
        return entry;
    }

    private String say(String code) {
        return messages.getMessage(code, code);
    }
}
