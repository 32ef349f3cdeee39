package org.heed.process.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.heed.HeedServer;
import org.heed.form.Field;
import org.heed.form.FieldKind;
import org.heed.form.Form;
import org.heed.form.reader.FormReader;
import org.heed.process.DecisionTables;
import org.heed.process.UserTaskHandler;
import org.heed.process.task.OpenTask;
import org.heed.process.task.TaskAssignment;
import org.heed.process.task.TaskRebuild;
import org.heed.process.task.TaskTable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Model, form and handler of a task agree, and so do the read table and the engine. */
@HeedServer
class WiringTest {
    @Autowired
    private List<UserTaskHandler<?>> handlers;

    @Autowired
    private ModelCheck check;

    @Autowired
    private TaskTable table;

    @Autowired
    private TaskRebuild rebuild;

    @Autowired
    private DecisionTables decisions;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskAssignment holders;

    @Test
    void theShippedModelsPassTheRuleBook() throws Exception {
        assertThat(check.check(ShippedModels.read())).isEmpty();
    }

    /** So that the rule book's own tests need no product. */
    @Test
    void plainTestsKnowWhatTheProductOffers() {
        assertThat(ProductVocabulary.WORDS).isEqualTo(check.vocabulary());
    }

    @Test
    void everyUserTaskHasItsHandlerAndEveryCommandItsForm() throws Exception {
        Map<String, Form> forms = ShippedModels.read().stream()
                .filter(file -> file.is(".form"))
                .map(file -> FormReader.read(file.text()))
                .collect(Collectors.toMap(Form::id, form -> form));
        for (UserTaskHandler<?> handler : handlers) {
            Form form = forms.get(handler.task());
            assertThat(form).as(handler.task()).isNotNull();
            Set<String> keys = form.questions().stream()
                    .filter(field -> field.kind() != FieldKind.FILES)
                    .map(Field::key)
                    .collect(Collectors.toSet());
            assertThat(Arrays.stream(handler.command().getRecordComponents())
                            // What comes under any other name
                            .filter(component -> component.getType() != Map.class)
                            .map(RecordComponent::getName))
                    .as(handler.task())
                    .containsExactlyInAnyOrderElementsOf(keys);
            checkEnums(handler, form);
        }
    }

    /** What a list offers is what the command can take. */
    private static void checkEnums(UserTaskHandler<?> handler, Form form) {
        for (RecordComponent component : handler.command().getRecordComponents()) {
            if (component.getType().isEnum()) {
                Set<String> constants = Arrays.stream(component.getType().getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.toSet());
                assertThat(form.field(component.getName()).orElseThrow().choices())
                        .allSatisfy(choice -> assertThat(constants).contains(choice.value()));
            }
        }
    }

    @Test
    void everyDeadlineRouteGivesADeadline() {
        assertThat(decisions.rows("responseDeadline")).isNotEmpty().allSatisfy(row -> {
            Map<String, Object> rule = decisions
                    .decide("responseDeadline", Map.of("route", row.input()))
                    .orElseThrow();
            assertThat(((Number) rule.get("count")).intValue()).isPositive();
            assertThat(rule.get("unit").toString()).isIn("MONTHS", "DAYS");
            assertThat(rule.get("basis").toString()).isNotBlank();
        });
    }

    @Test
    void theReadTableCanBeRebuiltFromTheEngine() {
        OpenTask lent = table.everything().stream()
                .filter(task -> task.assignee() != null && task.owner() == null)
                .findFirst()
                .orElseThrow();
        engine.getTaskService().delegateTask(lent.id(), "a colleague");
        List<OpenTask> before = table.everything();
        assertThat(table.find(lent.id()).orElseThrow().owner()).isEqualTo(lent.assignee());
        rebuild.rebuild();
        assertThat(table.everything()).containsExactlyElementsOf(before);
        holders.give(lent.id(), lent.assignee());
        assertThat(table.find(lent.id())).contains(lent);
    }
}
