package org.heed.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heed.form.FormErrors;
import org.heed.identity.User;
import org.heed.process.Outcome;
import org.heed.recommendation.action.CaseAction;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.context.MessageSourceResolvable;

/** What a refusal says: of which question, in which sentence, and with what filled in. */
public final class Refusals {
    private Refusals() {}

    public static void refused(Outcome outcome, String field, String code, Object... arguments) {
        assertThat(outcome.facts()).isEmpty();
        assertThat(outcome.refused()).isTrue();
        refused(outcome.errors(), field, code, arguments);
    }

    public static void refused(FormErrors errors, String field, String code, Object... arguments) {
        assertThat(errors.byKey()).containsOnlyKeys(field);
        MessageSourceResolvable sentence = Objects.requireNonNull(errors.byKey().get(field));
        assertThat(sentence.getCodes()).containsExactly(code);
        Object[] given = sentence.getArguments();
        assertThat(given == null ? List.of() : Arrays.asList(given)).containsExactly(arguments);
    }

    /** What somebody types into the form of an action. */
    public static CaseAction.Asked asked(RegisterEntry about, int number, Map<String, Object> values) {
        return new CaseAction.Asked(about, null, number, values);
    }

    public static CaseAction.Asked asked(RegisterEntry about, Map<String, Object> values) {
        return asked(about, 0, values);
    }

    /** Those among some people who may do it to the case. */
    public static List<String> allowed(CaseAction action, RegisterEntry about, List<User> people) {
        return people.stream()
                .filter(person -> action.may(person, about))
                .map(User::id)
                .toList();
    }

    /** Everybody who has something to do with cases, and some who have nothing to do with the panel {@code p} and the service {@code s}. */
    public static List<String> allowed(CaseAction action, RegisterEntry about) {
        List<User> people =
                new java.util.ArrayList<>(List.of(Persons.SCRUTINY, Persons.CHAIR, Persons.OFFICER, Persons.DIRECTOR));
        people.addAll(Persons.OUTSIDERS);
        return allowed(action, about, people);
    }
}
