package org.heed.identity.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.identity.AuthorityTrail;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.identity.permission.CoverPermissions;
import org.heed.shared.NotFound;
import org.heed.shared.RuleViolation;
import org.heed.shared.event.Changed;
import org.heed.shared.event.Event;
import org.heed.shared.event.StoredAs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who covers; rows are added, and that one ended early is a row too. */
@Component
public class Absences {
    @StoredAs("COVER_SET")
    record CoverSet(String absent, String cover, LocalDate since, LocalDate until) implements Event {}

    @StoredAs("COVER_ENDED")
    record CoverEnded(String absent, String cover, LocalDate since, Changed<LocalDate> until) implements Event {}

    private static final int MOST_OF_ONE = 200;

    private static final String STANDING =
            """
            select * from absence where until_on >= :today
              and not exists (select from absence_end where absence_end.absence_id = absence.id)""";

    private final JdbcClient database;
    private final Directory directory;
    private final AuthorityTrail trail;
    private final Clock clock;
    private final List<ReaderFigure> figures;

    Absences(JdbcClient database, Directory directory, AuthorityTrail trail, Clock clock, List<ReaderFigure> figures) {
        this.database = database;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
        this.figures = figures;
    }

    /** Whom somebody who is signed in covers for today, and their figures by name. */
    record Reader(Set<String> covers, Map<String, Long> figures) {}

    /** All that every request asks about who is signed in. */
    Reader reader(String person) {
        String counted = figures.stream()
                .map(figure -> ", " + figure.sql() + " as " + figure.name())
                .collect(Collectors.joining());
        return database.sql("select array(select distinct person from (" + STANDING
                        + ") standing where cover = :reader and from_on <= :today) as covers" + counted)
                .param("today", LocalDate.now(clock))
                .param("reader", person)
                .query((row, number) -> {
                    Map<String, Long> found = new HashMap<>();
                    for (ReaderFigure figure : figures) {
                        found.put(figure.name(), row.getLong(figure.name()));
                    }
                    return new Reader(Set.of((String[]) row.getArray("covers").getArray()), found);
                })
                .single();
    }

    /** Those who are away today and for whom this person covers. */
    public Set<String> coveredBy(String person) {
        return Set.copyOf(database.sql("select distinct person from (" + STANDING
                        + ") standing where cover = :cover and from_on <= :today")
                .param("today", LocalDate.now(clock))
                .param("cover", person)
                .query(String.class)
                .list());
    }

    /** Who covers today for somebody who is away. */
    public List<String> coversFor(String person) {
        return database.sql("select distinct cover from (" + STANDING
                        + ") standing where person = :person and from_on <= :today order by cover")
                .param("today", LocalDate.now(clock))
                .param("person", person)
                .query(String.class)
                .list();
    }

    /** The absences of today and later that the user may see: their own, those they cover, and those they may set. */
    public List<Absence> standing(User user) {
        return database
                .sql(STANDING + " order by from_on, id")
                .param("today", LocalDate.now(clock))
                .query(Absences::read)
                .list()
                .stream()
                .filter(absence -> absence.cover().equals(user.id()) || maySet(user, absence.person()))
                .toList();
    }

    public boolean maySet(User user, String person) {
        return directory
                .user(person)
                .filter(absent -> CoverPermissions.maySetAbsence(user, absent))
                .isPresent();
    }

    /** Sets who covers for somebody; the dates are checked by whoever asked for them. */
    @Transactional
    public void add(String person, String cover, LocalDate from, LocalDate until, User by) {
        CoverPermissions.requireSetAbsence(by, known(person));
        requireFewCovers(person);
        UUID id = UUID.randomUUID();
        database.sql(
                        """
                        insert into absence (id, person, cover, from_on, until_on, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, person, cover, from, until, by.id(), OffsetDateTime.now(clock))
                .update();
        trail.changed(by.id(), "absence", id.toString(), new CoverSet(person, cover, from, until));
    }

    /** Raises {@link RuleViolation} where the person has as many covers as anybody needs; one at a time for each person. */
    private void requireFewCovers(String person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('absences of ' || ?, 0))")
                .param(person)
                .query((row, number) -> 0)
                .single();
        long standing = database.sql("select count(*) from (" + STANDING + ") standing where person = :person")
                .param("today", LocalDate.now(clock))
                .param("person", person)
                .query(Long.class)
                .single();
        if (standing >= MOST_OF_ONE) {
            throw new RuleViolation("rule.coversEnough", MOST_OF_ONE);
        }
    }

    /** Ends an absence now; ending it again changes nothing. */
    @Transactional
    public void end(UUID id, User by) {
        Collection<Absence> found = database.sql("select * from absence where id = ?")
                .param(id)
                .query(Absences::read)
                .list();
        Absence absence = found.stream().findFirst().orElseThrow(() -> new NotFound("notFound.absence", id.toString()));
        CoverPermissions.requireSetAbsence(by, known(absence.person()));
        int ended = database.sql(
                        "insert into absence_end (absence_id, ended_by, ended_at) values (?, ?, ?) on conflict do nothing")
                .params(id, by.id(), OffsetDateTime.now(clock))
                .update();
        if (ended > 0) {
            Absence now = absence.until(LocalDate.now(clock));
            CoverEnded event =
                    new CoverEnded(now.person(), now.cover(), now.from(), new Changed<>(absence.until(), now.until()));
            trail.changed(by.id(), "absence", id.toString(), event);
        }
    }

    private User known(String person) {
        return directory.user(person).orElseThrow(() -> new NotFound("notFound.person", person));
    }

    private static Absence read(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("cover"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("set_by"));
    }
}
