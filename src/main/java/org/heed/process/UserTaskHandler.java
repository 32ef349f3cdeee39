package org.heed.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heed.form.Field;
import org.heed.identity.User;

/** The handler of a user task: what happens to the case when its form is sent. */
public interface UserTaskHandler<C extends Record> {
    /** The id of the user task in the model and of its form. */
    String task();

    /** The record that the checked answers become; its components are keys of the form. */
    Class<C> command();

    /** What models and forms may rely on, and must keep to. */
    TaskPromise promise();

    /** Answers, by the key of their question, that make no sense for the case as it stands: they are not offered. */
    default Map<String, Set<String>> leftOut(UUID caseId) {
        return Map.of();
    }

    /** What is asked first, before the questions of the form, for the case as it stands; the answers are in the command. */
    default List<Field> askedFirst(UUID caseId) {
        return List.of();
    }

    /** Whether the handler itself keeps the answer to this question, beside those that its command names. */
    default boolean keeps(String key) {
        return false;
    }

    Outcome submit(UUID caseId, C command, User by);
}
