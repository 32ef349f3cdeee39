package org.heed.model.dmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.model.flow.ModelNode;
import org.heed.model.vocabulary.Expressions;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.Mention;
import org.heed.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Decision tables give an answer whatever is asked, in the form in which it is wanted. */
public final class TableRules {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    /** Types of columns at which the engine fails where an answer has decimals, or is larger than it thought. */
    private static final Set<String> WHOLE = Set.of("integer", "long");

    private final Vocabulary words;
    private final Map<String, Table> tables;

    public TableRules(Vocabulary words, Map<String, Table> tables) {
        this.words = words;
        this.tables = tables;
    }

    /** What nothing tells at all is said once, at the table; the product asks its own tables by themselves. */
    public void inputs(Table table, Set<String> offered, Findings findings) {
        boolean own =
                words.tables().stream().anyMatch(contract -> contract.key().equals(table.key()));
        table.inputs().stream()
                .filter(input -> !own && !offered.contains(input))
                .forEach(input -> findings.problem(table.key(), "model.dmn.inputUnknown", new Mention.OfFact(input)));
    }

    /** A table that a model asks has an answer for every case. */
    public void asked(ModelNode task, List<Fact> everKnown, Set<String> offered, Findings findings) {
        Table table = tables.get(task.camunda("decisionRef"));
        if (table == null) {
            return;
        }
        boolean answers = table.hitPolicy().equals("FIRST")
                && table.outputs().size() == 1
                && table.rows().get(table.rows().size() - 1).catchesAll();
        if (!answers) {
            findings.problem(task.id(), "model.dmn.noAnswer", table.key());
        }
        if (result(table) == null) {
            findings.problem(task.id(), "model.dmn.mixed", table.key());
        }
        for (int column = 0; column < table.inputs().size(); column++) {
            String input = table.inputs().get(column);
            String type = table.inputTypes().get(column);
            List<Fact> facts =
                    everKnown.stream().filter(fact -> fact.name().equals(input)).toList();
            if (facts.isEmpty() && !offered.contains(input)) {
                continue;
            }
            if (facts.isEmpty()) {
                findings.problem(task.id(), "model.factUnknown", new Mention.OfFact(input));
            } else if (!facts.stream().allMatch(fact -> Table.reads(type, fact.kind()))) {
                findings.problem(task.id(), "model.factKind", new Mention.OfFact(input));
            } else if (WHOLE.contains(type)) {
                findings.problem(task.id(), "model.dmn.whole", new Mention.OfFact(input));
            }
        }
    }

    /** What a model learns from a table. */
    public List<Fact> sets(ModelNode task) {
        Table table = tables.get(task.camunda("decisionRef"));
        Fact.Kind kind = table == null ? null : result(table);
        return table == null || kind == null
                ? List.of()
                : List.of(new Fact(
                        task.camunda("resultVariable"),
                        kind,
                        kind == Fact.Kind.CHOICE
                                ? table.values(0).stream().distinct().toList()
                                : List.of()));
    }

    private static Fact.@Nullable Kind result(Table table) {
        List<String> literals =
                table.rows().stream().map(row -> row.outputs().get(0)).toList();
        List<String> values = table.values(0);
        boolean texts = literals.stream().allMatch(literal -> literal.startsWith("\""));
        if (texts && values.stream().allMatch(Expressions::isPeriod)) {
            return Fact.Kind.PERIOD;
        }
        if (texts && values.stream().noneMatch(String::isEmpty)) {
            return Fact.Kind.CHOICE;
        }
        if (literals.stream().allMatch(literal -> literal.matches("true|false"))) {
            return Fact.Kind.BOOLEAN;
        }
        return literals.stream().allMatch(literal -> NUMBER.matcher(literal).matches()) ? Fact.Kind.NUMBER : null;
    }
}
