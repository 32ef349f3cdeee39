package org.heed.process.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.identity.CaseScope;
import org.heed.identity.Role;
import org.heed.identity.User;
import org.heed.process.Duties;
import org.heed.process.Outcome;
import org.heed.process.TaskPromise;
import org.heed.process.UserTaskHandler;
import org.heed.process.engine.CaseSteps;
import org.heed.process.task.OpenTask;
import org.heed.shared.NotAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

/** Whoever did something, or for whom it was done, does not decide on it, whatever model and read table say. */
class TaskCompletionTest {
    private static final UUID CASE = UUID.randomUUID();
    private static final OpenTask FREE = new OpenTask(
            "1",
            CASE,
            "R",
            "sign",
            "Sign",
            Set.of(Role.OFFICER),
            new CaseScope("p", "s"),
            null,
            Set.of(),
            null,
            Instant.EPOCH,
            null);

    private final List<String> done = new ArrayList<>();
    private final Set<String> whoReplied = Set.of("cover", "absent");

    /** Nothing is asked. */
    record Nothing() {}

    private final UserTaskHandler<Nothing> sign = new UserTaskHandler<>() {
        @Override
        public String task() {
            return "sign";
        }

        @Override
        public Class<Nothing> command() {
            return Nothing.class;
        }

        @Override
        public TaskPromise promise() {
            return TaskPromise.by(Role.OFFICER).notBy("respondedBy");
        }

        @Override
        public Outcome submit(UUID caseId, Nothing command, User by) {
            return Outcome.done().doneBy("signedBy", by);
        }
    };

    private final Duties duties = new Duties() {
        @Override
        public void done(UUID caseId, String task, String duty, User by, boolean forLead) {
            done.add(duty + " " + by.id() + " " + by.cover().now() + " " + forLead);
        }

        @Override
        public Set<String> whoDid(UUID caseId, Collection<String> asked) {
            return asked.contains("respondedBy") ? whoReplied : Set.of();
        }
    };

    private static User person(String id) {
        return new User(id, id, id, id, Set.of(Role.OFFICER), Set.of(), Set.of("s"));
    }

    private void complete(User by) {
        StaticListableBeanFactory handlers = new StaticListableBeanFactory(Map.of("sign", sign));
        AddedQuestions added = mock(AddedQuestions.class);
        when(added.facts(any(), any(), any())).thenAnswer(call -> call.getArgument(2));
        var completion = new TaskCompletion(
                handlers.getBeanProvider(org.springframework.core.ResolvableType.forClass(UserTaskHandler.class)),
                added,
                mock(CaseSteps.class),
                duties,
                new JsonMapper());
        completion.handle(FREE, new Form("sign", List.of()), Map.of(), by);
    }

    @Test
    void neitherWhoActedNorTheAbsentNorWhoActsInTheirPlaceDecides() {
        User other = person("other").covering(Set.of("absent")).inPlaceOf("absent");
        for (User kept : List.of(person("cover"), person("absent"), other)) {
            assertThatThrownBy(() -> complete(kept)).as(kept.id()).isInstanceOf(NotAllowed.class);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void whoDidItIsKeptWithTheOneInWhosePlaceItWas() {
        complete(person("third").covering(Set.of("away")).inPlaceOf("away"));
        assertThat(done).containsExactly("signedBy third away true");
    }

    @Test
    void anOutcomeKeepsItsDutiesHoweverItGrows() {
        Outcome outcome =
                Outcome.of("a", true).doneBy("respondedBy", person("p")).and("b", 1L);
        assertThat(outcome.duties()).containsExactly("respondedBy");
        assertThat(outcome.facts()).containsEntry("respondedBy", "p").containsEntry("b", 1L);
        assertThat(Outcome.refused("field", "code").duties()).isEmpty();
        assertThat(Outcome.refused(FormErrors.none()).duties()).isEmpty();
    }
}
