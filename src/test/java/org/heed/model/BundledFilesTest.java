package org.heed.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.model.source.ModelFile;
import org.heed.model.vocabulary.Fact;
import org.heed.process.version.ProductVocabulary;
import org.heed.process.version.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are deployed together: their names, how many there are, and what they tell one another. */
class BundledFilesTest {
    private static final String FORM =
            "{\"id\": \"%s\", \"components\": [{\"type\": \"textfield\", \"key\": \"a\", \"label\": \"A\"}]}";

    private static List<String> with(ModelFile... added) {
        List<ModelFile> files = new ArrayList<>(Shipped.files());
        files.addAll(List.of(added));
        return RuleBook.check(files, ProductVocabulary.WORDS).stream()
                .map(problem -> (problem.file() + " " + problem.code()).strip())
                .toList();
    }

    private static ModelFile form(String id) {
        return ModelFile.of(id + ".form", FORM.formatted(id));
    }

    @Test
    void theShippedFilesAreInOrder() {
        assertThat(with()).isEmpty();
        assertThat(with(form("extra"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a b.form", "../a.form", ".form", "assign.form"})
    void aNameIsUsableAndThereOnce(String name) {
        assertThat(with(ModelFile.of(name, FORM.formatted(name.replace(".form", "")))))
                .contains(name + " model.kind");
    }

    @Test
    void aNameHasEightyCharactersAtMost() {
        assertThat(with(form("x".repeat(75)))).isEmpty();
        assertThat(with(form("x".repeat(76)))).contains("x".repeat(76) + ".form model.kind");
    }

    @Test
    void aFileIsTextAndAMegabyteAtMost() {
        assertThat(with(new ModelFile("a.form", new byte[] {(byte) 0xff}))).contains("a.form model.encoding");
        String full = FORM.formatted("full");
        assertThat(with(ModelFile.of("full.form", full + " ".repeat(1024 * 1024 - full.length()))))
                .isEmpty();
        assertThat(with(ModelFile.of("full.form", full + " ".repeat(1024 * 1024 - full.length() + 1))))
                .containsExactly("full.form model.large");
    }

    @Test
    void thereAreSixtyFilesAtMost() {
        List<ModelFile> forms = new ArrayList<>();
        for (int at = Shipped.files().size(); at < 60; at++) {
            forms.add(form("extra" + at));
        }
        assertThat(with(forms.toArray(ModelFile[]::new))).isEmpty();
        forms.add(form("more"));
        assertThat(with(forms.toArray(ModelFile[]::new))).containsExactly("model.many");
    }

    @Test
    void thereIsOneModel() {
        assertThat(with(ModelFile.of("second.bpmn", "<a/>"))).contains("model.oneModel");
        assertThat(RuleBook.check(List.of(form("extra")), ProductVocabulary.WORDS))
                .extracting(problem -> problem.code())
                .contains("model.oneModel", "model.dmn.needed");
    }

    @Test
    void aFormAndATableThatCannotBeReadAreNamed() {
        assertThat(with(ModelFile.of("a.form", "{"))).containsExactly("a.form model.form");
        assertThat(with(ModelFile.of("a.dmn", "<a"))).containsExactly("a.dmn model.xml");
        assertThat(with(ModelFile.of("a.form", FORM.formatted("b")))).containsExactly("a.form model.form.name");
    }

    @Test
    void whatModelsMayReadIsToldByTheProductTheFormsAndTheTables() {
        List<ModelFile> files = new ArrayList<>(Shipped.files());
        files.add(ModelFile.of(
                "extra.form",
                "{\"id\": \"extra\", \"components\": [{\"type\": \"checkbox\", \"key\": \"fair\", \"label\": \"Fair\","
                        + " \"properties\": {\"routingFact\": \"true\"}}]}"));
        Map<String, Fact> offered = RuleBook.offered(files, ProductVocabulary.WORDS);
        assertThat(offered)
                .containsEntry("panel", Fact.of("panel", Fact.Kind.TEXT))
                .containsEntry("leadOfficer", Fact.of("leadOfficer", Fact.Kind.PERSON))
                .containsEntry("fair", Fact.of("fair", Fact.Kind.BOOLEAN))
                .containsEntry("reviewPeriod", Fact.of("reviewPeriod", Fact.Kind.PERIOD));
    }

    @Test
    void aCaseThatIsPutSomewhereBringsWhatIsReadThere() {
        RuleBook.Needs needs = RuleBook.needs(Shipped.files(), ProductVocabulary.WORDS);
        assertThat(needs.coming().get("respond")).contains("leadOfficer", "responseDue", "reminderDue");
        assertThat(needs.coming().get("assign")).doesNotContain("leadOfficer", "responseDue");
        assertThat(needs.standing().get("respond")).doesNotContain("decision");
        assertThat(needs.coming().get("closed")).isEqualTo(Set.of());
    }

    /** What a form asks in any case is known after its task, and may be read by a choice. */
    @Test
    void aQuestionOfAFormIsReadByTheModel() {
        List<ModelFile> asked = Shipped.with((file, text) -> switch (file) {
            case "respond.form" ->
                text.replaceFirst(
                        "\"components\": \\[",
                        "\"components\": [{\"type\": \"checkbox\", \"key\": \"fair\", \"label\": \"It is fair\","
                                + " \"properties\": {\"routingFact\": \"true\"}},");
            case "follow-up.bpmn" ->
                text.replace(
                                "${decision == 'ACCEPTED_IN_PRINCIPLE'}",
                                "${decision == 'ACCEPTED_IN_PRINCIPLE' &amp;&amp; fair}")
                        .replace(
                                "${decision != 'ACCEPTED_IN_PRINCIPLE'}",
                                "${decision != 'ACCEPTED_IN_PRINCIPLE' || !fair}");
            default -> text;
        });
        assertThat(Shipped.problems(asked)).isEmpty();
    }

    /** A model whose last step does not close the case is played, and refused. */
    @Test
    void everyCourseOfTheModelIsPlayed() {
        assertThat(Shipped.problems(
                        "follow-up.bpmn", "name=\"stage\" value=\"CLOSED\"", "name=\"stage\" value=\"CLOSURE\""))
                .containsExactly("closed model.endsOpen");
    }

    @Test
    void foldersInTheNameOfAFileDoNotMatter() {
        byte[] content = "<a/>".getBytes(StandardCharsets.UTF_8);
        assertThat(Bundle.file("w/b/a.bpmn", content).name()).isEqualTo("a.bpmn");
        assertThat(Bundle.file("w\\b\\a.bpmn", content).name()).isEqualTo("a.bpmn");
        assertThat(Bundle.file("a.bpmn", content).name()).isEqualTo("a.bpmn");
    }
}
