package org.heed.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.heed.model.source.ModelFile;

/** The shipped files with changes in them, and what the rule book says of them: the element and the code of each problem. */
public final class Shipped {
    private Shipped() {}

    /** @param change from the name of a file and its text to the new text */
    public static List<String> problems(ModelCheck check, BinaryOperator<String> change) throws Exception {
        List<ModelFile> files = new ArrayList<>();
        for (ModelFile shipped : ShippedModels.read()) {
            files.add(ModelFile.of(shipped.name(), change.apply(shipped.name(), shipped.text())));
        }
        return check.check(files).stream()
                .map(problem -> problem.element() + " " + problem.code())
                .toList();
    }

    /** With one change in one of them. */
    public static List<String> problems(ModelCheck check, String file, String from, String to) throws Exception {
        return problems(check, (name, text) -> {
            if (!name.equals(file)) {
                return text;
            }
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
    }
}
