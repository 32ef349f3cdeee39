package org.heed.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The shape of a model: one start, every element reached from it, every path able to end, every choice named. */
final class PathCheck {
    private final String file;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> next = new LinkedHashMap<>();
    private final Map<String, Set<String>> before = new LinkedHashMap<>();

    PathCheck(String file) {
        this.file = file;
    }

    List<ModelProblem> check(Element definitions) {
        for (Element process : SafeXml.children(definitions)) {
            if (process.getLocalName().equals("process")) {
                collect(process);
                judge(process);
            }
        }
        return problems;
    }

    private void collect(Element process) {
        for (Element element : SafeXml.children(process)) {
            if (element.getLocalName().equals("sequenceFlow")) {
                flow(element);
            } else if (element.hasAttribute("id")) {
                nodes.put(element.getAttribute("id"), element);
                if (element.hasAttribute("attachedToRef")) {
                    connect(element.getAttribute("attachedToRef"), element.getAttribute("id"));
                }
            }
        }
    }

    private void flow(Element flow) {
        connect(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef"));
    }

    private void connect(String from, String to) {
        next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
        before.computeIfAbsent(to, key -> new HashSet<>()).add(from);
    }

    private void judge(Element process) {
        List<String> starts = ids("startEvent");
        if (starts.size() != 1) {
            problem(process, "model.oneStart");
        }
        Set<String> reached = walk(starts, next);
        Set<String> ending = walk(ids("endEvent"), before);
        nodes.forEach((id, element) -> {
            if (!reached.contains(id)) {
                problem(element, "model.unreached");
            } else if (!ending.contains(id)) {
                problem(element, "model.noEnd");
            }
        });
        for (Element flow : SafeXml.children(process)) {
            if (flow.getLocalName().equals("sequenceFlow") && isChoice(flow)) {
                if (flow.getAttribute("name").isBlank()) {
                    problem(flow, "model.unnamedFlow");
                }
                Element gateway = nodes.get(flow.getAttribute("sourceRef"));
                boolean isDefault = gateway.getAttribute("default").equals(flow.getAttribute("id"));
                boolean hasCondition = SafeXml.children(flow).stream()
                        .anyMatch(child -> child.getLocalName().equals("conditionExpression"));
                if (isDefault == hasCondition) {
                    problem(flow, "model.flowCondition");
                }
            }
        }
    }

    private boolean isChoice(Element flow) {
        Element source = nodes.get(flow.getAttribute("sourceRef"));
        return source != null
                && source.getLocalName().equals("exclusiveGateway")
                && next.getOrDefault(flow.getAttribute("sourceRef"), Set.of()).size() > 1;
    }

    private List<String> ids(String kind) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().getLocalName().equals(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> walk(Collection<String> from, Map<String, Set<String>> edges) {
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String neighbour : edges.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(neighbour)) {
                    open.push(neighbour);
                }
            }
        }
        return seen;
    }

    private void problem(Element element, String code) {
        problems.add(new ModelProblem(file, element.getAttribute("id"), code));
    }
}
