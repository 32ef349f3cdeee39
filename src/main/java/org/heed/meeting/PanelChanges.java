package org.heed.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heed.identity.User;
import org.heed.identity.home.HomePart;
import org.heed.identity.home.HomeSection;
import org.heed.recommendation.panel.RecentChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has changed in the panels of a member since each of them last met. */
@Component
class PanelChanges implements HomeSection {
    private static final int MOST = 20;

    /** How far back it is looked in a panel that has not met yet. */
    private static final int MONTHS = 3;

    private final Meetings meetings;
    private final RecentChanges changes;
    private final Clock clock;

    PanelChanges(Meetings meetings, RecentChanges changes, Clock clock) {
        this.meetings = meetings;
        this.changes = changes;
        this.clock = clock;
    }

    /** A panel and its last meeting, if it has met. */
    record Since(Panel panel, @Nullable LocalDate met) {}

    /** The panels, and the recommendations in which something was said, the last change first. */
    record Changed(List<Since> panels, List<RecentChanges.Change> cases, boolean cut) {}

    @Override
    public HomePart part() {
        return HomePart.MEMBER;
    }

    @Override
    public String template() {
        return "meeting/changes";
    }

    @Override
    public Changed content(User user) {
        List<Panel> panels = meetings.panelsOf(user).stream()
                .filter(panel -> user.panels().contains(panel.id()))
                .toList();
        Map<String, LocalDate> met = new HashMap<>();
        meetings.last(panels.stream().map(Panel::id).toList())
                .forEach(meeting -> met.put(meeting.panel(), meeting.heldOn()));
        List<Since> since = panels.stream()
                .map(panel -> new Since(panel, met.get(panel.id())))
                .toList();
        panels.forEach(panel -> met.putIfAbsent(panel.id(), LocalDate.now(clock).minusMonths(MONTHS)));
        List<RecentChanges.Change> found = changes.since(met, user, MOST + 1);
        return new Changed(since, found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
