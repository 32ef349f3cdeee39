package org.heed.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heed.Growth;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.reader.FormProperties;
import org.heed.form.reader.FormReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form-js form says of its answers holds, or is told by its name. */
class ConstraintsTest {
    private static Form form(String component) {
        return FormReader.read(json(component));
    }

    private static String json(String component) {
        return ("{'id': 'x', 'components': [" + component + "]}").replace('\'', '"');
    }

    private static String text(String more) {
        return "{'type': 'textfield', 'key': 'a', 'label': 'A', " + more + "}";
    }

    private static String number(String more) {
        return "{'type': 'number', 'key': 'a', 'label': 'A', " + more + "}";
    }

    private static String error(Form form, Object answer) {
        var errors = AnswerCheck.of(form, Map.of("a", answer)).errors().byKey();
        return errors.isEmpty() ? "" : errors.get("a").getCodes()[0];
    }

    @Test
    void aPatternIsFound() {
        Form form = form(text("'validate': {'pattern': '^[A-Z]{2}[0-9]+$'}"));
        assertThat(error(form, "AB12")).isEmpty();
        assertThat(error(form, "12AB")).isEqualTo("form.error.pattern");
        Form own = form(text("'validate': {'pattern': '^x$', 'patternErrorMessage': 'Enter an x'}"));
        assertThat(AnswerCheck.of(own, Map.of("a", "y"))
                        .errors()
                        .byKey()
                        .get("a")
                        .getArguments())
                .containsExactly("Enter an x");
    }

    /** In bytes, of which a matcher that tries every way would take the more the longer the text is. */
    @Test
    void aPatternThatWouldTryEveryWayDoesNot() {
        Form form = form(text("'validate': {'pattern': '^(a+)+$'}"));
        assertThat(error(form, "a".repeat(19_000) + "!")).isEqualTo("form.error.pattern");
        Growth.ofBytes(5000, many -> () -> error(form, "a".repeat(many) + "!"));
    }

    @ParameterizedTest
    @CsvSource({
        "email, name@example.com, true",
        "email, o'brien+x@mail.example.org, true",
        "email, name@example, false",
        "email, name.example.com, false",
        "email, a name@example.com, false",
        "email, one@two@example.com, false",
        "email, <name@example.com>, false",
        "phone, 01632 960 001, true",
        "phone, +44 (0)808 157-0192, true",
        "phone, 12345, false",
        "phone, ring me, false",
        "phone, 44+808157019222, false"
    })
    void aTextHasItsFormat(String format, String answer, boolean fits) {
        String error = error(form(text("'validate': {'validationType': '" + format + "'}")), answer);
        assertThat(error).isEqualTo(fits ? "" : "form.error." + format);
    }

    @Test
    void aNumberHasItsDecimalsAndItsStep() {
        Form whole = form(number("'decimalDigits': 0"));
        assertThat(error(whole, "12")).isEmpty();
        assertThat(error(whole, "12.0")).isEmpty();
        assertThat(error(whole, "12.5")).isEqualTo("form.error.decimals");
        Form stepped = form(number("'increment': '0.25', 'decimalDigits': '2'"));
        assertThat(error(stepped, "1.75")).isEmpty();
        assertThat(error(stepped, "1.80")).isEqualTo("form.error.step");
    }

    @Test
    void aPassedDayIsRefusedByTheDayOfTheCouncil() {
        Form form =
                form("{'type': 'datetime', 'subtype': 'date', 'key': 'a', 'dateLabel': 'A', 'disallowPassedDates': true}")
                        .asOf(LocalDate.of(2030, 5, 2));
        assertThat(error(form, "2030-05-01")).isEqualTo("form.error.past");
        assertThat(error(form, "2030-05-02")).isEmpty();
        Form inRows =
                form("{'type': 'dynamiclist', 'path': 'a', 'label': 'A', 'components': [{'type': 'datetime', 'subtype': 'date', 'key': 'by', 'dateLabel': 'By', 'disallowPassedDates': true}]}")
                        .asOf(LocalDate.of(2030, 5, 2));
        assertThat(AnswerCheck.of(inRows, Map.of("a", List.of(Map.of("by", "2030-05-01"))))
                        .errors()
                        .byKey())
                .containsKey("a-0-by");
    }

    @Test
    void whatIsReadOnlyIsWhatItIs() {
        Form form = form(text("'readonly': true, 'defaultValue': 'Set', 'validate': {'required': true}"));
        assertThat(AnswerCheck.of(form, Map.of()).values()).isEqualTo(Map.of("a", "Set"));
        assertThat(AnswerCheck.of(form, Map.of("a", "Set")).values()).isEqualTo(Map.of("a", "Set"));
        assertThat(error(form, "Mine")).isEqualTo("form.error.fixed");
        assertThat(FormView.of(form, Map.of("a", "Mine"), FormErrors.none())
                        .items()
                        .get(0)
                        .answer())
                .isEqualTo("Set");
    }

    @Test
    void whatIsDisabledHasNoAnswer() {
        Form form = form(text("'disabled': true, 'defaultValue': 'Set'"));
        assertThat(AnswerCheck.of(form, Map.of("a", "")).values()).isEmpty();
        assertThat(error(form, "Mine")).isEqualTo("form.error.fixed");
        Form box = form("{'type': 'checkbox', 'key': 'a', 'label': 'A', 'disabled': true, 'defaultValue': true}");
        assertThat(AnswerCheck.of(box, Map.of()).values()).isEqualTo(Map.of("a", false));
    }

    /** Only at first: a tick that somebody has taken away stays away. */
    @Test
    void aPageBeginsWithWhatIsAnsweredAtFirst() {
        Form form = form(
                "{'type': 'checkbox', 'key': 'sure', 'label': 'Sure', 'defaultValue': true},"
                        + "{'type': 'radio', 'key': 'a', 'label': 'A', 'defaultValue': 'y', 'values': [{'value': 'y', 'label': 'Y'}]},"
                        + "{'type': 'checklist', 'key': 'some', 'label': 'Some', 'defaultValue': ['y'], 'values': [{'value': 'y', 'label': 'Y'}]}");
        assertThat(PageAnswers.read(form, Map.of())).isEqualTo(Map.of("sure", "true", "a", "y", "some", List.of("y")));
        assertThat(PageAnswers.read(form, Map.of("_csrf", "t")))
                .isEqualTo(Map.of("sure", "", "a", "", "some", List.of()));
        assertThat(AnswerCheck.of(form, Map.of()).values())
                .as("a program answers itself")
                .isEqualTo(Map.of("sure", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "textfield|appearance|'appearance': {'prefixAdorner': '£'}",
                "textfield|validate.min|'validate': {'min': 1}",
                "textfield|decimalDigits|'decimalDigits': 2",
                "number|serializeToString|'serializeToString': true",
                "number|validate.pattern|'validate': {'pattern': 'x'}",
                "select|searchable|'searchable': true, 'valuesKey': 'people'",
                "select|valuesExpression|'valuesExpression': '=a', 'valuesKey': 'people'",
                "textarea|conditional.show|'conditional': {'show': '=a = 1'}",
                "checkbox|new|'new': 'something'"
            })
    void whatNobodyEnforcesIsToldByItsName(String row) {
        String[] parts = row.split("\\|");
        String component = "{'type': '" + parts[0] + "', 'key': 'a', 'label': 'A', " + parts[2] + "}";
        assertThat(FormProperties.unenforced(json(component))).contains(new Form.Unenforced("a", "A", parts[1], false));
        assertThat(form(component).fields())
                .as("it was deployed before, and opens")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "textfield|validate.pattern|'validate': {'pattern': '(?=a)b'}",
                "textfield|validate.pattern|'validate': {'pattern': '(a)\\\\1'}",
                "textfield|validate.pattern|'validate': {'pattern': '(a{100}){100}'}",
                "textfield|validate.pattern|'validate': {'pattern': '('}",
                "textfield|validate.validationType|'validate': {'validationType': 'iban'}",
                "number|decimalDigits|'decimalDigits': '=1'",
                "number|decimalDigits|'decimalDigits': 0, 'validate': {'min': 0.2, 'max': 0.8}",
                "number|increment|'increment': 0",
                "number|increment|'increment': 10, 'validate': {'min': 1, 'max': 9}",
                "number|defaultValue|'defaultValue': 'many'",
                "number|defaultValue|'defaultValue': 7, 'validate': {'max': 5}",
                "textfield|readonly|'readonly': '=a = 1'",
                "textfield|readonly|'readonly': true, 'validate': {'required': true}",
                "textfield|disabled|'disabled': true, 'validate': {'required': true}",
                "textfield|defaultValue|'defaultValue': 'text', 'validate': {'validationType': 'email'}",
                "radio|defaultValue|'defaultValue': 'z', 'values': [{'value': 'y', 'label': 'Y'}]",
                "datetime|defaultValue|'defaultValue': '2026-01-01', 'dateLabel': 'A'"
            })
    void aValueThatCannotBeAppliedIsToldAndPassedOver(String row) {
        String[] parts = row.split("\\|");
        String component = "{'type': '" + parts[0] + "', 'key': 'a', 'label': 'A', " + parts[2] + "}";
        assertThat(FormProperties.unenforced(json(component)))
                .extracting(Form.Unenforced::property)
                .contains(parts[1]);
        Form form = form(component);
        assertThat(form.field("a").orElseThrow().constraints().isFixed()).isFalse();
        Object answer =
                switch (parts[0]) {
                    case "number" -> parts[2].contains("0.2") ? "0.5" : "5";
                    case "radio" -> "y";
                    case "datetime" -> "2026-03-01";
                    default -> "me@example.org";
                };
        assertThat(error(form, answer)).as("it can be answered as before").isEmpty();
    }

    @Test
    void nothingOfTheShippedFormsIsTold() throws Exception {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("forms"))) {
            for (var file : files.toList()) {
                assertThat(FormProperties.unenforced(java.nio.file.Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** As the form editor writes what was taken away, and what only it reads. */
    @Test
    void whatIsNotSetIsNotTold() {
        assertThat(
                        FormProperties.unenforced(
                                json(
                                        text(
                                                "'readonly': false, 'appearance': {}, 'searchable': null, 'defaultValue': '',"
                                                        + " 'layout': {'row': 'r', 'columns': 8}, 'validate': {'pattern': '', 'required': false}"))))
                .isEmpty();
    }
}
