package org.heed.model.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.heed.form.Condition;
import org.heed.form.Condition.Comparison;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Expressions;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.Mention;
import org.jspecify.annotations.Nullable;

/** What a model reads is there when it is read, fits what it is compared with, and leaves no case without a way on. */
public final class FactCheck {
    private static final Set<Fact.Kind> DAYS = Set.of(Fact.Kind.DATE, Fact.Kind.PERIOD);

    private final ModelGraph graph;
    private final FactFlow flow;
    private final Findings findings;

    public FactCheck(ModelGraph graph, FactFlow flow, Findings findings) {
        this.graph = graph;
        this.flow = flow;
        this.findings = findings;
    }

    public void run() {
        for (ModelNode node : graph.nodes().values()) {
            switch (node.kind()) {
                case "exclusiveGateway" -> gateway(node);
                case "userTask" -> {
                    reads(node, node.camunda("assignee"), Set.of(Fact.Kind.PERSON));
                    reads(node, node.camunda("dueDate"), DAYS);
                    reads(node, node.camunda("followUpDate"), DAYS);
                }
                case "intermediateCatchEvent", "boundaryEvent" -> timer(node);
                default -> {}
            }
        }
    }

    private void timer(ModelNode node) {
        for (var definition : SafeXml.children(node.element())) {
            for (var part : SafeXml.children(definition)) {
                boolean date = part.getLocalName().equals("timeDate");
                if (date || part.getLocalName().equals("timeDuration")) {
                    reads(node, part.getTextContent().strip(), Set.of(date ? Fact.Kind.DATE : Fact.Kind.PERIOD));
                }
            }
        }
    }

    private void reads(ModelNode node, String text, Set<Fact.Kind> kinds) {
        Matcher fact = Expressions.FACT.matcher(text);
        if (fact.matches()) {
            Fact known = flow.at(node.id()).get(fact.group(1));
            if (known == null) {
                findings.problem(node.id(), "model.factUnknown", new Mention.OfFact(fact.group(1)));
            } else if (!kinds.contains(known.kind())) {
                findings.problem(node.id(), "model.factKind", new Mention.OfFact(fact.group(1)));
            }
        }
    }

    private void gateway(ModelNode gateway) {
        if (gateway.out().size() < 2) {
            return;
        }
        Map<String, Fact> known = flow.at(gateway.id());
        Map<String, Fact> read = new LinkedHashMap<>();
        List<Condition> conditions = new ArrayList<>();
        boolean fits = true;
        boolean comparesNumbers = false;
        boolean hasDefault = false;
        for (ModelFlow way : gateway.out()) {
            hasDefault |= gateway.isDefault(way);
            Condition condition = Expressions.condition(way.condition()).orElse(null);
            if (condition == null) {
                continue;
            }
            for (Comparison one : Expressions.comparisons(condition)) {
                fits &= fits(way, one, known.get(one.key()));
                comparesNumbers |= one.operator().ordered();
                if (known.containsKey(one.key())) {
                    read.put(one.key(), known.get(one.key()));
                }
            }
            conditions.add(condition);
        }
        if (fits && !hasDefault) {
            exhaust(gateway, comparesNumbers ? null : FactFlow.combinations(List.copyOf(read.values())), conditions);
        }
    }

    private void exhaust(
            ModelNode gateway, @Nullable List<Map<String, String>> situations, List<Condition> conditions) {
        if (situations == null) {
            findings.problem(gateway.id(), "model.noDefault");
            return;
        }
        situations.stream()
                .filter(facts -> conditions.stream().noneMatch(condition -> condition.holds(facts)))
                .findFirst()
                .ifPresent(facts -> findings.problem(gateway.id(), "model.noWayOn", new Mention.OfSituation(facts)));
    }

    private boolean fits(ModelFlow way, Comparison comparison, @Nullable Fact fact) {
        if (fact == null) {
            findings.problem(way.id(), "model.factUnknown", new Mention.OfFact(comparison.key()));
            return false;
        }
        boolean ordered = comparison.operator().ordered();
        boolean fits =
                switch (fact.kind()) {
                    case BOOLEAN -> !comparison.text() && !comparison.number() && !ordered;
                    case NUMBER -> comparison.number();
                    case CHOICE ->
                        comparison.text() && !ordered && fact.values().contains(comparison.literal());
                    case TEXT -> comparison.text() && !ordered;
                    case DATE, PERIOD, PERSON -> false;
                };
        if (!fits) {
            findings.problem(
                    way.id(),
                    "model.factCompared",
                    new Mention.OfFact(comparison.key()),
                    new Mention.OfValue(comparison.key(), String.valueOf(comparison.literal())));
        }
        return fits;
    }
}
