package org.heed.process.version;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heed.Provided;
import org.heed.assignment.AssignmentHandlers;
import org.heed.closure.ClosureHandlers;
import org.heed.meeting.MeetingLists;
import org.heed.model.vocabulary.Vocabulary;
import org.heed.notification.EmailHandlers;
import org.heed.process.ServiceTaskHandler;
import org.heed.process.UserTaskHandler;
import org.heed.recommendation.record.RecordHandlers;
import org.heed.response.ResponseHandlers;
import org.heed.review.ReviewHandlers;

/** What the modules of the product offer to models, gathered without starting it; {@code WiringTest} says where it lacks something. */
public final class ProductVocabulary {
    static final VocabularyFactory FACTORY = gathered();
    public static final Vocabulary WORDS = FACTORY.vocabulary();

    private ProductVocabulary() {}

    /** The service tasks that a model can have, by the name of their handler. */
    public static Map<String, ServiceTaskHandler> serviceTasks() {
        Map<String, ServiceTaskHandler> handlers = new HashMap<>(EmailHandlers.all());
        handlers.put("publish", RecordHandlers.publish());
        return handlers;
    }

    private static VocabularyFactory gathered() {
        Stream<UserTaskHandler<?>> userTasks = Stream.of(
                        ResponseHandlers.all(),
                        ClosureHandlers.all(),
                        List.of(AssignmentHandlers.handler(), ReviewHandlers.handler()))
                .flatMap(List::stream);
        return new VocabularyFactory(
                new Provided<>(userTasks.toList()),
                new Provided<>(List.of(serviceTasks())),
                new Provided<>(List.of(AssignmentHandlers.table())),
                new Provided<>(Stream.concat(AssignmentHandlers.lists().stream(), Stream.of(MeetingLists.meetings()))
                        .toList()),
                RecordHandlers.caseFile());
    }
}
