package org.heed.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heed.form.Form;
import org.heed.form.FormProblem;
import org.heed.form.reader.FormProperties;
import org.heed.form.reader.FormReader;
import org.heed.model.bpmn.BpmnCheck;
import org.heed.model.bpmn.DrawingCheck;
import org.heed.model.bpmn.ElementRules;
import org.heed.model.dmn.DmnCheck;
import org.heed.model.dmn.ProductTables;
import org.heed.model.dmn.Table;
import org.heed.model.dmn.TableRules;
import org.heed.model.flow.FactCheck;
import org.heed.model.flow.FactFlow;
import org.heed.model.flow.FactNeeds;
import org.heed.model.flow.ModelGraph;
import org.heed.model.flow.ModelNode;
import org.heed.model.flow.PathCheck;
import org.heed.model.flow.TokenGame;
import org.heed.model.forms.FormRules;
import org.heed.model.source.ModelFile;
import org.heed.model.source.SafeXml;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Judges models, decision tables and forms that belong together; what it does not know, it refuses. */
public final class RuleBook {
    private static final int MOST_FILES = 60;
    private static final int MOST_BYTES = 1024 * 1024;

    private final Vocabulary words;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, List<Table>> tablesByFile = new LinkedHashMap<>();
    private final List<ModelGraph> graphs = new ArrayList<>();

    private RuleBook(Vocabulary words) {
        this.words = words;
    }

    /** The problems of these files, each with its element; none where they may be deployed. */
    public static List<ModelProblem> check(List<ModelFile> files, Vocabulary words) {
        RuleBook book = new RuleBook(words);
        book.files(files);
        return book.problems;
    }

    /** Every fact that some step of the product, a form or a table among these files can set, by name. */
    public static Map<String, Fact> offered(List<ModelFile> files, Vocabulary words) {
        RuleBook book = new RuleBook(words);
        book.files(files);
        return book.offered();
    }

    private Map<String, Fact> offered() {
        Map<String, Fact> offered = new TreeMap<>();
        words.start().forEach(fact -> offered.put(fact.name(), fact));
        words.tasks().values().forEach(task -> task.facts().forEach(fact -> offered.put(fact.name(), fact)));
        forms.values().forEach(form -> FormRules.facts(form).forEach(fact -> offered.put(fact.name(), fact)));
        graphs.forEach(graph ->
                graph.nodes().values().forEach(node -> sets(node).forEach(fact -> offered.put(fact.name(), fact))));
        return offered;
    }

    /** By element of the model: the facts that a case must bring that is put there, standing at it or coming to it. */
    public record Needs(Map<String, Set<String>> standing, Map<String, Set<String>> coming) {}

    /** What the model among these files, which are in order, needs of a case that is put somewhere by hand. */
    public static Needs needs(List<ModelFile> files, Vocabulary words) {
        RuleBook book = new RuleBook(words);
        book.files(files);
        FactNeeds needs = new FactNeeds(book.graphs.get(0), book::sets);
        return new Needs(needs.standing(), needs.coming());
    }

    /** The keys of the decision tables that can be read. */
    public static List<String> tables(List<ModelFile> files) {
        List<String> keys = new ArrayList<>();
        for (ModelFile file : files) {
            if (file.is(".dmn")) {
                try {
                    new DmnCheck(new Findings(file.name()))
                            .check(SafeXml.read(file.content()))
                            .forEach(table -> keys.add(table.key()));
                } catch (SAXException unreadable) {
                    continue;
                }
            }
        }
        return keys;
    }

    private void files(List<ModelFile> files) {
        Set<String> names = new LinkedHashSet<>();
        for (ModelFile file : files) {
            boolean known = file.is(".bpmn") || file.is(".dmn") || file.is(".form");
            if (!known || !file.name().matches("[\\w][\\w.-]{0,79}") || !names.add(file.name())) {
                problems.add(new ModelProblem(file.name(), "", "model.kind"));
            }
            if (!file.isText()) {
                problems.add(new ModelProblem(file.name(), "", "model.encoding"));
            }
            if (file.content().length > MOST_BYTES) {
                problems.add(new ModelProblem(file.name(), "", "model.large"));
                return;
            }
        }
        if (files.size() > MOST_FILES) {
            problems.add(new ModelProblem("", "", "model.many", MOST_FILES));
            return;
        }
        files.stream().filter(file -> file.is(".form")).forEach(this::form);
        files.stream().filter(file -> file.is(".dmn")).forEach(this::table);
        Findings product = new Findings("");
        new ProductTables(words, tables).check(product);
        problems.addAll(product.all());
        List<ModelFile> models = files.stream().filter(file -> file.is(".bpmn")).toList();
        if (models.size() != 1) {
            problems.add(new ModelProblem("", "", "model.oneModel", words.process()));
        }
        models.forEach(this::model);
        inputs();
    }

    /** A column that reads what nothing ever tells is a problem of the table, whoever asks the table. */
    private void inputs() {
        Map<String, Fact> offered = offered();
        tablesByFile.forEach((file, found) -> {
            Findings findings = new Findings(file);
            found.forEach(table -> new TableRules(words, tables).inputs(table, offered.keySet(), findings));
            problems.addAll(findings.all());
        });
    }

    private void form(ModelFile file) {
        Findings findings = new Findings(file.name());
        try {
            Form form = FormReader.read(file.text());
            if (!form.id().equals(file.stem())) {
                findings.problem(form.id(), "model.form.name");
            }
            forms.put(form.id(), form);
            FormRules rules = new FormRules(words, findings);
            rules.check(form);
            rules.unenforced(FormProperties.unenforced(file.text()));
        } catch (FormProblem unusable) {
            findings.problem("", "model.form", String.valueOf(unusable.getMessage()));
        }
        problems.addAll(findings.all());
    }

    private void table(ModelFile file) {
        Document content = read(file);
        if (content != null) {
            Findings findings = new Findings(file.name());
            List<Table> found = new DmnCheck(findings).check(content);
            tablesByFile.put(file.name(), found);
            for (Table table : found) {
                if (tables.put(table.key(), table) != null) {
                    findings.problem(table.key(), "model.dmn.twice", table.key());
                }
            }
            problems.addAll(findings.all());
        }
    }

    private void model(ModelFile file) {
        Document content = read(file);
        if (content == null) {
            return;
        }
        Findings findings = new Findings(file.name());
        new BpmnCheck(findings, new ElementRules(words, forms.keySet(), tables.keySet(), findings)).check(content);
        ModelGraph graph = new ModelGraph(content);
        graphs.add(graph);
        if (TokenGame.isTooLarge(graph)) {
            findings.problem("", "model.tooComplex");
        }
        if (findings.none()) {
            new PathCheck(graph, findings).run();
            new DrawingCheck(graph, findings).run(content);
        }
        if (findings.none()) {
            new TokenGame(graph, words.lastStage(), findings).run();
            FactFlow flow = new FactFlow(graph, this::sets);
            new FactCheck(graph, flow, findings).run();
            askedTables(graph, findings);
        }
        problems.addAll(findings.all());
    }

    private void askedTables(ModelGraph graph, Findings findings) {
        TableRules rules = new TableRules(words, tables);
        List<Fact> everKnown = graph.nodes().values().stream()
                .flatMap(node -> sets(node).stream())
                .toList();
        for (ModelNode task : graph.of("businessRuleTask")) {
            rules.asked(task, everKnown, offered().keySet(), findings);
        }
    }

    /** What an element tells the model when it is done. */
    private List<Fact> sets(ModelNode node) {
        List<Fact> facts = new ArrayList<>();
        switch (node.kind()) {
            case "startEvent" -> {
                facts.addAll(words.start());
                facts.addAll(ofForm(words.startForm().task()));
            }
            case "userTask" -> {
                TaskContract contract = words.tasks().get(node.id());
                facts.addAll(contract == null ? List.of() : contract.facts());
                facts.addAll(ofForm(node.camunda("formRef")));
            }
            case "businessRuleTask" -> facts.addAll(new TableRules(words, tables).sets(node));
            default -> {}
        }
        return facts;
    }

    private List<Fact> ofForm(String id) {
        Form form = forms.get(id);
        return form == null ? List.of() : FormRules.facts(form);
    }

    private @Nullable Document read(ModelFile file) {
        try {
            return SafeXml.read(file.content());
        } catch (SAXException unreadable) {
            problems.add(new ModelProblem(file.name(), "", "model.xml", String.valueOf(unreadable.getMessage())));
            return null;
        }
    }
}
