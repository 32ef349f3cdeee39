package org.heed.access;

import static org.heed.access.Expected.everybody;
import static org.heed.access.Expected.only;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who may do what, route by route, for a case of the children's panel that the learning service answers and for one of the places
 * panel that highways answers. Written out by hand, and not derived from the code that it judges.
 */
final class AuthorisationMatrix {
    private static final Expected CHILDREN_READERS =
            only("scrutiny", "officer", "director", "executive", "chair", "member", "admin", "auditor");
    private static final Expected PLACES_READERS = only("officer2", "executive", "chair2", "admin", "auditor");
    private static final Expected CHILDREN_PANEL = only("scrutiny", "chair", "member", "admin", "auditor");
    private static final Expected PLACES_PANEL = only("chair2", "admin", "auditor");
    private static final Expected SCRUTINY = only("scrutiny");
    private static final Expected NO_ONE = only();
    private static final Expected ADMIN = only("admin");
    private static final Expected TRAIL_READERS = only("admin", "auditor");

    private final Map<String, Map<Place, Expected>> rows = new LinkedHashMap<>();

    AuthorisationMatrix() {
        people();
        same(
                everybody(),
                "GET /",
                "GET /work",
                "GET /recommendations",
                "GET /panels",
                "GET /meetings",
                "POST /session");
        same(everybody(), "GET /api/panels", "GET /api/meetings", "GET /api/tasks", "GET /api/recommendations");
        same(everybody(), "GET /api/openapi", "GET /api/openapi.yaml");
        cases("GET /recommendations/{reference}", "GET /recommendations/{reference}/model", "GET /cases/{id}");
        cases("GET /api/recommendations/{reference}", "GET /api/recommendations/{reference}/timeline");
        cases("GET /tasks/{id}", "GET /api/tasks/{id}");
        for (String route : new String[] {
            "POST /tasks/{id}", "POST /tasks/{id}/claim", "POST /tasks/{id}/release",
            "POST /api/tasks/{id}/claim", "POST /api/tasks/{id}/release", "POST /api/tasks/{id}/completion"
        }) {
            each(route, only("officer"), only("officer2"));
        }
        for (String route : new String[] {"GET /tasks/{id}/choices/{key}", "GET /api/tasks/{id}/choices/{key}"}) {
            each(route, SCRUTINY, NO_ONE);
        }
        for (String route : new String[] {
            "GET /panels/{id}/monitoring-table",
            "GET /panels/{id}/monitoring-table.csv",
            "GET /api/panels/{id}/monitoring-table"
        }) {
            each(route, CHILDREN_PANEL, PLACES_PANEL);
        }
        for (String route : new String[] {
            "GET /recommendations/{reference}/withholding",
            "POST /recommendations/{reference}/withholding",
            "POST /recommendations/{reference}/withholding/end",
            "POST /meetings",
            "POST /api/meetings"
        }) {
            each(route, SCRUTINY, NO_ONE);
        }
        exempt("GET /recommendations/{reference}", "GET /api/recommendations/{reference}", "GET /cases/{id}");
        same(SCRUTINY, "GET /register/new", "POST /register/new", "GET /register/import", "POST /register/import");
        same(SCRUTINY, "POST /api/recommendations", "POST /api/recommendations/import");
        same(SCRUTINY, "GET /hand-over", "GET /hand-over/{person}", "POST /hand-over/{person}");
        same(SCRUTINY, "GET /hand-over/{person}/choices/leadOfficer");
        same(ADMIN, "GET /outbox", "GET /access", "GET /api/access", "GET /clock", "POST /clock");
        same(TRAIL_READERS, "GET /audit", "GET /api/audit/verification");
        workflow();
        council();
        drafts();
        evidence();
        words();
    }

    /** The panels and their rules, and what is decided about cases outside their tasks. */
    private void council() {
        same(ADMIN, "GET /council", "GET /council/new", "POST /council/new");
        same(ADMIN, "GET /council/panels/{id}", "POST /council/panels/{id}");
        cases("GET /api/recommendations/{reference}/inside");
        for (String route : new String[] {
            "GET /recommendations/{reference}/do/{action}",
            "POST /recommendations/{reference}/do/{action}",
            "POST /api/recommendations/{reference}/do/{action}"
        }) {
            each(route, SCRUTINY, NO_ONE);
        }
        each(
                "GET /recommendations/{reference}/do/{action}/choices/{key}",
                only("scrutiny", "officer"),
                only("officer2"));
    }

    /** What somebody has typed and not yet sent is for those who may complete the task. */
    private void drafts() {
        for (String route : new String[] {
            "GET /tasks/{id}/draft/state",
            "GET /tasks/{id}/draft/versions",
            "POST /tasks/{id}/draft/versions",
            "GET /api/tasks/{id}/draft",
            "PUT /api/tasks/{id}/draft"
        }) {
            each(route, only("officer"), only("officer2"));
        }
    }

    /** Who answers for a case, and who keeps it for the panel, adds; who added, and who keeps it, withdraws; what is not for one is not there. */
    private void evidence() {
        cases("GET /api/recommendations/{reference}/evidence");
        for (String route : new String[] {
            "GET /recommendations/{reference}/evidence/new",
            "POST /recommendations/{reference}/evidence/new",
            "GET /recommendations/{reference}/evidence/{piece}/versions/new",
            "POST /recommendations/{reference}/evidence/{piece}/versions/new",
            "POST /api/recommendations/{reference}/evidence"
        }) {
            each(route, only("scrutiny", "officer", "director", "executive"), only("officer2", "executive"));
        }
        for (String route : new String[] {
            "GET /recommendations/{reference}/evidence/{piece}/withdrawal",
            "POST /recommendations/{reference}/evidence/{piece}/withdrawal"
        }) {
            each(route, only("scrutiny", "officer"), only("officer2"));
        }
        for (String route : new String[] {"GET /evidence/{id}", "GET /api/evidence/{id}"}) {
            each(route, CHILDREN_READERS.hidden(), PLACES_READERS.hidden());
            Expected exempt = only("scrutiny", "officer", "director", "executive", "chair", "auditor");
            row(route).put(Place.EXEMPT, exempt.hidden());
        }
    }

    /** The search and the planner show what each may read; everything about a case is for who may read it. */
    private void words() {
        same(everybody(), "GET /search", "GET /api/search");
        same(everybody(), "GET /planner", "GET /planner.csv", "GET /planner.ics", "GET /api/planner");
        for (String route : new String[] {
            "GET /recommendations/{reference}/everything.zip", "GET /api/recommendations/{reference}/everything"
        }) {
            cases(route);
            exempt(route);
        }
    }

    /** Tasks that go from one person to another; who is away says so for themselves. First, as long as the lead officers hold theirs. */
    private void people() {
        for (String route :
                new String[] {"GET /tasks/{id}/hand", "POST /tasks/{id}/hand", "POST /api/tasks/{id}/hand"}) {
            each(route, only("officer", "scrutiny"), only("officer2"));
        }
        each("GET /tasks/{id}/hand/choices/{key}", SCRUTINY, NO_ONE);
        for (String route : new String[] {
            "GET /tasks/{id}/help",
            "POST /tasks/{id}/help",
            "POST /api/tasks/{id}/help",
            "POST /tasks/{id}/take-back",
            "POST /api/tasks/{id}/take-back"
        }) {
            each(route, only("officer"), only("officer2"));
        }
        for (String route : new String[] {
            "GET /tasks/{id}/give-back", "POST /tasks/{id}/give-back", "POST /api/tasks/{id}/give-back"
        }) {
            each(route, NO_ONE, NO_ONE);
        }
        same(everybody(), "GET /absence", "POST /absence", "GET /absence/choices/{key}");
        same(everybody(), "GET /shortcuts");
        cases("GET /api/recommendations/{reference}/comments");
        for (String route : new String[] {
            "GET /recommendations/{reference}/comments",
            "POST /recommendations/{reference}/comments",
            "GET /recommendations/{reference}/comments/choices/{key}",
            "POST /api/recommendations/{reference}/comments"
        }) {
            each(
                    route,
                    only("scrutiny", "officer", "director", "executive", "chair", "member", "admin"),
                    only("officer2", "executive", "chair2", "admin"));
        }
        same(everybody(), "GET /api/absences", "POST /api/absences");
        same(only("officer", "admin"), "POST /absence/{id}/end", "DELETE /api/absences/{id}");
    }

    /** Administrators change the workflow; auditors look at it. */
    private void workflow() {
        same(
                TRAIL_READERS,
                "GET /workshop",
                "GET /workshop/versions/{number}",
                "GET /workshop/versions/{number}/bundle",
                "GET /workshop/versions/{number}/files/{name}",
                "GET /workshop/proposals/{id}",
                "GET /operations",
                "GET /operations/incidents",
                "GET /operations/timers",
                "GET /operations/migrations",
                "GET /operations/migrations/{id}",
                "GET /operations/migrations/{id}/progress");
        same(TRAIL_READERS, "GET /api/models", "GET /api/models/{number}", "GET /api/models/{number}/bundle");
        same(
                ADMIN,
                "POST /api/models",
                "GET /workshop/versions/{number}/rollback",
                "POST /workshop/versions/{number}/rollback",
                "POST /workshop/proposals/{id}/approval",
                "POST /workshop/proposals/{id}/refusal",
                "POST /workshop/preview",
                "POST /workshop/drafts");
        for (String way : new String[] {
            "GET ",
            "GET /bundle",
            "GET /catalogue",
            "GET /deployment",
            "POST /deployment",
            "POST /import",
            "POST /rebase",
            "POST /drop",
            "POST /files",
            "GET /files/{name}",
            "POST /files/{name}",
            "POST /files/{name}/remove",
            "GET /files/{name}/content",
            "PUT /files/{name}/content",
            "GET /files/{name}/state",
            "GET /files/{name}/history",
            "POST /files/{name}/history",
            "GET /rehearsal",
            "POST /rehearsal/random",
            "POST /rehearsal/replay",
            "POST /rehearsal/hand",
            "GET /rehearsal/{rehearsal}",
            "POST /rehearsal/{rehearsal}/answers",
            "POST /rehearsal/{rehearsal}/timers",
            "POST /rehearsal/{rehearsal}/back"
        }) {
            same(ADMIN, way.replaceFirst(" ", " /workshop/drafts/{id}"));
        }
        same(
                ADMIN,
                "POST /operations/incidents",
                "POST /operations/timers/{id}",
                "GET /operations/cases/{id}",
                "POST /operations/cases/{id}/move",
                "POST /operations/cases/{id}/cancel",
                "GET /operations/migrations/new",
                "POST /operations/migrations/new",
                "POST /operations/migrations/{id}/stop",
                "POST /operations/migrations/{id}/resume");
    }

    Map<String, Map<Place, Expected>> rows() {
        return rows;
    }

    private void same(Expected who, String... routes) {
        for (String route : routes) {
            row(route).put(Place.ANY, who);
        }
    }

    private void cases(String... routes) {
        for (String route : routes) {
            each(route, CHILDREN_READERS, PLACES_READERS);
        }
    }

    private void each(String route, Expected children, Expected places) {
        row(route).put(Place.CHILDREN, children);
        row(route).put(Place.PLACES, places);
    }

    /** That an exempt case of another panel exists is not to be known. */
    private void exempt(String... routes) {
        for (String route : routes) {
            row(route).put(Place.EXEMPT, CHILDREN_READERS.hidden());
        }
    }

    private Map<Place, Expected> row(String route) {
        return rows.computeIfAbsent(route, key -> new LinkedHashMap<>());
    }
}
