package org.heed.response;

import java.util.List;
import org.heed.process.UserTaskHandler;

/** What this module offers to models; nothing here can be performed. */
public final class ResponseHandlers {
    private ResponseHandlers() {}

    public static List<UserTaskHandler<?>> all() {
        return List.of(
                new Respond(null, null, null, null, null),
                new SignOff(null, null, null, null),
                new Consider(null, null, null, null, null),
                new AnswerEscalation(null, null));
    }
}
