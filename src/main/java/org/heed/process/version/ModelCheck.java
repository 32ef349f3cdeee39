package org.heed.process.version;

import java.util.List;
import java.util.Map;
import org.heed.model.RuleBook;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.model.vocabulary.Vocabulary;
import org.heed.process.engine.RehearsalEngine;
import org.springframework.stereotype.Component;

/** The last word on models: the rule book, opened at what this product's modules offer. */
@Component
public class ModelCheck {
    private final VocabularyFactory words;
    private final RehearsalEngine engine;

    ModelCheck(VocabularyFactory words, RehearsalEngine engine) {
        this.words = words;
        this.engine = engine;
    }

    /** What is wrong with models, decision tables and forms that are to be deployed together. */
    public List<ModelProblem> check(List<ModelFile> files) {
        List<ModelProblem> problems = rules(files);
        return problems.isEmpty() ? engine.parse(files) : problems;
    }

    /** What the rule book says, before an engine is asked whether it can read the files. */
    public List<ModelProblem> rules(List<ModelFile> files) {
        return RuleBook.check(files, vocabulary());
    }

    /** The facts that a model may read somewhere, by name. */
    public Map<String, Fact> facts(List<ModelFile> files) {
        return RuleBook.offered(files, vocabulary());
    }

    /** The facts that a case must bring that is put somewhere by hand. */
    public RuleBook.Needs needs(List<ModelFile> files) {
        return RuleBook.needs(files, vocabulary());
    }

    /** What models may speak of. */
    public Vocabulary vocabulary() {
        return words.vocabulary();
    }
}
