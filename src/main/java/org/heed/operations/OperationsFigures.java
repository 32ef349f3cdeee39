package org.heed.operations;

import java.util.List;
import org.heed.identity.User;
import org.heed.identity.home.HomeFigure;
import org.heed.identity.home.HomeFigures;
import org.heed.identity.home.HomePart;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.process.UndeliveredMessages;
import org.heed.process.instance.Incidents;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is stuck in the running workflow, for the administrator. */
@Component
@Order(1)
class OperationsFigures implements HomeFigures {
    private final Incidents incidents;
    private final UndeliveredMessages messages;

    OperationsFigures(Incidents incidents, UndeliveredMessages messages) {
        this.incidents = incidents;
        this.messages = messages;
    }

    @Override
    public List<HomeFigure> figures(HomePart part, User user) {
        return part == HomePart.ADMINISTRATION && CouncilPermissions.mayReadModels(user)
                ? List.of(
                        new HomeFigure("home.incidents", incidents.count(), "/operations/incidents"),
                        new HomeFigure("home.undelivered", messages.count(), "/outbox?undelivered=true"))
                : List.of();
    }
}
