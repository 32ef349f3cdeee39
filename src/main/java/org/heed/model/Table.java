package org.heed.model;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A decision table as rows of texts. */
record Table(String key, String hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {

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
                named(table, "rule").map(Table::row).toList());
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

    /** The values of an output, without the quotes of texts. */
    List<String> values(int output) {
        return rows.stream().map(row -> plain(row.outputs().get(output))).toList();
    }

    static String plain(String literal) {
        return literal.replaceAll("^\"|\"$", "").replaceAll("\\\\([\"\\\\])", "$1");
    }
}
