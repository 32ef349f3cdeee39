package org.heed.form.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.SearchedChoices;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.shared.BadRequest;
import org.heed.shared.RuleViolation;
import org.springframework.http.HttpStatus;

/** A page's form as it was sent: it is laid out again where only a search was asked for or something is wrong. */
public record SentForm(Form form, Map<String, String> posted, Map<String, Object> answers, FormErrors errors) {

    public static SentForm of(Form form, Map<String, String> posted) {
        return new SentForm(form, posted, PageAnswers.read(form, posted), FormErrors.none());
    }

    /** A form whose long lists are all searched in the same place. */
    public static Form searching(Form blank, SearchedChoices list) {
        return blank.offering(key -> Optional.of(list));
    }

    public boolean onlySearched() {
        return FormButtons.read(posted).only();
    }

    public FormView view() {
        return FormView.of(form, answers, errors, FormButtons.read(posted));
    }

    public HttpStatus status() {
        return errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** With what is wrong with the answers themselves. */
    public SentForm checked() {
        form.freshen(answers);
        return with(AnswerCheck.of(form, answers).errors());
    }

    /** Does the work with the checked values; a rule that it would break, or a value that cannot be, is shown at the named field. */
    public SentForm then(String field, Consumer<Map<String, Object>> work) {
        return with(run(form, answers, field, work));
    }

    public SentForm with(FormErrors found) {
        return new SentForm(form, posted, answers, found);
    }

    /** The same for answers that a program sent. */
    public static FormErrors run(Form form, Map<String, ?> answers, String field, Consumer<Map<String, Object>> work) {
        form.freshen(answers);
        Submission submission = AnswerCheck.of(form, answers);
        if (!submission.errors().isEmpty()) {
            return submission.errors();
        }
        try {
            work.accept(submission.values());
            return FormErrors.none();
        } catch (RuleViolation rule) {
            return FormErrors.of(field, rule.code(), rule.arguments());
        } catch (BadRequest value) {
            return FormErrors.of(field, value.code(), value.arguments());
        }
    }
}
