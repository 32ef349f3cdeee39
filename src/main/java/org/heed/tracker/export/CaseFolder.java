package org.heed.tracker.export;

import java.util.List;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseExport;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.ExportedList;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.tracker.WholeCases;
import org.springframework.stereotype.Component;

/** Takes a case out of the modules, whole and in words. */
@Component
class CaseFolder {
    private final WholeCases cases;
    private final CaseRecord caseRecord;
    private final List<CaseExport> exports;
    private final ExportText words;

    CaseFolder(WholeCases cases, CaseRecord caseRecord, List<CaseExport> exports, ExportText words) {
        this.cases = cases;
        this.caseRecord = caseRecord;
        this.exports = exports;
        this.words = words;
    }

    /** @param files the names of the files beside it */
    ExportedCase of(RegisterEntry about, List<String> files, User by) {
        List<ExportedList> lists = about.withheld()
                ? List.of()
                : exports.stream()
                        .flatMap(export -> export.lists(about, by).stream())
                        .toList();
        return words.of(cases.of(about, by), caseRecord.timeline(about, by), lists, files, by);
    }
}
