package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form asks, checks each answer in the words of its field, and takes nothing that it did not ask for. */
class FormTest {
    private static final Form FORM = FormReader.read(
                    """
            {"id": "reply", "components": [
              {"type": "text", "id": "intro", "text": "Please answer."},
              {"type": "radio", "key": "decision", "label": "Decision", "validate": {"required": true},
               "values": [{"label": "Yes", "value": "YES"}, {"label": "No", "value": "NO"}]},
              {"type": "textarea", "key": "reason", "label": "Reason", "validate": {"required": true, "maxLength": 10},
               "conditional": {"hide": "=decision != \\"NO\\""}},
              {"type": "number", "key": "days", "label": "Days", "validate": {"min": 1, "max": 5}},
              {"type": "datetime", "subtype": "date", "key": "by", "dateLabel": "By when"},
              {"type": "checkbox", "key": "sure", "label": "Sure"},
              {"type": "select", "key": "who", "label": "Who", "valuesKey": "people"}]}""")
            .offering(key -> Optional.of(new ChoiceSource() {
                @Override
                public String valuesKey() {
                    return key;
                }

                @Override
                public List<Choice> choices() {
                    return List.of(new Choice("1", "One"));
                }
            }));

    @Test
    void answersBecomeTypedValues() {
        Submission submission = AnswerCheck.of(
                FORM,
                Map.of(
                        "decision",
                        "NO",
                        "reason",
                        " late\r\n ",
                        "days",
                        2,
                        "by",
                        "2026-02-28",
                        "sure",
                        "true",
                        "who",
                        "1"));
        assertThat(submission.errors().byKey()).isEmpty();
        assertThat(submission.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "decision",
                        "NO",
                        "reason",
                        "late",
                        "days",
                        new BigDecimal("2"),
                        "by",
                        LocalDate.of(2026, 2, 28),
                        "sure",
                        true,
                        "who",
                        "1"));
    }

    @Test
    void whatIsHiddenIsNeitherWantedNorTaken() {
        Submission submission =
                AnswerCheck.of(FORM, Map.of("decision", "YES", "reason", "a text that is far too long"));
        assertThat(submission.errors().byKey()).isEmpty();
        assertThat(submission.values()).doesNotContainKey("reason");
    }

    @Test
    void eachBadAnswerHasItsError() {
        assertThat(errors(Map.of())).containsEntry("decision", "form.error.choose");
        assertThat(errors(Map.of("decision", "MAYBE"))).containsEntry("decision", "form.error.notInList");
        assertThat(errors(Map.of("decision", List.of("NO")))).containsEntry("decision", "form.error.type");
        assertThat(errors(Map.of("decision", "NO"))).containsEntry("reason", "form.error.required");
        assertThat(errors(Map.of("decision", "NO", "reason", "12345678901")))
                .containsEntry("reason", "form.error.tooLong");
        assertThat(errors(Map.of("decision", "NO", "reason", "a\u0000b")))
                .containsEntry("reason", "form.error.characters");
        assertThat(errors(Map.of("days", "two"))).containsEntry("days", "form.error.number");
        assertThat(errors(Map.of("days", "6"))).containsEntry("days", "form.error.max");
        assertThat(errors(Map.of("by", "2026-02-30"))).containsEntry("by", "form.error.date");
        assertThat(errors(Map.of("sure", "perhaps"))).containsEntry("sure", "form.error.type");
        assertThat(errors(Map.of("who", "2"))).containsEntry("who", "form.error.notInList");
        assertThat(errors(Map.of("other", "x"))).containsEntry("other", "form.error.unknown");
    }

    @Test
    void whatIsTypedIsKeptInOneForm() {
        assertThat(reason("\u00a0\ufeffcafe\u0301\r\nb\u0007\u2003")).isEqualTo("café\nb");
        assertThat(reason("a\ud83d")).isEqualTo("a\ufffd");
        assertThat(AnswerCheck.of(
                                FORM,
                                Map.of("decision", " \u200eYES\u00a0", "by", "2026-02-28\u200b", "days", "\u30002"))
                        .errors()
                        .byKey())
                .isEmpty();
    }

    private static Object reason(String typed) {
        return AnswerCheck.of(FORM, Map.of("decision", "NO", "reason", typed))
                .values()
                .get("reason");
    }

    @Test
    void anAnswerThatShowsNothingIsNone() {
        for (String nothing :
                List.of("\u200b", "\u200c\u200d", "\u2800", "\u00a0\u3000", "\u202e\u2069", "\r\n\t", "\ufe0f")) {
            assertThat(errors(Map.of("decision", "NO", "reason", nothing)))
                    .containsEntry("reason", "form.error.required");
        }
    }

    /** A browser counts what a field's maxlength holds in the same way. */
    @Test
    void aLimitCountsLineBreaksOnceAndCharactersAsBrowsersDo() {
        assertThat(errors(Map.of("decision", "NO", "reason", "1234\r\n6\r\n890")))
                .doesNotContainKey("reason");
        assertThat(errors(Map.of("decision", "NO", "reason", "1234\r\n6\r\n8901")))
                .containsEntry("reason", "form.error.tooLong");
        assertThat(errors(Map.of("decision", "NO", "reason", "👍👍👍👍👍"))).doesNotContainKey("reason");
        assertThat(errors(Map.of("decision", "NO", "reason", "👍👍👍👍👍1")))
                .containsEntry("reason", "form.error.tooLong");
    }

    private static Map<String, String> errors(Map<String, ?> answers) {
        Map<String, String> codes = new java.util.HashMap<>();
        AnswerCheck.of(FORM, answers).errors().byKey().forEach((key, error) -> codes.put(key, error.getCodes()[0]));
        return codes;
    }

    @Test
    void aPagePostsDatesInThreeBoxes() {
        Map<String, Object> answers = PageAnswers.read(
                FORM, Map.of("decision", "YES", "by-day", "7", "by-month", "3", "by-year", "2026", "_csrf", "x"));
        assertThat(answers).containsEntry("by", "2026-03-07").doesNotContainKey("_csrf");
        assertThat(AnswerCheck.of(FORM, answers).errors().byKey()).isEmpty();
        FormView view = FormView.of(FORM, answers, FormErrors.none());
        assertThat(view.items().get(4).date()).isEqualTo(new FormView.DateParts("07", "03", "2026"));
        assertThat(view.items().get(2).onlyIf()).isEqualTo(new FormView.OnlyIf("Decision", List.of("No")));
    }

    @Test
    void aFormThatCannotBeRenderedSaysWhy() {
        assertThatThrownBy(() ->
                        FormReader.read("{\"id\": \"x\", \"components\": [{\"type\": \"html\", \"key\": \"a\"}]}"))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("html");
        assertThatThrownBy(() -> FormReader.read("not a form")).isInstanceOf(FormProblem.class);
        assertThatThrownBy(
                        () -> FormReader.read("{\"id\": \"x\", \"components\": [{\"type\": \"radio\", \"key\": \"a\","
                                + " \"label\": \"A\"}]}"))
                .hasMessageContaining("offers nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'validate': {'minLength': '=5'}",
                "'validate': {'maxLength': '=5'}",
                "'validate': {'minLength': true}",
                "'validate': {'minLength': {}}",
                "'validate': {'maxLength': [5]}",
                "'validate': {'minLength': 1.5}",
                "'validate': {'minLength': -1}",
                "'validate': {'maxLength': 99999999999}",
                "'validate': {'maxLength': 1e400}",
                "'validate': {'required': '=a = 1'}",
                "'validate': {'required': 1}",
                "'validate': {'min': '=5'}",
                "'validate': {'max': {}}"
            })
    void aLimitIsANumberAndNothingElse(String validate) {
        assertThatThrownBy(() -> FormReader.read(
                        "{'id': 'x', 'components': [{'type': 'textfield', 'key': 'whoAsks', 'label': 'Who?', "
                                        .replace('\'', '"')
                                + validate.replace('\'', '"') + "}]}"))
                .isInstanceOf(FormProblem.class)
                .hasMessageContaining("whoAsks")
                .hasMessageContaining("no expression");
    }

    /** The form editor writes numbers as texts, and an empty text where one was taken away. */
    @Test
    void limitsAreReadAsTheEditorWritesThem() {
        Form form = FormReader.read(
                "{'id': 'x', 'components': [{'type': 'textfield', 'key': 'a', 'label': 'A', 'validate': {'minLength': '5', 'maxLength': '', 'min': ''}}]}"
                        .replace('\'', '"'));
        assertThat(AnswerCheck.of(form, Map.of("a", "four")).errors().byKey()).containsKey("a");
        assertThat(AnswerCheck.of(form, Map.of("a", "seven")).errors().byKey()).isEmpty();
    }

    @Test
    void aQuestionSaysInItsOwnWordsThatItsAnswerIsMissing() {
        Form own = FormReader.read(
                """
                {"id": "own", "components": [
                  {"type": "textfield", "key": "who", "label": "Who?", "validate": {"required": true},
                   "properties": {"whenMissing": "Enter who it is, {0}"}},
                  {"type": "checkbox", "key": "sure", "label": "Sure", "validate": {"required": true},
                   "properties": {"whenMissing": "Tick that you are sure"}},
                  {"type": "textfield", "key": "why", "label": "Why?", "properties": {"whenMissing": "Nobody has to say why"}}]}""");
        assertThat(AnswerCheck.of(own, Map.of()).errors().byKey())
                .hasSize(2)
                .hasEntrySatisfying(
                        "who", error -> assertThat(error.getArguments()).containsExactly("Enter who it is, {0}"))
                .hasEntrySatisfying(
                        "sure", error -> assertThat(error.getArguments()).containsExactly("Tick that you are sure"));
    }
}
