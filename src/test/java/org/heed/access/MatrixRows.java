package org.heed.access;

import static org.heed.access.AuthorisationMatrix.ADMIN;
import static org.heed.access.AuthorisationMatrix.CHILDREN_READERS;
import static org.heed.access.AuthorisationMatrix.NO_ONE;
import static org.heed.access.AuthorisationMatrix.PLACES_READERS;
import static org.heed.access.AuthorisationMatrix.SCRUTINY;
import static org.heed.access.AuthorisationMatrix.TRAIL_READERS;
import static org.heed.access.Expected.everybody;
import static org.heed.access.Expected.only;

/** The rows of the matrix for the workflow, for tasks between people, and for evidence. */
final class MatrixRows {
    private final AuthorisationMatrix matrix;

    MatrixRows(AuthorisationMatrix matrix) {
        this.matrix = matrix;
    }

    /** Administrators change the workflow; auditors look at it. */
    void workflow() {
        matrix.same(
                TRAIL_READERS,
                "GET /workshop",
                "GET /workshop/versions/{number}",
                "GET /workshop/versions/{number}/bundle",
                "GET /workshop/versions/{number}/files/{name}",
                "GET /workshop/proposals/{id}",
                "GET /workshop/proposals/{id}/files/{name}",
                "GET /operations",
                "GET /operations/incidents",
                "GET /operations/timers",
                "GET /operations/migrations",
                "GET /operations/migrations/{id}",
                "GET /operations/migrations/{id}/progress");
        matrix.same(TRAIL_READERS, "GET /api/models", "GET /api/models/{number}", "GET /api/models/{number}/bundle");
        matrix.same(
                ADMIN,
                "POST /api/models",
                "GET /workshop/versions/{number}/rollback",
                "POST /workshop/versions/{number}/rollback",
                "POST /workshop/proposals/{id}/approval",
                "POST /workshop/proposals/{id}/refusal",
                "POST /workshop/preview",
                "GET /workshop/dropped",
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
            "POST /restoration",
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
            "GET /rehearsal/random/{run}",
            "GET /rehearsal/random/{run}/progress",
            "POST /rehearsal/random/{run}/stop",
            "POST /rehearsal/replay",
            "POST /rehearsal/hand",
            "GET /rehearsal/{rehearsal}",
            "POST /rehearsal/{rehearsal}/answers",
            "POST /rehearsal/{rehearsal}/timers",
            "POST /rehearsal/{rehearsal}/back"
        }) {
            matrix.same(ADMIN, way.replaceFirst(" ", " /workshop/drafts/{id}"));
        }
        matrix.same(
                ADMIN,
                "POST /operations/incidents",
                "POST /operations/incidents/messages",
                "POST /operations/timers/{id}",
                "GET /operations/cases/{id}",
                "POST /operations/cases/{id}/move",
                "POST /operations/cases/{id}/cancel",
                "GET /operations/migrations/new",
                "POST /operations/migrations/new",
                "GET /operations/migrations/trials/{id}/progress",
                "POST /operations/migrations/trials/{id}/stop",
                "POST /operations/migrations/{id}/stop",
                "POST /operations/migrations/{id}/resume");
    }

    /** Tasks that go from one person to another; who is away says so for themselves. First, as long as the lead officers hold theirs. */
    void people() {
        for (String route :
                new String[] {"GET /tasks/{id}/hand", "POST /tasks/{id}/hand", "POST /api/tasks/{id}/hand"}) {
            matrix.each(route, only("officer", "scrutiny"), only("officer2"));
        }
        matrix.each("GET /tasks/{id}/hand/choices/to", SCRUTINY, NO_ONE);
        for (String route : new String[] {
            "GET /tasks/{id}/help",
            "POST /tasks/{id}/help",
            "POST /api/tasks/{id}/help",
            "POST /tasks/{id}/take-back",
            "POST /api/tasks/{id}/take-back"
        }) {
            matrix.each(route, only("officer"), only("officer2"));
        }
        for (String route : new String[] {
            "GET /tasks/{id}/give-back", "POST /tasks/{id}/give-back", "POST /api/tasks/{id}/give-back"
        }) {
            matrix.each(route, NO_ONE, NO_ONE);
        }
        matrix.same(everybody(), "GET /absence", "POST /absence", "GET /absence/choices/{key}");
        matrix.same(everybody(), "GET /shortcuts");
        matrix.cases("GET /api/recommendations/{reference}/comments");
        for (String route : new String[] {
            "GET /recommendations/{reference}/comments",
            "POST /recommendations/{reference}/comments",
            "GET /recommendations/{reference}/comments/choices/mention",
            "POST /api/recommendations/{reference}/comments"
        }) {
            matrix.each(
                    route,
                    only("scrutiny", "officer", "director", "executive", "chair", "member", "admin"),
                    only("officer2", "executive", "chair2", "admin"));
        }
        matrix.same(everybody(), "GET /api/absences", "POST /api/absences");
        matrix.same(only("officer", "admin"), "POST /absence/{id}/end", "DELETE /api/absences/{id}");
    }

    /** Everybody has their own, and those of others are not there. */
    void notices() {
        matrix.same(everybody(), "GET /notices", "POST /notices/read", "GET /api/notices", "POST /api/notices/read");
        matrix.same(
                only("officer").hidden(),
                "POST /notices/{id}/open",
                "POST /notices/{id}/read",
                "POST /api/notices/{id}/read");
    }

    /** Who answers for a case, and who keeps it for the panel, adds; who added, and who keeps it, withdraws; what is not for one is not there. */
    void evidence() {
        matrix.cases("GET /api/recommendations/{reference}/evidence");
        for (String route : new String[] {
            "GET /recommendations/{reference}/evidence/new",
            "POST /recommendations/{reference}/evidence/new",
            "GET /recommendations/{reference}/evidence/{piece}/versions/new",
            "POST /recommendations/{reference}/evidence/{piece}/versions/new",
            "POST /api/recommendations/{reference}/evidence"
        }) {
            matrix.each(route, only("scrutiny", "officer", "director", "executive"), only("officer2", "executive"));
        }
        for (String route : new String[] {
            "GET /recommendations/{reference}/evidence/{piece}/withdrawal",
            "POST /recommendations/{reference}/evidence/{piece}/withdrawal"
        }) {
            matrix.each(route, only("scrutiny", "officer"), only("officer2"));
        }
        for (String route : new String[] {"GET /evidence/{id}", "GET /api/evidence/{id}"}) {
            matrix.each(route, CHILDREN_READERS.hidden(), PLACES_READERS.hidden());
            Expected exempt = only("scrutiny", "officer", "director", "executive", "chair", "auditor");
            matrix.row(route).put(Place.EXEMPT, exempt.hidden());
        }
    }
}
