package org.heed.tasklist.bulk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.completion.Submissions;
import org.heed.process.task.Claims;
import org.heed.process.task.OpenTask;
import org.heed.process.task.OpenTasks;
import org.heed.recommendation.register.Register;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.database.DatabaseTrouble;
import org.heed.tasklist.list.TaskRow;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The same for many tasks: each in a transaction of its own, so that one which fails keeps back none of the others. */
@Component
class BulkTasks {
    private final OpenTasks tasks;
    private final Claims claims;
    private final Submissions submissions;
    private final Register register;
    private final ChosenTasks chosenTasks;

    BulkTasks(OpenTasks tasks, Claims claims, Submissions submissions, Register register, ChosenTasks chosenTasks) {
        this.tasks = tasks;
        this.claims = claims;
        this.submissions = submissions;
        this.register = register;
        this.chosenTasks = chosenTasks;
    }

    /** What became of one of the tasks; {@code why} says why nothing did, and is null where it is done. */
    record Result(ChosenTask task, @Nullable String reference, @Nullable MessageSourceResolvable why) {}

    List<Result> claim(List<ChosenTask> chosen, User by) {
        return each(chosen, by, id -> {
            claims.claim(id, by);
            return null;
        });
    }

    List<Result> approve(List<ChosenTask> chosen, Map<String, ?> answers, User by) {
        return each(chosen, by, id -> approve(id, answers, by));
    }

    /** Tasks of cases whose words are withheld are handed over one by one, where it is looked at who may see them. */
    List<Result> hand(List<ChosenTask> chosen, String to, String reason, User by) {
        return each(chosen, by, id -> {
            if (!register.get(tasks.open(id, by).caseId()).open()) {
                return sentence("tasks.bulk.withheld");
            }
            claims.hand(id, to, reason, by);
            return null;
        });
    }

    /** Why a case is closed while something is open is said of that case alone. */
    private @Nullable MessageSourceResolvable approve(String id, Map<String, ?> answers, User by) {
        OpenTask task = tasks.open(id, by);
        if (!task.key().equals(TaskRow.CLOSURE)) {
            return sentence("tasks.bulk.noClosure");
        }
        if (!chosenTasks.unfinished(List.of(task)).isEmpty()) {
            return sentence("tasks.bulk.open");
        }
        FormErrors errors = submissions.submit(id, answers, by);
        return errors.byKey().values().stream().findFirst().orElse(null);
    }

    private List<Result> each(
            List<ChosenTask> chosen, User by, Function<String, @Nullable MessageSourceResolvable> action) {
        return chosen.stream()
                .map(task -> new Result(task, chosenTasks.reference(task, by), why(task, action)))
                .toList();
    }

    private static @Nullable MessageSourceResolvable why(
            ChosenTask task, Function<String, @Nullable MessageSourceResolvable> action) {
        try {
            return action.apply(task.id());
        } catch (RuleViolation rule) {
            return rule;
        } catch (NotAllowed refusal) {
            return sentence(refusal.code());
        } catch (NotFound unknown) {
            return sentence(unknown.code(), unknown.name());
        } catch (ConcurrencyFailureException sameMoment) {
            return sentence("error.sameMoment");
        } catch (RuntimeException failure) {
            if (DatabaseTrouble.of(failure) != null) {
                throw failure;
            }
            LoggerFactory.getLogger(BulkTasks.class).error("Failed: task {}", task.id(), failure);
            return sentence("error.500");
        }
    }

    private static MessageSourceResolvable sentence(String code, Object... arguments) {
        return new DefaultMessageSourceResolvable(new String[] {code}, arguments);
    }
}
