package org.heed.modelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.heed.model.ModelFile;
import org.heed.model.ModelProblem;
import org.heed.model.Outline;
import org.heed.shared.Sentence;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Problems of models in plain words, each with the element by its name. */
@Component
class ProblemWords {
    private static final String EDITORS = "workshop.js.";

    private final MessageSource messages;
    private final JsonMapper json;

    ProblemWords(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** A problem: where it is, and what it is. */
    record Said(String file, String element, String name, String message) {}

    String say(Sentence sentence) {
        return String.valueOf(messages.getMessage(sentence, Locale.UK));
    }

    /** The words of the editors in the browser, as JSON. */
    String editors() {
        Map<String, String> words = new TreeMap<>();
        ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.UK);
        bundle.keySet().stream()
                .filter(key -> key.startsWith(EDITORS))
                .forEach(key -> words.put(key.substring(EDITORS.length()), bundle.getString(key)));
        return json.writeValueAsString(words).replace("<", "\\u003c");
    }

    List<Said> of(List<ModelProblem> problems, List<ModelFile> files) {
        Outline outline = Outline.of(files);
        return problems.stream()
                .map(problem -> new Said(
                        problem.file(),
                        problem.element(),
                        outline.title(problem.element()),
                        String.valueOf(messages.getMessage(problem, Locale.UK))))
                .toList();
    }
}
