package org.heed.access;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.heed.identity.User;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A piece of public evidence in each of the cases that the matrix asks about. */
final class MatrixEvidence {
    private final JdbcClient database;
    private final Map<Place, UUID> pieces = new EnumMap<>(Place.class);
    private final Map<Place, UUID> versions = new EnumMap<>(Place.class);

    MatrixEvidence(JdbcClient database) {
        this.database = database;
    }

    void add(Place place, RegisterEntry about, User by) {
        UUID piece = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        database.sql(
                        "insert into evidence (id, case_id, title, shows, withheld, at, by) values (?, ?, 'Doors', 'Doors', false, now(), ?)")
                .params(piece, about.id(), by.id())
                .update();
        database.sql(
                        """
                        insert into evidence_version (id, evidence_id, number, at, by, file_name, kind, bytes, sha256, content)
                        values (?, ?, 1, now(), ?, 'doors.txt', 'TXT', 5, encode(sha256('Doors'), 'hex'), 'Doors')""")
                .params(version, piece, by.id())
                .update();
        pieces.put(place, piece);
        versions.put(place, version);
    }

    /** A file that waits for the task to be done. */
    String waiting(OpenTask task) {
        UUID file = UUID.randomUUID();
        database.sql(
                        """
                        insert into handed_in (id, task_id, case_id, field, withheld, at, by, file_name, kind, bytes, sha256, content)
                        values (?, ?, ?, 'plan', false, now(), 'x', 'doors.txt', 'TXT', 5, encode(sha256('Doors'), 'hex'), 'Doors')""")
                .params(file, task.id(), task.caseId())
                .update();
        return file.toString();
    }

    String address(String path, Place place) {
        return path.replace("{piece}", "" + pieces.get(place)).replace("{id}", "" + versions.get(place));
    }
}
