package org.heed.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heed.identity.Role;
import org.heed.model.vocabulary.TaskContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a form must ask is read from the record that the answers become, rows included. */
class AskedAnswersTest {
    private enum Sort {
        QUICK,
        SLOW
    }

    private record Action(
            String what, @Nullable String owner, LocalDate by, BigDecimal cost, Sort sort, boolean agreed) {}

    private record Plan(List<String> groups, @Nullable List<Sort> sorts, List<Action> actions) {}

    @Test
    void listsAndRowsArePartOfTheContract() {
        List<TaskContract.Answer> answers = TaskPromise.by(Role.OFFICER)
                .list("groups", "panels")
                .list("actions.owner", "leadOfficers")
                .of("plan", Plan.class)
                .answers();
        assertThat(answers.get(0))
                .isEqualTo(new TaskContract.Answer(
                        "groups", TaskContract.Kind.LIST, Set.of(), "panels", TaskContract.Need.ALWAYS, List.of()));
        assertThat(answers.get(1))
                .isEqualTo(new TaskContract.Answer(
                        "sorts", TaskContract.Kind.LIST, Set.of("QUICK", "SLOW"), null, null, List.of()));
        assertThat(answers.get(2).kind()).isEqualTo(TaskContract.Kind.ROWS);
        List<TaskContract.Answer> rows = answers.get(2).rows();
        assertThat(rows)
                .extracting(TaskContract.Answer::kind)
                .containsExactly(
                        TaskContract.Kind.TEXT,
                        TaskContract.Kind.TEXT,
                        TaskContract.Kind.DATE,
                        TaskContract.Kind.NUMBER,
                        TaskContract.Kind.TEXT,
                        TaskContract.Kind.BOX);
        assertThat(rows.get(1).list()).isEqualTo("leadOfficers");
        assertThat(rows.get(1).needed()).isNull();
        assertThat(rows.get(4).values()).containsExactlyInAnyOrder("QUICK", "SLOW");
    }
}
