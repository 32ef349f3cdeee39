package org.heed.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heed.model.ElementNames;
import org.heed.model.flow.Outline;
import org.heed.model.source.ModelFile;
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

    /** Problems whose first argument is a fact; the second, where there is one, is a value of it. */
    private static final Set<String> FACTS = Set.of(
            "model.factUnknown", "model.factKind", "model.factCompared", "model.dmn.whole", "model.dmn.inputUnknown");

    private static final Pattern SITUATION = Pattern.compile("\\b(\\w++)=([^,}]*+)");

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
        Object[] said = problem.arguments().clone();
        if (FACTS.contains(problem.code())) {
            String fact = String.valueOf(said[0]);
            said[0] = labels.fact(fact);
            if (said.length > 1) {
                said[1] = labels.value(fact, String.valueOf(said[1]));
            }
        } else if (problem.code().equals("model.otherRole")) {
            said[0] = messages.getMessage("role." + said[0], String.valueOf(said[0]));
        } else if (problem.code().equals("model.otherForm")) {
            said[0] = outline.title(String.valueOf(said[0]));
        } else if (problem.code().equals("model.noWayOn")) {
            said[0] = SITUATION
                    .matcher(String.valueOf(said[0]))
                    .results()
                    .map(each -> labels.fact(each.group(1)) + ": " + labels.value(each.group(1), each.group(2)))
                    .collect(Collectors.joining(", "));
        }
        return new ModelProblem(problem.file(), problem.element(), problem.code(), said);
    }
}
