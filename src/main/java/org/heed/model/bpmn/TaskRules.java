package org.heed.model.bpmn;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.identity.Role;
import org.heed.model.flow.ModelNode;
import org.heed.model.vocabulary.Expressions;
import org.heed.model.vocabulary.Findings;
import org.heed.model.vocabulary.Mention;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a user task must say: its form, who may do it and who may not, to whom it is given, and by when. */
final class TaskRules {
    private final Vocabulary words;
    private final Set<String> forms;
    private final Findings findings;

    TaskRules(Vocabulary words, Set<String> forms, Findings findings) {
        this.words = words;
        this.forms = forms;
        this.findings = findings;
    }

    void check(Element task) {
        TaskContract contract = words.tasks().get(task.getAttribute("id"));
        form(task, contract);
        ElementRules.deployedTogether(task, "formRefBinding", findings);
        if (task.getAttribute("name").isBlank()) {
            findings.problem(task, "model.noName");
        }
        who(task, contract);
        String assignee = ElementRules.camunda(task, "assignee");
        if (!assignee.isEmpty() && !Expressions.FACT.matcher(assignee).matches()) {
            findings.problem(task, "model.assignee", assignee);
        }
        for (String date : List.of("dueDate", "followUpDate")) {
            String time = ElementRules.camunda(task, date);
            if (!time.isEmpty() && !Expressions.isTime(time)) {
                findings.problem(task, "model.timer", time);
            }
        }
    }

    private void who(Element task, @Nullable TaskContract contract) {
        Set<String> roles = Stream.of(
                        ElementRules.camunda(task, "candidateGroups").split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            findings.problem(task, "model.nobodyAsked");
        }
        for (String role : roles) {
            if (Role.of(role).isEmpty()) {
                findings.problem(task, "model.noRole", role);
            } else if (contract != null
                    && !contract.roles().contains(Role.of(role).get())) {
                findings.problem(task, "model.otherRole", new Mention.OfRole(role));
            }
        }
        Set<String> notBy = Stream.of(
                        ModelNode.properties(task).getOrDefault("notBy", "").split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (contract != null && !notBy.containsAll(contract.notBy())) {
            findings.problem(task, "model.notBy");
        }
    }

    private void form(Element task, @Nullable TaskContract contract) {
        String form = ElementRules.camunda(task, "formRef");
        boolean taken = contract == null
                && (words.tasks().containsKey(form) || words.startForm().task().equals(form));
        if (form.isEmpty()) {
            findings.problem(task, "model.formMissing");
        } else if (!forms.contains(form)) {
            findings.problem(task, "model.noForm", form);
        } else if (contract != null && !form.equals(contract.task())) {
            findings.problem(task, "model.otherForm", new Mention.OfStep(contract.task()), form);
        } else if (taken) {
            findings.problem(task, "model.formTaken", form);
        }
    }
}
