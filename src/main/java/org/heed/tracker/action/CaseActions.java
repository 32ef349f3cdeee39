package org.heed.tracker.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heed.form.ChoiceSource;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.Submission;
import org.heed.form.check.AnswerCheck;
import org.heed.identity.User;
import org.heed.process.instance.CaseLifecycle;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.NotAllowed;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The one entry point to what is decided about cases outside their tasks. */
@Component
public class CaseActions {
    private static final int ATTEMPTS = 3;

    private final List<CaseAction> actions;
    private final List<ChoiceSource> lists;
    private final Register register;
    private final CaseLifecycle course;
    private final TransactionTemplate transaction;

    CaseActions(
            List<CaseAction> actions,
            List<ChoiceSource> lists,
            Register register,
            CaseLifecycle course,
            TransactionTemplate transaction) {
        this.actions = actions;
        this.lists = lists;
        this.register = register;
        this.course = course;
        this.transaction = transaction;
    }

    /** The names of what the user may do to the case now. */
    public List<String> open(User user, RegisterEntry about) {
        return actions.stream()
                .filter(action -> action.may(user, about) && action.fits(about))
                .map(CaseAction::name)
                .toList();
    }

    /** Those of them that are done to the case as a whole; where more time is asked for, both answers stand beside what is asked. */
    public List<String> ofCase(User user, RegisterEntry about) {
        return AvailableActions.ofCase(open(user, about));
    }

    /** Raises NotFound where there is no such action, NotAllowed where it is not for this person, BrokenRule where it is not now. */
    CaseAction require(String name, User user, RegisterEntry about) {
        CaseAction action = named(name).orElseThrow(() -> new NotFound("notFound.caseAction", name));
        if (!action.may(user, about)) {
            throw new NotAllowed("notAllowed.caseAction");
        }
        if (!action.fits(about)) {
            throw new RuleViolation("rule.caseAction", about.reference().toString());
        }
        return action;
    }

    private Optional<CaseAction> named(String name) {
        return actions.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    Form form(CaseAction action) {
        return action.form().offering(this::list);
    }

    private Optional<ChoiceSource> list(String valuesKey) {
        return lists.stream().filter(list -> list.valuesKey().equals(valuesKey)).findFirst();
    }

    /** The other case that the answers name; empty where they name none that the user may read. */
    Optional<RegisterEntry> other(CaseAction action, RegisterEntry about, Map<String, ?> answers, User by) {
        return new OtherCase(register, action).namedIn(AnswerCheck.of(form(action), answers), about.id(), by);
    }

    /** What would keep it from being done; nothing is done. */
    FormErrors tryOut(String reference, String name, int number, Map<String, ?> answers, User by) {
        return perform(register.open(reference, by), name, number, answers, by, false);
    }

    /** Errors mean that nothing was done. */
    FormErrors perform(String reference, String name, int number, Map<String, ?> answers, User by) {
        return perform(register.open(reference, by), name, number, answers, by, true);
    }

    /** The same in the transaction at hand, in which no other server is asked: what is last known of people holds. */
    FormErrors performWithin(String reference, String name, int number, Map<String, ?> answers, User by) {
        RegisterEntry seen = register.open(reference, by);
        return attempts(seen.id(), name, number, AnswerCheck.of(form(require(name, by, seen)), answers), by, true);
    }

    private FormErrors perform(
            RegisterEntry seen, String name, int number, Map<String, ?> answers, User by, boolean meant) {
        Form form = form(require(name, by, seen));
        form.freshen(answers);
        return attempts(seen.id(), name, number, AnswerCheck.of(form, answers), by, meant);
    }

    private FormErrors attempts(UUID caseId, String name, int number, Submission submission, User by, boolean meant) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(caseId, name, number, submission, by, meant);
            } catch (ConcurrencyFailureException atTheSameMoment) {
                // The workflow sends its e-mails by itself: nothing was done, and a moment later it is out of the way
                if (attempt == ATTEMPTS) {
                    throw atTheSameMoment;
                }
            }
        }
    }

    private FormErrors attempt(UUID caseId, String name, int number, Submission submission, User by, boolean meant) {
        return transaction.execute(status -> {
            UUID otherId = named(name)
                    .flatMap(action -> new OtherCase(register, action).namedIn(submission, caseId, by))
                    .map(RegisterEntry::id)
                    .orElse(null);
            course.hold(otherId == null ? Set.of(caseId) : Set.of(caseId, otherId));
            RegisterEntry about = register.open(caseId, by);
            RegisterEntry other = otherId == null ? null : register.open(otherId, by);
            CaseAction action = require(name, by, about);
            FormErrors errors = submission.errors().isEmpty()
                    ? action.perform(new CaseAction.Asked(about, other, number, submission.values()), by)
                    : submission.errors();
            if (!meant || !errors.isEmpty()) {
                status.setRollbackOnly();
            }
            return errors;
        });
    }
}
