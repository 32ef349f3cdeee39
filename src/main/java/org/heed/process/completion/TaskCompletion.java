package org.heed.process.completion;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heed.form.Field;
import org.heed.form.Form;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Duties;
import org.heed.process.Outcome;
import org.heed.process.UserTaskHandler;
import org.heed.process.engine.CaseSteps;
import org.heed.process.task.OpenTask;
import org.heed.shared.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What happens when the answers to a task are in order: its handler where it has one, and what every task has. */
@Component
class TaskCompletion {
    private final ObjectProvider<UserTaskHandler<?>> handlers;
    private final AddedQuestions added;
    private final CaseSteps steps;
    private final Duties duties;
    private final JsonMapper commands;

    TaskCompletion(
            ObjectProvider<UserTaskHandler<?>> handlers,
            AddedQuestions added,
            CaseSteps steps,
            Duties duties,
            JsonMapper json) {
        this.handlers = handlers;
        this.added = added;
        this.steps = steps;
        this.duties = duties;
        this.commands = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // A form of an earlier version does not ask for a box that came later: it is not ticked
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    Outcome handle(OpenTask task, Form form, Map<String, Object> values, User by) {
        var handler =
                handlers.stream().filter(each -> each.task().equals(task.key())).findFirst();
        handler.ifPresent(own -> requireRole(own, by));
        handler.ifPresent(own -> requireAnother(own, task, by));
        Outcome outcome = handler.map(own -> submit(own, task, values, by)).orElseGet(Outcome::done);
        if (outcome.refused()) {
            return outcome;
        }
        Set<String> own = handler.map(each -> own(each, form)).orElseGet(Set::of);
        added.keep(task.caseId(), form, task::title, values, own, by);
        Outcome all = added.facts(form, values, outcome);
        steps.add(task.caseId(), task.key(), all.facts());
        boolean forLead = task.roles().contains(Role.OFFICER);
        all.duties().forEach(duty -> duties.done(task.caseId(), task.id(), duty, by, forLead));
        return all;
    }

    private static Set<String> own(UserTaskHandler<?> handler, Form form) {
        Set<String> own = new HashSet<>(AddedQuestions.own(handler.command()));
        form.questions().stream().map(Field::key).filter(handler::keeps).forEach(own::add);
        return own;
    }

    /** Whatever a model says, and whatever was moved by hand: the product's own tasks are for the roles of its rules. */
    private static void requireRole(UserTaskHandler<?> own, User by) {
        if (own.promise().roles().stream().noneMatch(by::has)) {
            throw new NotAllowed("notAllowed.task");
        }
    }

    /** Nor does anybody decide on what they did themselves, or what was done in their place, whatever the model says. */
    private void requireAnother(UserTaskHandler<?> own, OpenTask task, User by) {
        Set<String> notBy = own.promise().notBy();
        if (notBy.isEmpty()) {
            return;
        }
        Set<String> apart = duties.whoDid(task.caseId(), notBy);
        if (apart.contains(by.id()) || apart.contains(String.valueOf(by.cover().now()))) {
            throw new NotAllowed("notAllowed.ownProposal");
        }
    }

    private <C extends Record> Outcome submit(
            UserTaskHandler<C> handler, OpenTask task, Map<String, Object> values, User by) {
        return handler.submit(task.caseId(), commands.convertValue(values, handler.command()), by);
    }
}
