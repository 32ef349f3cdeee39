package org.heed.tracker;

import java.util.List;
import org.heed.meeting.AgendaItem;
import org.heed.meeting.Meeting;
import org.heed.meeting.Panel;
import org.heed.process.CasePosition;
import org.heed.process.OpenTask;
import org.heed.recommendation.RecordEntry;
import org.heed.recommendation.RegisterEntry;

/** A case with all that its record shows, as one reader sees it. */
record WholeCase(
        RegisterEntry about,
        Panel panel,
        Meeting meeting,
        AgendaItem item,
        List<RecordEntry> said,
        CasePosition position,
        List<OpenTask> tasks) {}
