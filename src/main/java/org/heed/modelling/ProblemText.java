package org.heed.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.model.ElementNames;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Mention;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.shared.UserMessage;
import org.heed.shared.text.Bundles;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problems of models in plain words, each with the element by its name. */
@Component
public class ProblemText {
    private static final String EDITORS = "workshop.js.";

    private final MessageSourceAccessor messages;
    private final JsonMapper json;
    private final FactLabels facts;

    public ProblemText(MessageSourceAccessor messages, JsonMapper json, FactLabels facts) {
        this.facts = facts;
        this.messages = messages;
        this.json = json;
    }

    /** A problem: where it is, and what it is. */
    public record Said(String file, String element, String name, String message, String code) {}

    public String say(UserMessage sentence) {
        return messages.getMessage(sentence);
    }

    /** The words of the editors in the browser, as JSON. */
    public String editors() {
        Map<String, String> words = new TreeMap<>();
        ResourceBundle bundle = ResourceBundle.getBundle(Bundles.of("modelling"), Locale.UK);
        bundle.keySet().stream()
                .filter(key -> key.startsWith(EDITORS))
                .forEach(key -> words.put(key.substring(EDITORS.length()), bundle.getString(key)));
        return json.writeValueAsString(words).replace("<", "\\u003c");
    }

    /** Elements, facts, values and roles by their names, as far as they have any. */
    public List<Said> of(List<ModelProblem> problems, List<ModelFile> files) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> names = new HashMap<>();
        files.forEach(file -> names.put(file.name(), ElementNames.of(file)));
        Outline outline = Outline.of(files);
        FactLabels.Labels labels = facts.in(files);
        return problems.stream()
                .map(problem -> new Said(
                        problem.file(),
                        problem.element(),
                        names.getOrDefault(problem.file(), Map.of())
                                .getOrDefault(problem.element(), outline.title(problem.element())),
                        say(named(problem, labels, outline)),
                        problem.code()))
                .toList();
    }

    private ModelProblem named(ModelProblem problem, FactLabels.Labels labels, Outline outline) {
        Object[] named = Stream.of(problem.arguments())
                .map(said -> said instanceof Mention mention ? name(mention, labels, outline) : said)
                .toArray();
        return new ModelProblem(problem.file(), problem.element(), problem.code(), named);
    }

    private String name(Mention mention, FactLabels.Labels labels, Outline outline) {
        if (mention instanceof Mention.OfFact of) {
            return labels.fact(of.fact());
        } else if (mention instanceof Mention.OfValue of) {
            return labels.value(of.fact(), of.value());
        } else if (mention instanceof Mention.OfRole of) {
            return messages.getMessage("role." + of.role(), of.role());
        } else if (mention instanceof Mention.OfSituation of) {
            return of.values().entrySet().stream()
                    .map(each -> labels.fact(each.getKey()) + ": " + labels.value(each.getKey(), each.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return outline.title(mention.toString());
    }
}
