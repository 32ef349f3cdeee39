package org.heed.tasklist.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.part.Part;
import org.heed.recommendation.part.Parts;
import org.heed.recommendation.record.TimeAsked;
import org.heed.recommendation.register.Register;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.tasklist.draft.OwnDrafts;
import org.springframework.stereotype.Component;

/** What waits for a person beside tasks: more time to be given, parts to be answered, and drafts to be sent. */
@Component
class PendingRequests {
    private final TimeAsked timeAsked;
    private final Parts parts;
    private final Register register;
    private final OwnDrafts drafts;

    PendingRequests(TimeAsked timeAsked, Parts parts, Register register, OwnDrafts drafts) {
        this.timeAsked = timeAsked;
        this.parts = parts;
        this.register = register;
        this.drafts = drafts;
    }

    /** All of it. */
    record Beside(List<TimeAsked.Waiting> timeAsked, List<PartOfCase> parts) {}

    /** A part, and of which case. */
    record PartOfCase(RegisterEntry about, Part part) {}

    Beside of(User user) {
        return new Beside(timeAsked(user), parts(user));
    }

    /** The ids of those tasks that the user has begun to answer. */
    Set<String> drafts(List<TaskRow> tasks, User user) {
        return drafts.of(tasks.stream().map(TaskRow::id).toList(), user);
    }

    List<TimeAsked.Waiting> timeAsked(User user) {
        return timeAsked.waitingFor(user);
    }

    List<PartOfCase> parts(User user) {
        List<Part> waiting = parts.waitingFor(user);
        Map<UUID, RegisterEntry> cases =
                register.shown(waiting.stream().map(Part::caseId).distinct().toList(), user);
        return waiting.stream()
                .map(part ->
                        new PartOfCase(Objects.requireNonNull(cases.get(part.caseId()), "A part is of a case"), part))
                .filter(each -> !each.about().withheld()
                        && Permissions.mayAnswerFor(user, each.about().scope()))
                .toList();
    }
}
