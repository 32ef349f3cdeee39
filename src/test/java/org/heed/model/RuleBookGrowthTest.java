package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heed.Growth;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.ModelProblem;
import org.heed.model.vocabulary.Vocabularies;
import org.junit.jupiter.api.Test;

/** Judging a file twice as large costs twice as much: a model, a decision table and a form of any size. */
class RuleBookGrowthTest {
    private static String times(int many, String text) {
        return IntStream.range(0, many)
                .mapToObj(number -> text.replace("#+", "" + (number + 1)).replace("#", "" + number))
                .collect(Collectors.joining());
    }

    /** One element after the other, with no wait between them. */
    private static ModelFile model(int many) {
        return ModelFile.of(
                "follow-up.bpmn",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='followUp' isExecutable='true'>"
                        + "<startEvent id='s0'/><sequenceFlow id='f' sourceRef='s0' targetRef='t0'/>"
                        + times(
                                many,
                                "<intermediateThrowEvent id='t#'/><sequenceFlow id='f#' sourceRef='t#' targetRef='t#+'/>")
                        + "<endEvent id='t" + many + "'/></process></definitions>");
    }

    private static ModelFile table(int many) {
        return ModelFile.of(
                "t.dmn",
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='t'><decisionTable hitPolicy='FIRST'>"
                        + "<input id='i'><inputExpression id='e'><text>kind</text></inputExpression></input><output id='o' name='o'/>"
                        + times(
                                many,
                                "<rule id='r#'><inputEntry id='i#'><text>\"a\", \"b\"</text></inputEntry><outputEntry id='o#'><text>\"P#D\"</text></outputEntry></rule>")
                        + "</decisionTable></decision></definitions>");
    }

    private static ModelFile form(int many) {
        return ModelFile.of(
                "x.form",
                "{\"id\": \"x\", \"components\": [{\"type\": \"checklist\", \"key\": \"a\", \"label\": \"A\", \"defaultValue\": ["
                        + times(many, "\"c#\",") + "\"c0\"], \"values\": ["
                        + times(many, "{\"value\": \"c#\", \"label\": \"C\"},")
                        + "{\"value\": \"z\", \"label\": \"Z\"}]}]}");
    }

    private static List<String> problems(ModelFile file) {
        return RuleBook.check(List.of(file), Vocabularies.EMPTY).stream()
                .filter(problem -> problem.file().equals(file.name()))
                .map(ModelProblem::code)
                .distinct()
                .toList();
    }

    @Test
    void aModelOfManyElementsIsRefusedBeforeItsWaysAreWalked() {
        assertThat(problems(model(1000))).contains("model.tooComplex");
        assertThat(problems(model(100))).doesNotContain("model.tooComplex");
        Growth.ofBytes(1000, many -> {
            ModelFile file = model(many);
            return () -> problems(file);
        });
    }

    @Test
    void aTableGrowsWithItsRows() {
        Growth.ofBytes(500, many -> {
            ModelFile file = table(many);
            return () -> problems(file);
        });
    }

    @Test
    void aFormGrowsWithItsChoices() {
        Growth.ofBytes(2000, many -> {
            ModelFile file = form(many);
            return () -> problems(file);
        });
    }

    @Test
    void aDifferenceGrowsWithTheFiles() {
        Growth.ofBytes(500, many -> {
            List<ModelFile> before = List.of(model(many), table(many), form(many));
            List<ModelFile> after = List.of(
                    ModelFile.of("follow-up.bpmn", model(many).text().replace("id='t", "name='x' id='t")),
                    ModelFile.of("t.dmn", table(many).text().replace("P1", "P2")),
                    ModelFile.of("x.form", form(many).text().replace("\"C\"", "\"D\"")));
            return () -> Difference.between(before, after);
        });
    }
}
