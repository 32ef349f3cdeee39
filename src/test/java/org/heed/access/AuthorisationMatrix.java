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
    static final Expected CHILDREN_READERS =
            only("scrutiny", "officer", "director", "executive", "chair", "member", "admin", "auditor");
    static final Expected PLACES_READERS = only("officer2", "executive", "chair2", "admin", "auditor");
    private static final Expected CHILDREN_PANEL = only("scrutiny", "chair", "member", "admin", "auditor");
    private static final Expected PLACES_PANEL = only("chair2", "admin", "auditor");
    static final Expected SCRUTINY = only("scrutiny");
    static final Expected NO_ONE = only();
    static final Expected ADMIN = only("admin");
    static final Expected TRAIL_READERS = only("admin", "auditor");

    private final Map<String, Map<Place, Expected>> rows = new LinkedHashMap<>();

    AuthorisationMatrix() {
        MatrixRows rest = new MatrixRows(this);
        rest.people();
        same(
                everybody(),
                "GET /",
                "GET /home",
                "GET /work",
                "GET /recommendations",
                "GET /panels",
                "GET /meetings",
                "POST /session");
        same(
                everybody(),
                "GET /recommendations.csv",
                "GET /recommendations.xlsx",
                "POST /register-list/saved",
                "POST /register-list/layout");
        same(NO_ONE.hidden(), "POST /register-list/saved/{saved}/delete");
        same(everybody(), "GET /api/panels", "GET /api/meetings", "GET /api/tasks", "GET /api/recommendations");
        same(everybody(), "GET /api/openapi", "GET /api/openapi.yaml");
        for (String page : new String[] {"", "/parts", "/evidence", "/history", "/model"}) {
            cases("GET /recommendations/{reference}" + page);
        }
        cases("GET /cases/{id}");
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
            "GET /panels/{id}/monitoring-table.xlsx",
            "GET /api/panels/{id}/monitoring-table"
        }) {
            each(route, CHILDREN_PANEL, PLACES_PANEL);
        }
        for (String route : new String[] {"GET /meetings/{id}", "GET /api/meetings/{id}"}) {
            each(route, CHILDREN_PANEL, PLACES_PANEL);
        }
        for (String route : new String[] {
            "GET /meetings/{id}/sheet",
            "POST /meetings/{id}/sheet",
            "GET /meetings/{id}/sheet/state",
            "GET /meetings/{id}/sheet/choices/{key}",
            "POST /meetings/{id}/items/{item}/place",
            "GET /meetings/{id}/items/{item}/merge",
            "POST /meetings/{id}/items/{item}/merge",
            "GET /meetings/{id}/views",
            "POST /meetings/{id}/views",
            "POST /api/meetings/{id}/sheet"
        }) {
            each(route, SCRUTINY, NO_ONE);
        }
        for (String route : new String[] {
            "GET /meetings/{id}/items/new", "POST /meetings/{id}/items/new", "GET /meetings/{id}/items/{item}",
            "POST /meetings/{id}/items/{item}", "GET /meetings/{id}/date", "POST /meetings/{id}/date"
        }) {
            each(route, SCRUTINY, NO_ONE);
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
        same(SCRUTINY, "GET /register/import/template", "GET /register/import/{id}", "POST /register/import/{id}");
        same(SCRUTINY, "POST /api/recommendations", "POST /api/recommendations/import");
        same(SCRUTINY, "GET /hand-over", "GET /hand-over/{person}", "POST /hand-over/{person}");
        same(SCRUTINY, "GET /overdue/{person}", "POST /overdue/{person}/reminders");
        same(SCRUTINY, "GET /hand-over/{person}/choices/leadOfficer");
        same(ADMIN, "POST /outbox/{id}/send-again", "GET /api/outbox", "POST /api/outbox/{id}/send-again");
        same(ADMIN, "GET /outbox", "GET /access", "GET /api/access", "GET /clock", "POST /clock");
        same(TRAIL_READERS, "GET /administration", "GET /audit", "GET /api/audit/verification");
        rest.notices();
        same(only("auditor"), "GET /api/audit/export");
        rest.workflow();
        council();
        drafts();
        files();
        rest.evidence();
        words();
        taskList();
    }

    /** The panels and their rules, and what is decided about cases outside their tasks. */
    private void council() {
        same(ADMIN, "GET /council", "GET /council/new", "POST /council/new");
        same(ADMIN, "GET /council/panels/{id}", "POST /council/panels/{id}");
        same(ADMIN, "GET /council/services/{id}", "POST /council/services/{id}");
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

    /** What waits for a task to be done is for those who may complete it. */
    private void files() {
        for (String route : new String[] {
            "GET /tasks/{id}/files/{file}",
            "GET /api/tasks/{id}/files",
            "POST /api/tasks/{id}/files",
            "GET /api/tasks/{id}/files/{file}",
            "DELETE /api/tasks/{id}/files/{file}"
        }) {
            each(route, only("officer"), only("officer2"));
        }
    }

    /** The search and the planner show what each may read; everything about a case is for who may read it. */
    private void words() {
        same(everybody(), "GET /search", "GET /api/search");
        same(
                everybody(),
                "GET /planner",
                "GET /planner.csv",
                "GET /planner.ics",
                "GET /api/planner",
                "GET /api/planner/month");
        for (String route : new String[] {
            "GET /recommendations/{reference}/everything.zip", "GET /api/recommendations/{reference}/everything"
        }) {
            cases(route);
            exempt(route);
        }
    }

    /** Everybody has a list of work; what is done with its tasks is decided for each task. */
    private void taskList() {
        same(
                everybody(),
                "POST /work-list/next",
                "POST /api/tasks/next",
                "POST /work-list/bulk",
                "POST /work-list/bulk/approval",
                "POST /work-list/bulk/hand");
        same(everybody(), "POST /work-list/saved", "POST /work-list/columns", "GET /work.csv", "GET /work.xlsx");
        same(NO_ONE.hidden(), "POST /work-list/saved/{saved}/delete");
    }

    Map<String, Map<Place, Expected>> rows() {
        return rows;
    }

    void same(Expected who, String... routes) {
        for (String route : routes) {
            row(route).put(Place.ANY, who);
        }
    }

    void cases(String... routes) {
        for (String route : routes) {
            each(route, CHILDREN_READERS, PLACES_READERS);
        }
    }

    void each(String route, Expected children, Expected places) {
        row(route).put(Place.CHILDREN, children);
        row(route).put(Place.PLACES, places);
    }

    /** That an exempt case of another panel exists is not to be known. */
    void exempt(String... routes) {
        for (String route : routes) {
            row(route).put(Place.EXEMPT, CHILDREN_READERS.hidden());
        }
    }

    Map<Place, Expected> row(String route) {
        return rows.computeIfAbsent(route, key -> new LinkedHashMap<>());
    }
}
