package org.heed.web.home;

import java.util.ArrayList;
import java.util.List;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.identity.permission.CoverPermissions;

/** Where a person can go: a few places in the navigation, and what belongs to the whole council on a page of its own. */
public final class Places {
    private static final String ADMINISTRATION = "/administration";

    private Places() {}

    /** What belongs together on the page of administration; {@code title} is a key in the message bundle. */
    record Group(String title, List<Place> places) {}

    /** The navigation, as it is seen from the page at this path. */
    public static List<Place> navigation(User user, boolean demo, String path) {
        List<Place> places = new ArrayList<>();
        places.add(Place.of("/home", "nav.home", path));
        places.add(Place.of("/work", "nav.work", path, "/tasks", "/work-list"));
        places.add(Place.of("/recommendations", "nav.register", path, "/register"));
        places.add(Place.of("/panels", "nav.panels", path));
        places.add(Place.of("/planner", "nav.planner", path));
        places.add(Place.of("/meetings", "nav.meetings", path));
        if (CoverPermissions.mayHandOverSomewhere(user)) {
            places.add(Place.of("/hand-over", "nav.handOver", path));
        }
        if (CouncilPermissions.mayAdminister(user)) {
            String[] below = administration(user, demo).stream()
                    .flatMap(group -> group.places().stream())
                    .map(Place::address)
                    .toArray(String[]::new);
            places.add(Place.of(ADMINISTRATION, "nav.administration", path, below));
        }
        return places;
    }

    /** What this person keeps or looks after for the whole council. */
    static List<Group> administration(User user, boolean demo) {
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "administration.people",
                place("/council", "nav.council", CouncilPermissions.mayKeepPanels(user)),
                place("/access", "nav.access", CouncilPermissions.mayAskAboutOthers(user)));
        boolean models = CouncilPermissions.mayReadModels(user);
        add(
                groups,
                "administration.workflow",
                place("/workshop", "nav.workshop", models),
                place("/operations", "nav.operations", models),
                place("/operations/incidents", "nav.incidents", models),
                place("/operations/timers", "nav.timers", models),
                place("/operations/migrations", "nav.migrations", models));
        add(
                groups,
                "administration.records",
                place("/outbox", "nav.outbox", CouncilPermissions.mayReadOutbox(user)),
                place("/audit", "nav.audit", CouncilPermissions.mayReadAudit(user)),
                place("/clock", "nav.clock", demo && CouncilPermissions.mayMoveClock(user)));
        return groups;
    }

    private static List<Place> place(String address, String word, boolean allowed) {
        return allowed ? List.of(new Place(address, word, false)) : List.of();
    }

    @SafeVarargs
    private static void add(List<Group> groups, String title, List<Place>... places) {
        List<Place> allowed = new ArrayList<>();
        for (List<Place> each : places) {
            allowed.addAll(each);
        }
        if (!allowed.isEmpty()) {
            groups.add(new Group(title, allowed));
        }
    }
}
