package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormButtons;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;

/** Questions that are answered with files: what was uploaded for one is its answer, and nothing else is. */
class FilesAskedTest {
    private static final Form FORM = FormReader.read(
            """
            {"id": "f", "components": [
              {"type": "group", "id": "papers", "label": "Papers", "components": [
                {"type": "filepicker", "key": "plan", "label": "The plan", "accept": ".pdf", "validate": {"required": true}}]},
              {"type": "filepicker", "key": "more", "label": "More", "multiple": true}]}""");

    private static final Form WITH = FORM.withFiles((key, asked) -> asked.with(
            "PDF",
            "20 MB",
            List.of(
                    new FileGiven(key + "1", "1.pdf", "1 kB", false),
                    new FileGiven(key + "2", "2.pdf", "1 kB", true))));

    private static String wrong(Map<String, ?> answers, String key) {
        var error = AnswerCheck.of(WITH, answers).errors().byKey().get(key);
        return error == null ? "" : error.getCodes()[0];
    }

    @Test
    void areReadWithWhatTheyTake() {
        FilesAsked plan = FORM.field("plan").orElseThrow().files();
        assertThat(plan).isEqualTo(new FilesAsked(".pdf", false, "", "", List.of()));
        assertThat(FORM.field("more").orElseThrow().files().several()).isTrue();
        assertThat(FORM.asksForFiles()).isTrue();
        assertThat(FormView.of(FORM, Map.of(), FormErrors.none()).hasFiles()).isTrue();
        assertThat(FormView.of(FORM, Map.of(), FormErrors.of("plan", "form.error.file"))
                        .wrong())
                .extracting(FormView.Item::target)
                .containsExactly("plan");
    }

    @Test
    void whatWasUploadedIsTheAnswerOfAPage() {
        assertThat(PageAnswers.read(WITH, Map.of("more", "C:\\fakepath\\x.pdf")))
                .isEqualTo(Map.of("plan", List.of("plan1", "plan2"), "more", List.of("more1", "more2")));
        assertThat(PageAnswers.read(FORM, Map.of())).isEqualTo(Map.of("plan", List.of(), "more", List.of()));
    }

    @Test
    void onlyWhatWasUploadedForTheQuestionIsTaken() {
        assertThat(AnswerCheck.of(WITH, Map.of("plan", List.of("plan1"), "more", List.of("more2", "more1", "more2")))
                        .values())
                .isEqualTo(Map.of("plan", List.of("plan1"), "more", List.of("more2", "more1")));
        assertThat(wrong(Map.of(), "plan")).isEqualTo("form.error.file");
        assertThat(wrong(Map.of(), "more")).isEmpty();
        assertThat(wrong(Map.of("plan", List.of("more1")), "plan")).isEqualTo("form.error.file.unknown");
        assertThat(wrong(Map.of("plan", List.of("plan1", "plan2")), "plan")).isEqualTo("form.error.file.one");
        assertThat(wrong(Map.of("plan", "plan1"), "plan")).isEqualTo("form.error.type");
        assertThat(wrong(Map.of("plan", List.of(1)), "plan")).isEqualTo("form.error.type");
    }

    @Test
    void buttonsThatUploadSendNothing() {
        FormButtons upload = FormButtons.read(Map.of("_upload", "plan"));
        assertThat(upload.only() && upload.uploads("plan")).isTrue();
        FormButtons back = FormButtons.read(Map.of("_takeBack", "plan 7"));
        assertThat(back.only()).isTrue();
        assertThat(back.takesBackFrom("plan")).isEqualTo("7");
        assertThat(back.takesBackFrom("plans")).isEmpty();
    }

    @Test
    void whatCannotBeAskedSoIsRefused() {
        String rows = "{\"type\": \"dynamiclist\", \"path\": \"r\", \"label\": \"R\", \"components\": [%s]}";
        String picker = "{\"type\": \"filepicker\", \"key\": \"a\", \"label\": \"A\"%s}";
        refused(rows.formatted(picker.formatted("")), "cannot have a filepicker");
        refused(picker.formatted(", \"accept\": \"pdf\""), "endings and media types");
        refused(picker.formatted(", \"multiple\": \"=true\""), "yes or no");
    }

    private static void refused(String component, String why) {
        assertThatThrownBy(() -> FormReader.read("{\"id\": \"f\", \"components\": [" + component + "]}"))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining(why);
    }
}
