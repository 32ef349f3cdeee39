package org.heed.process.version;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.form.ChoiceSource;
import org.heed.form.SearchedChoices;
import org.heed.model.vocabulary.Fact;
import org.heed.model.vocabulary.TableContract;
import org.heed.model.vocabulary.TaskContract;
import org.heed.model.vocabulary.Vocabulary;
import org.heed.process.CaseFile;
import org.heed.process.ProcessVariables;
import org.heed.process.ServiceTaskHandler;
import org.heed.process.StartContract;
import org.heed.process.UserTaskHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the modules of the product offer to models, gathered from them. */
@Component
class VocabularyFactory {
    private final ObjectProvider<UserTaskHandler<?>> userTasks;
    private final ObjectProvider<Map<String, ServiceTaskHandler>> serviceTasks;
    private final ObjectProvider<NeededTable> tables;
    private final ObjectProvider<ChoiceSource> lists;
    private final CaseFile caseFile;

    VocabularyFactory(
            ObjectProvider<UserTaskHandler<?>> userTasks,
            ObjectProvider<Map<String, ServiceTaskHandler>> serviceTasks,
            ObjectProvider<NeededTable> tables,
            ObjectProvider<ChoiceSource> lists,
            CaseFile caseFile) {
        this.userTasks = userTasks;
        this.serviceTasks = serviceTasks;
        this.tables = tables;
        this.lists = lists;
        this.caseFile = caseFile;
    }

    Vocabulary vocabulary() {
        Map<String, TaskContract> tasks = userTasks.stream()
                .map(handler -> handler.promise().of(handler.task(), handler.command()))
                .collect(Collectors.toMap(TaskContract::task, Function.identity()));
        List<Fact> start = List.of(
                Fact.of(ProcessVariables.PANEL, Fact.Kind.TEXT),
                Fact.of(ProcessVariables.PANEL_SIGNS_OFF, Fact.Kind.BOOLEAN),
                new Fact(
                        ProcessVariables.KIND,
                        Fact.Kind.CHOICE,
                        caseFile.kinds().stream().sorted().toList()));
        return new Vocabulary(
                StartContract.PROCESS_KEY,
                StartContract.FORM.of("register", StartContract.Registration.class),
                tasks,
                serviceTasks.getObject().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, handler -> handler.getValue().notes())),
                tables.stream()
                        .map(table -> new TableContract(table.key(), table.input(), table.outputs()))
                        .toList(),
                new LinkedHashSet<>(caseFile.stages()),
                caseFile.stages().get(caseFile.stages().size() - 1),
                lists.stream().map(ChoiceSource::valuesKey).collect(Collectors.toSet()),
                lists.stream()
                        .filter(SearchedChoices.class::isInstance)
                        .map(ChoiceSource::valuesKey)
                        .collect(Collectors.toSet()),
                start,
                reserved(tasks.values(), start, serviceTasks.getObject().keySet()));
    }

    private static Set<String> reserved(Collection<TaskContract> tasks, List<Fact> start, Set<String> handlers) {
        Stream<Fact> facts = Stream.concat(start.stream(), tasks.stream().flatMap(task -> task.facts().stream()));
        return Stream.of(
                        ProcessVariables.ALL.stream(),
                        facts.map(Fact::name),
                        handlers.stream(),
                        ReservedNames.ALL.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }
}
