package org.heed.tasklist.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heed.form.Choice;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.process.completion.NoWayOn;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.shared.Confirmation;
import org.heed.tasklist.draft.FieldText;
import org.heed.tasklist.draft.SubmittedForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Before answers are sent that cannot be undone, their page shows all of them once more. */
@Component
class CheckedAnswers {
    private final OpenTasks tasks;
    private final Submissions submissions;

    CheckedAnswers(OpenTasks tasks, Submissions submissions) {
        this.tasks = tasks;
        this.submissions = submissions;
    }

    /** What cannot be undone once these answers are sent; nothing where they would be refused. */
    List<String> cannotBeUndone(OpenTask task, Map<String, String> posted, User user) {
        Form form = tasks.form(task);
        Map<String, Object> answers = PageAnswers.read(form, posted);
        Map<String, Object> values = AnswerCheck.of(form, answers).values();
        List<String> sentences = form.questions().stream()
                .flatMap(field ->
                        field.choices().stream().filter(choice -> choice.value().equals(values.get(field.key()))))
                .map(Choice::check)
                .flatMap(Stream::ofNullable)
                .toList();
        boolean refused = sentences.isEmpty()
                || !errors(answers, () -> submissions.rehearse(task.id(), answers, user))
                        .isEmpty();
        return refused ? List.of() : sentences;
    }

    /** @param posted the answers and what the page says of itself, on the way to {@link SubmittedForm#CHECKED} */
    ModelAndView page(OpenTask task, Map<String, String> posted, Map<String, String> answers, List<String> sentences) {
        Map<String, String> sent = new TreeMap<>(posted);
        sent.putAll(answers);
        sent.remove("_csrf");
        return new ModelAndView("tasklist/check")
                .addObject(Confirmation.ASKS, true)
                .addObject("answers", new FieldText(tasks.form(task)).all(answers))
                .addObject("cannotBeUndone", sentences)
                .addObject("sent", sent);
    }

    /** Where the workflow has no way on, the page stays with all that was typed. */
    static FormErrors errors(Map<String, Object> answers, Supplier<FormErrors> submission) {
        try {
            return submission.get();
        } catch (NoWayOn stuck) {
            String first = answers.keySet().stream().findFirst().orElse("");
            return FormErrors.of(first, stuck.code());
        }
    }
}
