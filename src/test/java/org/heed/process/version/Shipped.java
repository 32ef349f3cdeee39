package org.heed.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BinaryOperator;
import org.heed.model.RuleBook;
import org.heed.model.source.ModelFile;

/** The shipped files with changes in them, and what the rule book says of them: the element and the code of each problem. */
public final class Shipped {
    private static final List<ModelFile> FILES = read();

    private Shipped() {}

    private static List<ModelFile> read() {
        try {
            return ShippedModels.read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<ModelFile> files() {
        return FILES;
    }

    /** @param change from the name of a file and its text to the new text */
    public static List<ModelFile> with(BinaryOperator<String> change) {
        return FILES.stream()
                .map(file -> ModelFile.of(file.name(), change.apply(file.name(), file.text())))
                .toList();
    }

    /** With one change in one of them. */
    public static List<ModelFile> with(String file, String from, String to) {
        return with((name, text) -> {
            if (!name.equals(file)) {
                return text;
            }
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
    }

    public static List<String> problems(List<ModelFile> files) {
        return RuleBook.check(files, ProductVocabulary.WORDS).stream()
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    public static List<String> problems(BinaryOperator<String> change) {
        return problems(with(change));
    }

    public static List<String> problems(String file, String from, String to) {
        return problems(with(file, from, to));
    }

    /** The review also asks for a number, and the table of the review periods reads it in a column of this type. */
    public static List<ModelFile> withCost(String type) {
        return with((name, text) -> switch (name) {
            case "review.form" ->
                text.replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\": \"number\", \"key\": \"cost\", \"label\": \"Cost\", "
                                + "\"validate\": {\"required\": true}, \"properties\": {\"routingFact\": \"true\"}},");
            case "review-period.dmn" ->
                text.replace("typeRef=\"boolean\"", type)
                        .replace("<text>closureReturned</text>", "<text>cost</text>")
                        .replace("<text>true</text>", "<text>&gt; 1.5</text>");
            default -> text;
        });
    }
}
