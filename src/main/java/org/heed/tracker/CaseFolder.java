package org.heed.tracker;

import java.util.List;
import org.heed.identity.User;
import org.heed.recommendation.CaseRecord;
import org.heed.recommendation.RegisterEntry;
import org.springframework.stereotype.Component;

/** Takes a case out of the rooms, whole and in words. */
@Component
class CaseFolder {
    private final WholeCases cases;
    private final CaseRecord caseRecord;
    private final ExportWords words;

    CaseFolder(WholeCases cases, CaseRecord caseRecord, ExportWords words) {
        this.cases = cases;
        this.caseRecord = caseRecord;
        this.words = words;
    }

    /** @param files the names of the files beside it */
    ExportedCase of(RegisterEntry about, List<String> files, User by) {
        return words.of(cases.of(about), caseRecord.timeline(about), files, by);
    }
}
