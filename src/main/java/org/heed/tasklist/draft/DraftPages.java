package org.heed.tasklist.draft;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.TaskPermissions;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.shared.HeldAnswers;
import org.heed.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** The drafts as the pages of tasks show them, to nobody but those who may complete the task and see the whole case. */
@Component
public class DraftPages {
    private final OpenTasks tasks;
    private final AnswerDrafts drafts;
    private final DraftTable table;
    private final Register register;
    private final CurrentWriters whoWrites;

    DraftPages(OpenTasks tasks, AnswerDrafts drafts, DraftTable table, Register register, CurrentWriters whoWrites) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.table = table;
        this.register = register;
        this.whoWrites = whoWrites;
    }

    /** The task for somebody who may complete it; raises NotFound, NotAllowed, or BrokenRule where it is done. */
    public OpenTask open(String id, User user) {
        OpenTask task = tasks.open(id, user);
        TaskPermissions.requireComplete(user, task.taskScope());
        if (!may(task, user)) {
            throw new NotAllowed("notAllowed.read");
        }
        return task;
    }

    private boolean may(OpenTask task, User user) {
        return TaskPermissions.mayComplete(user, task.taskScope())
                && !register.open(task.caseId(), user).withheld();
    }

    /** The page as it is opened: with what was held until the person had signed in again, or else with the draft. */
    public DraftPage opened(OpenTask task, User user, HeldAnswers held) {
        if (!may(task, user)) {
            return DraftPage.none(task.id(), held.answers());
        }
        SubmittedForm sent = SubmittedForm.of(held.answers());
        return sent.drafts() ? again(task, user, held.answers()) : fresh(task, user, held);
    }

    private DraftPage fresh(OpenTask task, User user, HeldAnswers held) {
        Draft latest = drafts.open(task.id());
        String token = SubmittedForm.token(latest.number(), UUID.randomUUID());
        Map<String, String> answers = held.isEmpty() ? latest.answers() : held.answers();
        return page(task, user, token, answers, latest);
    }

    /** The page once more, with what it sent. */
    public DraftPage again(OpenTask task, User user, Map<String, String> posted) {
        SubmittedForm sent = SubmittedForm.of(posted);
        return sent.drafts() && may(task, user)
                ? page(task, user, sent.token(), posted, table.latest(task.id()))
                : DraftPage.none(task.id(), posted);
    }

    private DraftPage page(OpenTask task, User user, String token, Map<String, String> answers, Draft latest) {
        Draft aside = table.aside(task.id(), user.id()).orElse(null);
        return new DraftPage(
                task.id(),
                token,
                answers,
                latest.exists() ? latest : null,
                whoWrites.words(task, user),
                List.of(),
                List.of(),
                aside);
    }

    /** Before a page is sent off: what somebody else has saved meanwhile is put together with it, and looked at first. */
    public DraftPage before(OpenTask task, User user, Map<String, String> posted) {
        SubmittedForm sent = SubmittedForm.of(posted);
        if (!sent.drafts() || !may(task, user)) {
            return DraftPage.none(task.id(), posted);
        }
        requireFits(task, sent);
        AnswerDrafts.Saved found = drafts.compare(task.id(), sent);
        if (found.refused()) {
            return refused(task, user, posted, found);
        }
        if (found.merge().taken().isEmpty()) {
            DraftPage page = again(task, user, posted);
            Map<String, String> merged = found.merge().answers();
            return merged.equals(sent.answers()) ? page : page.filledWith(merged);
        }
        FieldText words = new FieldText(tasks.form(task));
        drafts.save(task.id(), sent, true, user);
        return fresh(task, user, HeldAnswers.none())
                .afterTaking(found.merge().taken().stream().map(words::label).toList());
    }

    /** Saves the page. */
    public DraftPage save(OpenTask task, User user, Map<String, String> posted, boolean kept) {
        SubmittedForm sent = SubmittedForm.of(posted);
        requireFits(task, sent);
        AnswerDrafts.Saved saved = drafts.save(task.id(), sent, kept, user);
        return saved.refused() ? refused(task, user, posted, saved) : again(task, user, posted);
    }

    void requireFits(OpenTask task, SubmittedForm sent) {
        sent.requireFits(tasks.form(task));
    }

    private DraftPage refused(OpenTask task, User user, Map<String, String> posted, AnswerDrafts.Saved found) {
        FieldText words = new FieldText(tasks.form(task));
        SubmittedForm sent = SubmittedForm.of(posted);
        // What is decided already is shown again with its choice, so that the next page sends it too.
        Set<String> fields = new TreeSet<>(sent.choices().keySet());
        fields.addAll(found.merge().conflicts());
        Map<String, Map<String, String>> mine = MergedAnswers.byField(sent.answers());
        Map<String, Map<String, String>> theirs =
                MergedAnswers.byField(found.latest().answers());
        List<DraftPage.Clash> clashes = fields.stream()
                .map(field -> new DraftPage.Clash(
                        field,
                        words.label(field),
                        words.answer(field, MergedAnswers.of(field, mine)),
                        words.answer(field, MergedAnswers.of(field, theirs)),
                        words.isLong(field),
                        sent.choices().getOrDefault(field, "")))
                .toList();
        return again(task, user, posted).asking(clashes);
    }
}
