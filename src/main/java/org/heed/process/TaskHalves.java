package org.heed.process;

import java.util.Map;
import java.util.Set;
import org.heed.form.Form;
import org.heed.identity.User;
import org.heed.shared.NotAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What happens when the answers to a task are in order: its Java half where it has one, and what every task has. */
@Component
class TaskHalves {
    private final ObjectProvider<UserTaskHandler<?>> handlers;
    private final AddedQuestions added;
    private final CaseSteps steps;
    private final JsonMapper commands;

    TaskHalves(ObjectProvider<UserTaskHandler<?>> handlers, AddedQuestions added, CaseSteps steps, JsonMapper json) {
        this.handlers = handlers;
        this.added = added;
        this.steps = steps;
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
        Outcome outcome = handler.map(own -> submit(own, task, values, by)).orElseGet(Outcome::done);
        if (outcome.refused()) {
            return outcome;
        }
        Set<String> own =
                handler.map(each -> AddedQuestions.own(each.command())).orElseGet(Set::of);
        added.keep(task.caseId(), form, task::title, values, own, by);
        Outcome all = added.facts(form, values, outcome);
        steps.add(task.caseId(), task.key(), all.facts());
        return all;
    }

    /** Whatever a model says, and whatever was moved by hand: the product's own tasks are for the roles of its rules. */
    private static void requireRole(UserTaskHandler<?> own, User by) {
        if (own.promise().roles().stream().noneMatch(by::has)) {
            throw new NotAllowed("notAllowed.task");
        }
    }

    private <C extends Record> Outcome submit(
            UserTaskHandler<C> handler, OpenTask task, Map<String, Object> values, User by) {
        return handler.submit(task.caseId(), commands.convertValue(values, handler.command()), by);
    }
}
