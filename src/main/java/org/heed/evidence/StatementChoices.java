package org.heed.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.heed.identity.Directory;
import org.heed.identity.User;
import org.heed.recommendation.record.CaseRecord;
import org.heed.recommendation.record.RecordEntry;
import org.heed.recommendation.register.RegisterEntry;
import org.heed.shared.text.Days;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The replies and updates that a piece of evidence can be about. */
@Component
class StatementChoices {
    private final CaseRecord caseRecord;
    private final MessageSourceAccessor messages;
    private final Directory directory;
    private final Clock clock;

    StatementChoices(CaseRecord caseRecord, MessageSourceAccessor messages, Directory directory, Clock clock) {
        this.caseRecord = caseRecord;
        this.messages = messages;
        this.directory = directory;
        this.clock = clock;
    }

    /** Something that was said, in words: what, by whom and when. */
    record Said(String value, String label) {}

    List<Said> of(RegisterEntry about, User reader) {
        return caseRecord.said(about, reader).stream().map(this::said).toList();
    }

    private Said said(RecordEntry entry) {
        String day = Days.written(LocalDate.ofInstant(entry.at(), clock.getZone()));
        String what = messages.getMessage(entry.title(), new Object[] {entry.about()});
        return new Said(
                entry.at() + " " + entry.title(),
                messages.getMessage("evidence.said", new Object[] {what, directory.nameOf(entry.by()), day}));
    }
}
