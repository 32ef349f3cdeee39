package org.heed.model.dmn;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.TableContract;
import org.heed.model.vocabulary.Vocabulary;

/** The decision tables that the product asks by itself, such as that of the deadlines. */
public final class ProductTables {
    private static final Pattern TEXT = Pattern.compile("\"[^\"]+\"");
    private static final int LONGEST_CHOICE = 100;

    private final Vocabulary words;
    private final Map<String, Table> tables;

    public ProductTables(Vocabulary words, Map<String, Table> tables) {
        this.words = words;
        this.tables = tables;
    }

    /** The tables that the product asks by itself are there and answer as it expects. */
    public void check(Findings findings) {
        for (TableContract contract : words.tables()) {
            Table table = tables.get(contract.key());
            if (table == null || !table.inputs().equals(List.of(contract.input()))) {
                findings.problem(contract.key(), "model.dmn.needed", contract.key(), contract.input());
                continue;
            }
            if (!Table.reads(table.inputTypes().get(0), Fact.Kind.TEXT)) {
                findings.problem(contract.key(), "model.dmn.type");
            }
            rows(contract, table, findings);
            contract.outputs().forEach((output, pattern) -> {
                int column = table.outputs().indexOf(output);
                if (column < 0 || !table.values(column).stream().allMatch(value -> value.matches(pattern))) {
                    findings.problem(contract.key(), "model.dmn.neededOutput", contract.key(), output);
                }
            });
        }
    }

    private static void rows(TableContract contract, Table table, Findings findings) {
        Set<String> asked = new HashSet<>();
        for (Table.Row row : table.rows()) {
            String input = row.inputs().get(0);
            if (!TEXT.matcher(input).matches()
                    || input.length() > LONGEST_CHOICE
                    || row.description().isBlank()
                    || !asked.add(input)) {
                findings.problem(contract.key(), "model.dmn.neededRow", contract.key(), input);
            }
        }
    }
}
