package org.heed.model.dmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Fact;
import org.w3c.dom.Element;

/** A decision table as rows of texts. */
public record Table(
        String key,
        String hitPolicy,
        List<String> inputs,
        List<String> outputs,
        List<Row> rows,
        List<String> inputTypes,
        List<String> outputTypes) {

    private static final Map<String, String> TYPES = Map.of(
            "string", "(?s)\".*\"",
            "boolean", "true|false",
            "integer", "-?\\d{1,9}",
            "long", "-?\\d{1,15}",
            "double", "-?\\d+(\\.\\d+)?",
            "number", "-?\\d+(\\.\\d+)?");

    /** One rule: what each input must be, and what each output then is. */
    record Row(String description, List<String> inputs, List<String> outputs) {
        boolean catchesAll() {
            return inputs.stream().allMatch(input -> input.isEmpty() || input.equals("-"));
        }
    }

    static Table read(Element decision) {
        Element table = named(decision, "decisionTable").findFirst().orElseThrow();
        return new Table(
                decision.getAttribute("id"),
                table.getAttribute("hitPolicy"),
                named(table, "input")
                        .map(input -> named(input, "inputExpression")
                                .map(Table::text)
                                .findFirst()
                                .orElse(""))
                        .toList(),
                named(table, "output")
                        .map(output -> output.getAttribute("name"))
                        .toList(),
                named(table, "rule").map(Table::row).toList(),
                named(table, "input")
                        .map(input -> named(input, "inputExpression")
                                .map(expression -> expression.getAttribute("typeRef"))
                                .findFirst()
                                .orElse(""))
                        .toList(),
                named(table, "output")
                        .map(output -> output.getAttribute("typeRef"))
                        .toList());
    }

    private static Row row(Element rule) {
        return new Row(
                named(rule, "description").map(Table::text).findFirst().orElse(""),
                named(rule, "inputEntry").map(Table::text).toList(),
                named(rule, "outputEntry").map(Table::text).toList());
    }

    private static Stream<Element> named(Element parent, String name) {
        return SafeXml.children(parent).stream()
                .filter(child -> child.getLocalName().equals(name));
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** Whether each row has a cell for each column, and each column a name. */
    boolean regular() {
        return !inputs.isEmpty()
                && !outputs.isEmpty()
                && !inputs.contains("")
                && !outputs.contains("")
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.inputs().size() == inputs.size()
                                && row.outputs().size() == outputs.size());
    }

    /** Whether every result is of the type that its column says, in words that the engine understands. */
    boolean typed() {
        for (int column = 0; column < outputs.size(); column++) {
            String type = outputTypes.get(column);
            int at = column;
            if (!rows.stream().allMatch(row -> isOf(type, row.outputs().get(at)))) {
                return false;
            }
        }
        return inputTypes.stream().allMatch(type -> type.isEmpty() || TYPES.containsKey(type));
    }

    private static boolean isOf(String type, String literal) {
        return type.isEmpty() || TYPES.containsKey(type) && literal.matches(TYPES.get(type));
    }

    /** The kinds of fact that an input of this type can read; all where it names none. */
    static boolean reads(String type, Fact.Kind kind) {
        return switch (type) {
            case "" -> true;
            case "string" -> kind != Fact.Kind.BOOLEAN && kind != Fact.Kind.NUMBER;
            case "boolean" -> kind == Fact.Kind.BOOLEAN;
            default -> kind == Fact.Kind.NUMBER;
        };
    }

    /** The values of an output, without the quotes of texts. */
    List<String> values(int output) {
        return rows.stream().map(row -> plain(row.outputs().get(output))).toList();
    }

    static String plain(String literal) {
        return literal.replaceAll("^\"|\"$", "").replaceAll("\\\\([\"\\\\])", "$1");
    }
}
