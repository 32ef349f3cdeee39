package org.heed.tasklist.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heed.identity.User;
import org.heed.process.instance.AheadText;
import org.heed.process.instance.Cases;
import org.heed.process.task.OpenTask;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.tasklist.list.TaskRows;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside the form of a task: what is open in the case, what was said, what happened, and what comes next. */
@Component
class CaseSummary {
    private final CaseRecord caseRecord;
    private final Unfinished unfinished;
    private final Cases cases;
    private final AheadText ahead;
    private final TaskRows rows;

    CaseSummary(CaseRecord caseRecord, Unfinished unfinished, Cases cases, AheadText ahead, TaskRows rows) {
        this.caseRecord = caseRecord;
        this.unfinished = unfinished;
        this.cases = cases;
        this.ahead = ahead;
        this.rows = rows;
    }

    Unfinished.Open open(RegisterEntry about) {
        return about.withheld() ? Unfinished.Open.NOTHING_SHOWN : unfinished.open(about.id());
    }

    /** The task and its case, as each page of it names them. */
    void name(ModelAndView page, OpenTask task, RegisterEntry about, User user) {
        page.addObject("task", rows.row(task, about, user)).addObject("about", about);
    }

    /** What is judged, and the last thing that was said, stand in the middle; all else stands beside it. The latest comes first. */
    void show(ModelAndView page, OpenTask task, RegisterEntry about, User user) {
        List<RecordEntry> said = new ArrayList<>(caseRecord.said(about, user));
        Collections.reverse(said);
        List<RecordEntry> judged = caseRecord.decidedOn(List.of(about), user).getOrDefault(about.id(), List.of());
        List<RecordEntry> latest = said.stream()
                .filter(entry -> entry.equals(said.get(0)) || judged.contains(entry))
                .toList();
        said.removeAll(latest);
        name(page, task, about, user);
        page.addObject("origin", rows.origin(about))
                .addObject("open", open(about))
                .addObject("ahead", ahead.lines(cases.ahead(task).orElse(null)))
                .addObject("latest", latest)
                .addObject("earlier", said)
                .addObject("inside", caseRecord.parts(about, user, RecordPart.Place.PARTS))
                .addObject("evidence", caseRecord.parts(about, user, RecordPart.Place.EVIDENCE))
                .addObject("aside", caseRecord.parts(about, user, RecordPart.Place.SUMMARY, RecordPart.Place.ACTIONS))
                .addObject("timeline", caseRecord.happened(about, user));
    }
}
