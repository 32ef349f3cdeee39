package org.heed.recommendation.record;

import org.heed.process.CaseFile;
import org.heed.process.ServiceTaskHandler;

/** What this module offers to models; nothing here can be performed. */
public final class RecordHandlers {
    private RecordHandlers() {}

    public static ServiceTaskHandler publish() {
        return new Publish(null, null, null, null);
    }

    public static CaseFile caseFile() {
        return new CaseFiles(null, null, null, null, null);
    }
}
