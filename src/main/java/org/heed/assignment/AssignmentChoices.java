package org.heed.assignment;

import java.util.List;
import java.util.Map;
import org.heed.form.Choice;
import org.heed.form.ChoiceSource;
import org.heed.identity.Directory;
import org.heed.process.DecisionTables;
import org.heed.process.version.NeededTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of the assignment form: services and the rows of the deadline table. */
@Configuration(proxyBeanMethods = false)
class AssignmentChoices {
    private record Listed(String valuesKey, java.util.function.Supplier<List<Choice>> list) implements ChoiceSource {
        @Override
        public List<Choice> choices() {
            return list.get();
        }
    }

    @Bean
    ChoiceSource services(Directory directory) {
        return new Listed("services", () -> directory.services().stream()
                .map(service -> new Choice(service.id(), service.name()))
                .toList());
    }

    /** Without it no deadline can be worked out. */
    @Bean
    NeededTable responseDeadline() {
        return new NeededTable(
                "responseDeadline",
                "route",
                Map.of("count", "[1-9]\\d{0,2}", "unit", "MONTHS|DAYS", "basis", "(?s).{1,1000}"));
    }

    @Bean
    ChoiceSource deadlineRoutes(DecisionTables decisions) {
        return new Listed("deadlineRoutes", () -> decisions.rows("responseDeadline").stream()
                .map(row -> new Choice(row.input(), row.description()))
                .toList());
    }
}
