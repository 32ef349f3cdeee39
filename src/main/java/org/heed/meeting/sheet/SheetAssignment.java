package org.heed.meeting.sheet;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Completes tasks from a sheet, each by itself: what keeps one from being completed is said, and keeps back no other. */
@Component
class SheetAssignment {
    /** The task of the workflow that gives a case a service and a lead officer. */
    private static final String ASSIGN = "assign";

    private final OpenTasks tasks;
    private final Submissions submissions;

    SheetAssignment(OpenTasks tasks, Submissions submissions) {
        this.tasks = tasks;
        this.submissions = submissions;
    }

    /** Assigns the case; what refuses it, or nothing where it is assigned. */
    List<MessageSourceResolvable> refusals(UUID caseId, SheetLine line, User by) {
        OpenTask task = tasks.ofCase(caseId).stream()
                .filter(each -> each.key().equals(ASSIGN))
                .findFirst()
                .orElse(null);
        return task == null
                ? List.of(FormErrors.sentence("sheet.error.noTask"))
                : refusals(task.id(), line.assignment(), by);
    }

    /** Completes a task; what refuses it, or nothing where it is completed. */
    List<MessageSourceResolvable> refusals(String task, Map<String, Object> answers, User by) {
        try {
            return List.copyOf(submissions.submit(task, answers, by).byKey().values());
        } catch (RuleViolation rule) {
            return List.of(rule);
        } catch (NotAllowed refusal) {
            return List.of(FormErrors.sentence(refusal.code()));
        } catch (NotFound unknown) {
            return List.of(FormErrors.sentence(unknown.code(), unknown.name()));
        } catch (ConcurrencyFailureException sameMoment) {
            return List.of(FormErrors.sentence("error.sameMoment"));
        }
    }
}
