package org.heed.tracker;

import java.util.List;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meeting;
import org.heed.meeting.Panel;
import org.heed.process.instance.CasePosition;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;

/** A case with all that its record shows, as one reader sees it. */
public record WholeCase(
        RegisterEntry about,
        Panel panel,
        Meeting meeting,
        AgendaItem item,
        List<RecordEntry> said,
        CasePosition position,
        List<OpenTask> tasks) {}
