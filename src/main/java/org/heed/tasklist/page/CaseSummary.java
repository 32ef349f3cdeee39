package org.heed.tasklist.page;

import org.heed.identity.User;
import org.heed.recommendation.part.Unfinished;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordPart;
import org.heed.recommendation.register.RegisterEntry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands beside the form of a task: what is open in the case at this moment, what was said, and what happened. */
@Component
class CaseSummary {
    private final CaseRecord caseRecord;
    private final Unfinished unfinished;

    CaseSummary(CaseRecord caseRecord, Unfinished unfinished) {
        this.caseRecord = caseRecord;
        this.unfinished = unfinished;
    }

    Unfinished.Open open(RegisterEntry about) {
        return about.withheld() ? Unfinished.Open.NOTHING_SHOWN : unfinished.open(about.id());
    }

    void show(ModelAndView page, RegisterEntry about, User user) {
        page.addObject("open", open(about))
                .addObject("said", caseRecord.said(about, user))
                .addObject("parts", caseRecord.parts(about, user, RecordPart.Place.values()))
                .addObject("timeline", caseRecord.happened(about, user));
    }
}
