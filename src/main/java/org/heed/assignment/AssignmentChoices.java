package org.heed.assignment;

import java.util.List;
import java.util.stream.Collectors;
import org.heed.form.Choice;
import org.heed.form.ChoiceSource;
import org.heed.identity.Directory;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lists of the assignment form: services, lead officers and the rows of the deadline table. */
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

    @Bean
    ChoiceSource leadOfficers(Directory directory) {
        return new Listed("leadOfficers", () -> directory.withRole(Role.OFFICER).stream()
                .map(officer -> new Choice(officer.id(), officer.name() + ", " + services(officer, directory)))
                .toList());
    }

    private static String services(User officer, Directory directory) {
        return officer.services().stream().map(directory::serviceName).sorted().collect(Collectors.joining("; "));
    }

    @Bean
    ChoiceSource deadlineRoutes(Decisions decisions) {
        return new Listed("deadlineRoutes", () -> decisions.rows("responseDeadline").stream()
                .map(row -> new Choice(row.input(), row.description()))
                .toList());
    }
}
