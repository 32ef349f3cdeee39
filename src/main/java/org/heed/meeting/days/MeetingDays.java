package org.heed.meeting.days;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heed.meeting.Meeting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a few days, as many of each as a calendar shows. */
@Component
public class MeetingDays {
    private final JdbcClient database;

    MeetingDays(JdbcClient database) {
        this.database = database;
    }

    /** What is shown of a day, and how many meetings there are. */
    public record Day(List<Meeting> shown, int count) {}

    private record Row(UUID id, String panel, LocalDate heldOn, int total) {
        Meeting meeting() {
            return new Meeting(id, panel, heldOn);
        }
    }

    /** Of these panels; days without a meeting are left out. */
    public Map<LocalDate, Day> of(Collection<String> panels, LocalDate from, LocalDate to, int shown) {
        return database
                .sql(
                        """
                        select id, panel, held_on, total from (select meeting.*, row_number() over (partition by held_on order by panel) as place,
                          count(*) over (partition by held_on) as total from meeting where panel = any(?) and held_on between ? and ?) of_day
                        where place <= ? order by held_on, place""")
                .params(panels.toArray(String[]::new), from, to, shown)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::heldOn,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                ofDay -> new Day(
                                        ofDay.stream().map(Row::meeting).toList(),
                                        ofDay.get(0).total()))));
    }
}
