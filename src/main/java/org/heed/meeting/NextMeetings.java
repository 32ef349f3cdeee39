package org.heed.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.identity.permission.Permissions;
import org.heed.recommendation.Stage;
import org.heed.recommendation.panel.StageCases;
import org.heed.recommendation.panel.StageCases.OfPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When each panel of the scrutiny officer meets next, and which replies it has to consider then. */
@Component
@Order(2)
class NextMeetings implements HomeSection {
    private static final int MOST_REPLIES = 5;

    private final Meetings meetings;
    private final StageCases cases;

    NextMeetings(Meetings meetings, StageCases cases) {
        this.meetings = meetings;
        this.cases = cases;
    }

    /** A panel, its next meeting if there is one, and the replies that wait for it. */
    record Next(Panel panel, @Nullable Meeting meeting, OfPanel replies) {}

    @Override
    public HomePart part() {
        return HomePart.SCRUTINY;
    }

    @Override
    public String template() {
        return "meeting/next";
    }

    @Override
    public List<Next> content(User user) {
        List<Panel> panels = meetings.panels().stream()
                .filter(panel -> Permissions.mayRegister(user, panel.id()))
                .toList();
        List<String> ids = panels.stream().map(Panel::id).toList();
        Map<String, Meeting> next =
                meetings.next(ids).stream().collect(Collectors.toMap(Meeting::panel, Function.identity()));
        Map<String, OfPanel> replies = cases.of(ids, Stage.CONSIDERATION, user, MOST_REPLIES);
        return panels.stream()
                .map(panel -> new Next(
                        panel,
                        next.get(panel.id()),
                        Objects.requireNonNull(replies.get(panel.id()), "Every panel is counted")))
                .toList();
    }
}
