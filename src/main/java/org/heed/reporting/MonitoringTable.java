package org.heed.reporting;

import java.time.LocalDate;
import java.util.List;
import org.heed.recommendation.part.RollUp;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** A page of a panel's "Monitoring Scrutiny Recommendations" table: meetings, their items, and numbered recommendations. */
record MonitoringTable(
        String panel, String name, LocalDate asOf, List<MeetingRows> meetings, @Nullable String nextCursor) {

    /** A meeting with its items of one section; the date stands once, before the rows that belong to it. */
    record MeetingRows(LocalDate heldOn, boolean closed, List<ItemRows> items) {}

    /** An agenda item with its recommendations, numbered from 1. */
    record ItemRows(String title, List<Row> rows) {}

    /** One recommendation with what was replied and reported since. */
    record Row(RegisterEntry about, List<RecordEntry> said, RollUp rollUp) {}
}
