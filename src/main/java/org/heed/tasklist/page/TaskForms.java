package org.heed.tasklist.page;

import java.util.Map;
import java.util.function.Supplier;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.PageAnswers;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.shared.HeldAnswers;
import org.heed.shared.NotAllowed;
import org.heed.shared.RuleViolation;
import org.heed.tasklist.draft.DraftPage;
import org.heed.tasklist.draft.DraftPages;
import org.heed.tasklist.draft.FieldText;
import org.heed.tasklist.draft.SubmittedForm;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** From the typed answer to the sent one: begins with the draft, and loses no words where they come too late. */
@Component
class TaskForms {
    private final OpenTasks tasks;
    private final Submissions submissions;
    private final DraftPages drafts;
    private final FilesOfTask files;
    private final MessageSourceAccessor messages;

    TaskForms(
            OpenTasks tasks,
            Submissions submissions,
            DraftPages drafts,
            FilesOfTask files,
            MessageSourceAccessor messages) {
        this.tasks = tasks;
        this.submissions = submissions;
        this.drafts = drafts;
        this.files = files;
        this.messages = messages;
    }

    DraftPage begin(OpenTask task, User user, HeldAnswers held) {
        return drafts.opened(task, user, held);
    }

    DraftPage again(OpenTask task, User user, Map<String, String> posted) {
        return drafts.again(task, user, posted);
    }

    boolean onlySaves(Map<String, String> posted) {
        return posted.containsKey(SubmittedForm.SAVE);
    }

    /** What was sent, put together with what somebody else has saved meanwhile; saved where that is all that was asked for. */
    DraftPage received(OpenTask task, User user, Map<String, String> posted) {
        if (onlySaves(posted)) {
            drafts.open(task.id(), user);
            return drafts.save(task, user, posted, true);
        }
        return drafts.before(task, user, posted);
    }

    /** Takes the files that came with the page; what is wrong with them, by field. */
    FormErrors handIn(OpenTask task, Map<String, String> posted, MultiValueMap<String, MultipartFile> sent, User user) {
        return files.handIn(task, posted, sent, user);
    }

    FormErrors farTooLarge(OpenTask task) {
        return files.farTooLarge(task);
    }

    /** What is wrong with the files and with all else; where nothing is, the answers are sent. */
    FormErrors submit(OpenTask task, Map<String, String> posted, FormErrors withFiles, User user) {
        Form form = tasks.form(task);
        Map<String, Object> answers = PageAnswers.read(form, posted);
        return withFiles.isEmpty()
                ? CheckedAnswers.errors(answers, () -> submissions.submit(task.id(), answers, user))
                : AnswerCheck.of(form, answers).errors().and(withFiles);
    }

    /** Where the answers cannot be taken any more, the page that says so shows them, to be copied. */
    ModelAndView orWords(String task, Map<String, String> posted, Supplier<ModelAndView> attempt) {
        try {
            return attempt.get();
        } catch (RuleViolation | NotAllowed | ConcurrencyFailureException refusal) {
            Map<String, String> typed = typed(task, SubmittedForm.answers(posted));
            if (typed.isEmpty()) {
                throw refusal;
            }
            HttpStatus status = refusal instanceof NotAllowed ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
            return new ModelAndView("tasklist/late", status)
                    .addObject("status", status.value())
                    .addObject("sentence", sentence(refusal))
                    .addObject("typed", typed);
        }
    }

    private Map<String, String> typed(String task, Map<String, String> answers) {
        return new FieldText(tasks.formOnceAsked(task).orElse(null)).all(answers);
    }

    /** What the button says that sends the answers: what is done with them, or what the task is called. */
    String act(OpenTask task) {
        return messages.getMessage("task.send." + task.key(), task.title());
    }

    String sentence(RuntimeException refusal) {
        if (refusal instanceof RuleViolation rule) {
            return messages.getMessage(rule);
        }
        String code = refusal instanceof NotAllowed not ? not.code() : "error.sameMoment";
        return messages.getMessage(code);
    }
}
