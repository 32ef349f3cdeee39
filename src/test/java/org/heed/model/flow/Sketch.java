package org.heed.model.flow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Findings;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A model in lines: {@code userTask ask stage=RESPONSE}, {@code boundaryEvent late on=ask duration=P7D}, {@code ask -> end},
 * {@code choice -> end : ${ok}}. A flow has the id {@code choice-end}, and its name.
 */
final class Sketch {
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "on", "attachedToRef",
            "cancel", "cancelActivity",
            "default", "default",
            "name", "name",
            "form", "camunda:formRef",
            "assignee", "camunda:assignee",
            "due", "camunda:dueDate",
            "followUp", "camunda:followUpDate");

    private Sketch() {}

    static ModelGraph graph(String lines) {
        return new ModelGraph(document(lines));
    }

    static Document document(String lines) {
        String xml = lines.lines().map(Sketch::element).collect(Collectors.joining());
        try {
            return SafeXml.read(("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' xmlns:camunda='"
                            + SafeXml.CAMUNDA + "'><process id='p'>" + xml + "</process></definitions>")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (SAXException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** What a check says of a model, each as the element and the code. */
    static List<String> problems(String lines, BiConsumer<ModelGraph, Findings> check) {
        Findings findings = new Findings("p.bpmn");
        check.accept(graph(lines), findings);
        return findings.all().stream()
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    private static String element(String line) {
        return line.contains(" -> ") ? flow(line) : node(line);
    }

    private static String flow(String line) {
        String[] parts = line.split(" : ", 2);
        String[] ends = parts[0].split(" -> ");
        String condition = parts.length == 1
                ? ""
                : "<conditionExpression>" + parts[1].replace("&", "&amp;").replace("<", "&lt;")
                        + "</conditionExpression>";
        return "<sequenceFlow id='%1$s-%2$s' name='%1$s-%2$s' sourceRef='%1$s' targetRef='%2$s'>%3$s</sequenceFlow>"
                .formatted(ends[0].strip(), ends[1].strip(), condition);
    }

    private static String node(String line) {
        String[] words = line.strip().split(" ");
        Map<String, String> said = new HashMap<>();
        List<String> attributes = new ArrayList<>();
        for (int at = 2; at < words.length; at++) {
            String[] pair = words[at].split("=", 2);
            said.put(pair[0], pair[1]);
            if (ATTRIBUTES.containsKey(pair[0])) {
                attributes.add(ATTRIBUTES.get(pair[0]) + "='" + pair[1] + "'");
            }
        }
        return "<%1$s id='%2$s' %3$s>%4$s%5$s</%1$s>"
                .formatted(words[0], words[1], String.join(" ", attributes), timer(said), stage(said));
    }

    private static String timer(Map<String, String> said) {
        if (said.containsKey("date")) {
            return "<timerEventDefinition><timeDate>" + said.get("date") + "</timeDate></timerEventDefinition>";
        }
        return said.containsKey("duration")
                ? "<timerEventDefinition><timeDuration>" + said.get("duration")
                        + "</timeDuration></timerEventDefinition>"
                : "";
    }

    private static String stage(Map<String, String> said) {
        return said.containsKey("stage")
                ? "<extensionElements><camunda:properties><camunda:property name='stage' value='" + said.get("stage")
                        + "'/></camunda:properties></extensionElements>"
                : "";
    }
}
