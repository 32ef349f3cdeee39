package org.heed.process;

import java.util.UUID;
import org.heed.identity.User;

/** The Java half of a user task: what happens to the case when its form is sent. */
public interface UserTaskHandler<C extends Record> {
    /** The id of the user task in the model and of its form. */
    String task();

    /** The record that the checked answers become; its components are keys of the form. */
    Class<C> command();

    /** What models and forms may rely on, and must keep to. */
    TaskPromise promise();

    Outcome submit(UUID caseId, C command, User by);
}
